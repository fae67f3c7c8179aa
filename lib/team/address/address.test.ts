import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { pack, packText, templateEntry } from '../../../test/support/packs.ts';
import { isAllowed } from '../../address-allowed.ts';
import type { PackHead } from '../../packs.ts';
import { LARGEST_PACK } from '../../schema/pack.ts';
import { fetchFile } from './fetch.ts';
import { judge, lookAt } from './look.ts';
import { newKey, sign } from './signature.ts';
import { Trouble } from './trouble.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/team.json`;
}

/** Serves files by their path. */
const files =
  (given: Readonly<Record<string, string>>): RequestListener =>
  ({ url = '', headers }, response) => {
    const text = given[url];
    const etag = `"${text?.length}"`;
    if (text === undefined) return void response.writeHead(404).end();
    if (headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response.writeHead(200, { etag }).end(text);
  };

const faultOf = (step: Promise<unknown>): Promise<string> =>
  step.then(
    () => 'none',
    (error: unknown) => (error instanceof Trouble ? error.fault : String(error)),
  );

const TEXT = packText([templateEntry('late')]);
const signed = async (text: string, key: string) => ({
  '/team.json': text,
  '/team.json.sig': await sign(new TextEncoder().encode(text), key),
});

test('a signed pack is found, with the fingerprint of its key; asked again, it is the same', async () => {
  const { privateKey, fingerprint } = await newKey();
  const url = await serve(files(await signed(TEXT, privateKey)));
  const found = await lookAt(url, null);
  expect(found).toMatchObject({ fingerprint, pack: { id: 'larch-and-lane', version: 3 } });
  expect(await lookAt(url, found?.etag ?? null)).toBeNull();
});

test('[S26] a changed byte, another’s signature, none, or nonsense in its place: refused', async () => {
  const { privateKey } = await newKey();
  const right = await signed(TEXT, privateKey);
  const other = await signed(packText([]), privateKey);
  const cases: [string, Record<string, string>][] = [
    ['wrong_signature', { ...right, '/team.json': TEXT.replace('late', 'fate') }],
    ['wrong_signature', { ...right, '/team.json.sig': other['/team.json.sig'] }],
    ['no_signature', { '/team.json': TEXT }],
    ['no_signature', { ...right, '/team.json.sig': '<html>not here</html>' }],
    ['no_signature', { ...right, '/team.json.sig': '{"attune":"signature","version":1,"key":"","signature":""}' }],
  ];
  for (const [fault, given] of cases) {
    const url = await serve(files(given));
    expect(await faultOf(lookAt(url, null))).toBe(fault);
    server?.close();
  }
});

test('[S26] http is for trying things out on one’s own machine, and names in an address for nobody', () => {
  expect(isAllowed('https://packs.example/team.json', false)).toBe(true);
  expect(isAllowed('http://packs.example/team.json', true)).toBe(false);
  expect(isAllowed('http://127.0.0.1:8080/team.json', true)).toBe(true);
  expect(isAllowed('http://127.0.0.1:8080/team.json', false)).toBe(false);
  expect(isAllowed('https://me:secret@packs.example/team.json', false)).toBe(false);
  expect(isAllowed('file:///team.json', true)).toBe(false);
});

test.each<[fault: string, answer: RequestListener]>([
  ['status', (_, response) => void response.writeHead(503).end()],
  ['status', (_, response) => void response.writeHead(404).end()],
  ['redirected', (_, response) => void response.writeHead(302, { location: 'https://elsewhere.example/' }).end()],
  ['too_large', (_, response) => void response.writeHead(200, { 'content-length': String(LARGEST_PACK + 1) })],
  ['slow', () => undefined],
  ['unreachable', ({ socket }) => void socket.destroy()],
])('a server that answers so: %s', async (fault, answer) => {
  const url = await serve((request, response) => {
    answer(request, response);
    if (fault === 'too_large') response.flushHeaders();
  });
  expect(await faultOf(fetchFile(url, null, 300))).toBe(fault);
});

test('a server that sends without end is left', async () => {
  const url = await serve((_, response) => {
    const more = () => {
      while (response.write('x'.repeat(65_536)));
      response.once('drain', more);
    };
    more();
  });
  expect(await faultOf(fetchFile(url, null, 20_000))).toBe('too_large');
});

const KEY = 'a'.repeat(64);
const known = (change: Partial<PackHead> = {}, as: string | null = null) => {
  const { entries: _, ...head } = pack([]);
  return { head: { ...head, ...change }, fingerprint: KEY, as };
};
const judged = (change: Partial<PackHead>, before = known(), fingerprint = KEY, isSame = false) =>
  judge({ pack: pack([], { version: 4, ...change }), fingerprint }, before, isSame, Date.parse('2026-11-22T12:00:00Z'));

test('[S26] swapped key, another pack, rolled back, the same number with other words, too late: refused', () => {
  const fault = (step: () => unknown) => faultOf(Promise.resolve().then(step));
  return expect(
    Promise.all([
      fault(() => judged({}, known(), 'b'.repeat(64))),
      fault(() => judged({ id: 'another' })),
      fault(() => judged({ version: 2 })),
      fault(() => judged({ version: 3 })),
      fault(() => judged({ until: '2026-11-22T11:59:00.000Z' })),
    ]),
  ).resolves.toEqual(['other_key', 'other_pack', 'rolled_back', 'same_number', 'expired']);
});

test('taken now, at its time, or by those who try it first', () => {
  expect(judged({})).toBe('take');
  expect(judged({ version: 3 }, known(), KEY, true)).toBe('same');
  expect(judged({ from: '2026-11-22T12:30:00.000Z' })).toBe('wait');
  expect(judged({ from: '2026-11-22T11:30:00.000Z' })).toBe('take');
  expect(judged({ trial: ['Ana', 'Ben'] })).toBe('wait');
  expect(judged({ trial: ['Ana', 'Ben'] }, known({}, 'Cy'))).toBe('wait');
  expect(judged({ trial: ['Ana', 'Ben'] }, known({}, 'Ben'))).toBe('take');
});
