import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { ExpectedMessage, Outcome } from '../../helpdesks/unknown/outcome.ts';

const FOLDER = join(import.meta.dirname, '../../helpdesks');

/** A saved page of a helpdesk, with what is to be read from it. */
export interface SavedPage {
  name: string;
  markup: string;
  /** Path, query and hash at which it is shown. */
  address: string;
  /** Null on a page that is no ticket: nothing is to be read there. */
  expected: {
    ticket: string;
    subject: string | null;
    messages: ExpectedMessage[];
    composer: string | null;
    /** Why it cannot be taught: nothing but this ticket's names tells the sides apart. */
    untaught?: string;
  } | null;
  /** The reader was built on the one half, and only checked on the other. */
  half: 'built' | 'held';
}

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const folders = (of: string) =>
  readdirSync(join(FOLDER, of), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** The pages of helpdesks that nobody has an adapter for, and of other sites. */
export function unknownPages(): SavedPage[] {
  return folders('unknown').map((name) => {
    const { half, address, ...expected } = json(join(FOLDER, 'unknown', name, 'expected.json'));
    const markup = readFileSync(join(FOLDER, 'unknown', name, 'page.html'), 'utf8');
    return { name, half, address, markup, expected: expected.ticket === null ? null : expected };
  });
}

/** The pages of known helpdesks, as if nobody had an adapter for them. */
export function replicaPages(page: 'ticket' | 'elsewhere'): SavedPage[] {
  return folders('replicas').map((name) => {
    const { address, near, ...expected } = json(join(FOLDER, 'replicas', name, 'expected.json'));
    const markup = readFileSync(join(FOLDER, 'replicas', name, `${page}.html`), 'utf8');
    return {
      name,
      half: 'held',
      address: page === 'ticket' ? address : near[0],
      markup,
      expected: page === 'ticket' ? expected : null,
    };
  });
}

export interface Served {
  /** Makes this the page that is served, at every address; gives its own. */
  urlOf(saved: SavedPage): string;
  show(page: Page, saved: SavedPage): Promise<void>;
  close(): void;
}

/**
 * Serves one page after the other at every address of a free loopback port.
 *
 * @param beside the origin that its editors come from, below `/assets/` and `/ckeditor4/`
 */
export async function servePages(beside?: string): Promise<Served> {
  let markup = '';
  const server = createServer(async (request, response) => {
    if (beside && request.url && /^\/(?:assets|ckeditor4)\//u.test(request.url)) {
      const asset = await fetch(new URL(request.url, beside));
      response.writeHead(asset.status, { 'content-type': asset.headers.get('content-type') ?? 'text/plain' });
      response.end(Buffer.from(await asset.arrayBuffer()));
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(markup);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const urlOf = (saved: SavedPage) => {
    markup = saved.markup;
    return `http://127.0.0.1:${port}${saved.address}`;
  };
  const show = async (page: Page, saved: SavedPage) => {
    await page.goto('about:blank');
    await page.goto(urlOf(saved), { waitUntil: 'load' });
  };
  return {
    urlOf,
    show,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The reader as one script that a page can run. */
export const readerScript = (): Promise<string> => scriptOf('page-script.ts');

/** The picker's judgement as one script that a page can run. */
export const teacherScript = (): Promise<string> => scriptOf('taught-script.ts');

async function scriptOf(file: string): Promise<string> {
  const entry = join(FOLDER, 'unknown', file);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const [{ output }] = built as unknown as [{ output: { code: string }[] }];
  return output[0]?.code ?? '';
}

/** What the reader makes of the page that is shown. */
export async function readByStructure(page: Page, script: string, composer: string | null): Promise<Outcome> {
  await page.evaluate(script);
  return page.evaluate((css) => globalThis.readByStructure(css), composer);
}
