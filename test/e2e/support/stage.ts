import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of the demo helpdesk's markup with any messages and any of the editors, for what no written ticket holds. */
interface Stage {
  /** `html` stands in the message as it is; `id` is its place unless given. */
  messages: { author: 'customer' | 'agent' | 'note'; name: string; text: string; html?: string; id?: string }[];
  composer: 'textarea' | 'contenteditable' | 'ckeditor4' | 'two' | 'read_only' | 'other_origin';
}

const EDITORS = fileURLToPath(new URL('../../../node_modules/ckeditor4/', import.meta.url));
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const COMPOSERS: Record<Stage['composer'], string> = {
  textarea: '<textarea data-composer="reply" aria-label="Public reply" rows="8" cols="60"></textarea>',
  contenteditable: '<div data-composer="reply" contenteditable="true" style="min-height:8em"><p><br></p></div>',
  two: `<textarea data-composer="reply" id="first" rows="4" cols="60"></textarea>
    <textarea data-composer="reply" id="second" rows="4" cols="60"></textarea>`,
  read_only: '<textarea data-composer="reply" readonly rows="8" cols="60"></textarea>',
  other_origin:
    '<div data-composer="reply-frame"><iframe src="data:text/html,<body contenteditable></body>"></iframe></div>',
  // Wrapped as Request Tracker wraps it, found by the same adapter data.
  ckeditor4: `<div data-composer="reply-frame"><textarea id="box"></textarea></div>
    <script src="/ckeditor4/ckeditor.js"></script>
    <script>CKEDITOR.disableAutoInline = true; CKEDITOR.replace('box', { versionCheck: false, removePlugins: 'scayt,wsc' });</script>`,
};

function pageOf({ messages, composer }: Stage): string {
  const thread = messages.map(
    ({ author, name, text, html, id }, index) =>
      `<article data-message-id="${id ?? index}" data-author="${author}"><b class="message-author">${escaped(name)}</b>
       <time datetime="2026-11-19T10:00:00Z"></time><div class="message-body" style="white-space:pre-wrap">${html ?? escaped(text)}</div></article>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="generator" content="Marlowe Desk"><title>Stage</title></head>
    <body><header data-ticket-id="1" data-channel="email"><h1>A ticket</h1><span class="ticket-customer">Kim Aldous</span></header>
    <div style="max-width:640px">${thread.join('')}${COMPOSERS[composer]}</div></body></html>`;
}

/** Serves the stage on a free loopback port. */
export async function serveStage(stage: Stage): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://stage').pathname;
    if (!path.startsWith('/ckeditor4/')) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(stage));
      return;
    }
    const file = normalize(path.slice('/ckeditor4/'.length));
    const body = await readFile(EDITORS + file).catch(() => null);
    response.writeHead(body && !file.startsWith('..') ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
    });
    response.end(body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
