import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pages } from './config.ts';

const CKEDITOR4 = fileURLToPath(new URL('../../node_modules/ckeditor4/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface Editors {
  /** Address of an editor's page, holding these paragraphs. */
  page(editor: string, paragraphs?: readonly string[]): string;
  /** Where our code looks for the editor; where its own page says so if nothing is said here. */
  place?: 'adapter';
  close(): Promise<void>;
}

/** Builds the editors' pages outside the project and serves them on a free loopback port. */
export async function serveEditors(): Promise<Editors> {
  const folder = await mkdtemp(join(tmpdir(), 'attune-editors-'));
  await build(pages(folder));
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://editors').pathname);
    const file = path.startsWith('/ckeditor4/')
      ? join(CKEDITOR4, path.slice('/ckeditor4/'.length))
      : join(folder, path === '/' ? 'index.html' : path);
    const body = await readFile(file).catch(() => null);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    page: (editor, paragraphs = []) =>
      `http://127.0.0.1:${port}/?${new URLSearchParams({ editor, paragraphs: JSON.stringify(paragraphs) })}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
