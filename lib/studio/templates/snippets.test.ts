import { expect, test } from 'vitest';
import { moment, own } from '../../../test/templates/own.ts';
import { render } from '../../engine/templates/shelf.ts';
import { SNIPPETS, snippetParts } from './snippets.ts';

test.each(SNIPPETS.map(({ id, code }) => [id, code] as const))(
  '%s is Liquid that works once it is filled in',
  async (_, code) => {
    const { text, caret } = snippetParts(code);
    const body = `${text.slice(0, caret)}there${text.slice(caret)}`;
    expect(await render(own(body), moment('Where is my parcel?'))).toHaveProperty('text');
  },
);

test('the mark is gone and the caret stands where the author goes on', () => {
  expect(snippetParts('{{ customer.first_name | fallback: "|" }}')).toEqual({
    text: '{{ customer.first_name | fallback: "" }}',
    caret: 36,
  });
  expect(snippetParts('{% fill "|", choices: "card|bank" %}').text).toBe('{% fill "", choices: "card|bank" %}');
});
