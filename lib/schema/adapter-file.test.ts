import { expect, test } from 'vitest';
import { TAUGHT } from '../../test/support/taught.ts';
import { fileOf } from '../taught.ts';
import { FileRefused, parseAdapterFile } from './adapter-file.ts';

const { content, name } = fileOf({
  pattern: 'https://desk.example/*',
  adapter: TAUGHT,
  at: '2026-11-22T09:00:00.000Z',
});
const changed = (change: object) => JSON.stringify({ ...JSON.parse(content), ...change });

function faultOf(text: string): [fault: string, place: string] | null {
  try {
    parseAdapterFile(text);
    return null;
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return [error.fault, error.message];
  }
}

test('what was saved is read back as it was', () => {
  expect(name).toBe('attune-desk.example.json');
  expect(parseAdapterFile(content)).toEqual({ pattern: 'https://desk.example/*', adapter: TAUGHT });
});

test.each<[fault: string, place: string, text: string]>([
  ['not_json', '', content.slice(0, -20)],
  ['not_json', '', ''],
  ['not_ours', '', '[]'],
  ['not_ours', '', '"adapter"'],
  ['not_ours', '', changed({ attune: 'pack' })],
  ['wrong_version', '2', changed({ version: 2 })],
  ['wrong_version', 'undefined', changed({ version: undefined })],
  ['wrong_shape', 'more', changed({ more: 1 })],
  ['wrong_shape', 'site', changed({ site: 'javascript:alert(1)' })],
  [
    'wrong_shape',
    'adapter.messages.order',
    changed({ adapter: { ...TAUGHT, messages: { ...TAUGHT.messages, order: 1 } } }),
  ],
  [
    'forbidden',
    'adapter.composers[0].css',
    changed({ adapter: { ...TAUGHT, composers: [{ css: '#pwd', name: 'x' }] } }),
  ],
  ['too_large', '', `${content}${' '.repeat(70_000)}`],
])('[S13] [S30] refused: %s %s', (fault, place, text) => {
  const [why, where] = faultOf(text) ?? [];
  expect(why).toBe(fault);
  expect(where).toContain(place);
});
