import { expect, test } from 'vitest';
import { own } from '../../../test/templates/own.ts';
import type { Conversation, Reading } from '../../conversation.ts';
import { reviewWith } from '../../engine/coach/review.ts';
import { read } from '../../engine/read.ts';
import { find, render, variables } from '../../engine/templates/shelf.ts';
import type { Template } from '../../templates.ts';
import { openWorkshop } from './workshop.ts';

/** The engine without its worker; counts how often it reads. */
function engine() {
  let own: readonly Template[] = [];
  const counted = { reads: 0 };
  const made = {
    read: async (...[conversation]: Parameters<typeof read>) => {
      counted.reads += 1;
      return read(conversation);
    },
    review: async (conversation: Conversation, draft: string, reading: Reading) =>
      reviewWith(conversation, draft, reading, []),
    renderTemplate: async (...asked: Parameters<typeof render>) => render(...asked),
    findTemplates: async (query: string, ...where: [Parameters<typeof read>[0], ReturnType<typeof read>, number]) =>
      find(own, query, ...where),
    keepTemplates: async (given: readonly Template[]) => {
      own = given;
    },
    templateVariables: async () => variables(),
  };
  return { made, counted };
}

const LATE = {
  id: 'late',
  customer: 'Ana Lima',
  channel: 'email',
  turn: 'My parcel 55213 is two weeks late and I am furious. Where is it?',
} as const;

test('a condition on the reading changes the text from one example to the other', async () => {
  const workshop = openWorkshop(engine().made);
  const template = own('{% if reading.headline == "anger" %}I am sorry.{% else %}Good to hear from you.{% endif %}');
  expect(await workshop.preview(template, LATE)).toMatchObject({ text: 'I am sorry.' });
  const glad = { ...LATE, id: 'glad', turn: 'Thank you so much, the shoes are wonderful!' };
  expect(await workshop.preview(template, glad)).toMatchObject({ text: 'Good to hear from you.' });
});

test('an example is read once, however many keys are pressed', async () => {
  const { made, counted } = engine();
  const workshop = openWorkshop(made);
  for (const body of ['a', 'ab', 'abc']) await workshop.preview(own(body), LATE);
  await workshop.coach('We are sorry.', LATE);
  expect(counted.reads).toBe(1);
});

test('what is wrong is said with its line', async () => {
  const workshop = openWorkshop(engine().made);
  expect(await workshop.preview(own('Hello\n{{ customer.firstname }}'), LATE)).toEqual({
    trouble: 'There is no variable "customer.firstname". Did you mean "customer.first_name"?',
    line: 2,
    original: null,
  });
});

test('whether the panel would offer it, and why', async () => {
  const workshop = openWorkshop(engine().made);
  expect(await workshop.fit(own('Hello', { when: { says: ['two weeks late'] } }), LATE)).toMatchObject({
    why: expect.stringContaining('two weeks late'),
  });
  expect(await workshop.fit(own('Hello', { when: { says: ['invoice'] } }), LATE)).toBeNull();
});

test('test cases run against the text that each message brings', async () => {
  const workshop = openWorkshop(engine().made);
  const template = own(
    'Hello {{ customer.first_name }}, about {{ echo.number | fallback: "your order" }}: I call you.',
  );
  const [number, none] = await workshop.run(template, [
    { id: '1', message: 'Where is order 4417?', must: ['4417', 'Maya'], mustNot: [] },
    { id: '2', message: 'Where is it?', must: ['your order'], mustNot: ['call you'] },
  ]);
  expect(number?.ok).toBe(true);
  expect(none).toMatchObject({ ok: false, missing: [], unwanted: ['call you'] });
  expect(
    await workshop.run(own('{{ nothing.here }}'), [{ id: '3', message: 'Hi', must: [], mustNot: [] }]),
  ).toMatchObject([{ ok: false, trouble: expect.stringContaining('nothing.here') }]);
});
