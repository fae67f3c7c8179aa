// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';

const file = (name: string, content: string | readonly number[]) =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

test.each([
  ['of today', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['of old', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
])('a workbook %s is named as one', async (_, bytes) => {
  expect(await readFile(file('macros.csv', bytes))).toEqual({ is: 'fault', fault: 'spreadsheet' });
});

test('one macro of Zendesk’s alone is read as a list of them is', async () => {
  const actions = [{ field: 'comment_value', value: 'Hello {{ticket.requester.first_name}},' }];
  const macro = { id: 7, title: 'Refunds::Made', active: true, actions };
  const read = await readFile(file('macro.json', JSON.stringify({ macro })));
  expect(read).toMatchObject({
    is: 'macros',
    read: { product: 'Zendesk', taken: [{ template: { title: 'Made', body: 'Hello {{ customer.first_name }},' } }] },
  });
});
