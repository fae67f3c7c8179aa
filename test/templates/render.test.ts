import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTemplate } from '../../lib/engine/templates/render.ts';
import type { TemplateVoice } from '../../lib/engine/templates/types.ts';
import { VARIABLE_NAMES } from '../../lib/engine/templates/variable-names.ts';
import { VARIABLES } from '../../lib/engine/templates/variables.ts';
import { from, moment, own } from './own.ts';

const PARCEL = 'My order 4417 was due on 12 May and I have waited three weeks. I am fed up.';
const textOf = async (body: string, more: object = {}, { conversation, reading } = from('Maya Lindqvist', PARCEL)) => {
  const made = await renderTemplate(own(body), { conversation, reading, ...more });
  return 'text' in made ? made.text : `TROUBLE ${made.line}: ${made.trouble}`;
};

describe('what a template may say', () => {
  test.each([
    ['Hello {{ customer.first_name }}', 'Hello Maya'],
    ['{{ echo.waiting }}, {{ order.number }}, {{ echo.date }}', 'three weeks, 4417, 12 May'],
    ['{{ agent.name | fallback: "your helper" }}', 'your helper'],
    ['{% if agent.name %}a{% else %}b{% endif %}', 'b'],
    ['{% if reading.causes contains "time" %}late{% endif %}', 'late'],
    ['{% if reading.level >= 2 %}hot{% else %}calm{% endif %} {{ thread.channel }}', 'hot email'],
    ['{% unless reading.signals contains "danger" %}fine{% endunless %}', 'fine'],
    ['{% assign day = "Monday" %}on {{ day }}', 'on Monday'],
    ['{% for cause in reading.causes %}{{ cause }}.{% endfor %}', 'time.'],
    ['{% render "hello" %}', 'Hello Maya,'],
    ['{{ customer.first_name | upcase | append: "!" }}', 'MAYA!'],
    ['one  two \t three\r\n\r\n\r\n\r\nfour  ', 'one two three\n\nfour'],
  ])('%s → %s', async (body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test('a partial of ours comes before the built-in one', async () => {
    expect(await textOf('{% render "hello" %}', { partials: { hello: 'Ahoy {{ customer.first_name }}' } })).toBe(
      'Ahoy Maya',
    );
  });

  test('every variable has a meaning and an example, and can be shown', async () => {
    for (const { name, meaning, example } of VARIABLES) {
      expect(meaning).not.toBe('');
      expect(example).not.toBe('');
      expect(await textOf(`{{ ${name} }}`)).not.toContain('TROUBLE');
    }
  });
});

describe('what only the agent knows', () => {
  const body =
    'I call at {% fill "call-back time", type: "time", hint: "a time" %}, {% fill "day", default: "Monday" %}, {% fill "call-back time" %}';
  const { conversation, reading } = from('Maya', PARCEL);

  test('stands in square brackets and is listed in its order, each place by its own', async () => {
    const made = await renderTemplate(own(body), { conversation, reading });
    expect(made).toEqual({
      text: 'I call at [call-back time], Monday, [call-back time]',
      unfilled: [
        { name: 'call-back time', type: 'time', hint: 'a time', start: 10, end: 26 },
        { name: 'call-back time', type: 'time', hint: 'a time', start: 36, end: 52 },
      ],
    });
  });

  test('is said once in the list of fill-ins', async () => {
    const fillIns = [
      { name: 'how', type: 'choice' as const, default: null, hint: 'one of', choices: ['card', 'bank'] },
    ];
    const made = await renderTemplate(own('By {% fill "how" %}', { fillIns }), { conversation, reading });
    expect(made).toMatchObject({ unfilled: [{ name: 'how', type: 'choice', choices: ['card', 'bank'] }] });
  });

  test('comes as it was given, on one line, and as data', async () => {
    const given = { 'call-back time': '{{ agent.name }}\n4 pm', day: 'Tuesday' };
    const made = await renderTemplate(own(body), { conversation, reading, given });
    expect(made).toEqual({ text: 'I call at {{ agent.name }} 4 pm, Tuesday, {{ agent.name }} 4 pm', unfilled: [] });
  });

  test('[S10] a known variable without a value is a gap too, never a hole in the sentence', async () => {
    const made = await renderTemplate(own('Hello {{ customer.first_name }},'), moment(PARCEL));
    expect(made).toMatchObject({ text: 'Hello [first name],', unfilled: [{ name: 'first name', start: 6, end: 18 }] });
  });
});

describe('[S10] bad templates are named in one line', () => {
  test.each([
    [
      'a\n{{ customer.firstname }}',
      'TROUBLE 2: There is no variable "customer.firstname". Did you mean "customer.first_name"?',
    ],
    ['{% if false %}{{ secret.key }}{% endif %}', 'TROUBLE 1: There is no variable "secret.key".'],
    ['{{ customer.constructor }}', 'TROUBLE 1: There is no variable "customer.constructor".'],
    ['a\nb\n{{ "x" | nofilter }}', 'TROUBLE 3: There is no filter "nofilter".'],
    [
      '{% if customer.first_name %}',
      'TROUBLE 1: {% if customer.first_name %} is not closed. Put {% endif %} where it ends.',
    ],
    [
      '{% layout "x" %}',
      'TROUBLE 1: {% layout %} cannot be used here. What can: if, unless, case, for, assign, capture, render and fill.',
    ],
    [
      '{{ "now" | date: "%Y" }}',
      'TROUBLE 1: The filter "date" cannot be used here: what depends on the clock is left out.',
    ],
    ['{% render "nope" %}', 'TROUBLE 1: There is no partial "nope".'],
    ['{% render agent.name %}', 'TROUBLE 1: A partial is named in quotes: {% render "hello" %}.'],
    ['{% fill day %}', 'TROUBLE 1: A gap needs a short name in quotes: {% fill "day" %}.'],
    ['x'.repeat(65_537), 'TROUBLE null: It has 65537 letters. A template has at most 65536 (64 KB): split it in two.'],
    [
      'x'.repeat(1_048_576),
      'TROUBLE null: It has 1048576 letters. A template has at most 65536 (64 KB): split it in two.',
    ],
    ['{% for i in (1..1000000000) %}x{% endfor %}', 'TROUBLE 1: It makes too much: a loop in it is too large.'],
    [
      '{% for i in (1..2000) %}a long line of text{% endfor %}',
      'TROUBLE null: Its text has more than 20000 letters: a loop in it is too large.',
    ],
  ])('%.60s', async (body, said) => {
    expect(await textOf(body)).toBe(said);
  });

  test('[S10] a loop that does not end is stopped', async () => {
    const loop = '{% for i in (1..99999) %}{% for j in (1..99999) %}{% endfor %}{% endfor %}';
    expect(await textOf(loop)).toMatch(/^TROUBLE 1: It (?:takes too long|makes too much): a loop in it/);
  });

  test('[S10] partials that use each other are seen before they run', async () => {
    const partials = { a: '{% render "b" %}', b: '{% include "a" %}' };
    expect(await textOf('{% render "a" %}', { partials })).toBe('TROUBLE null: The partial "a" uses itself.');
  });
});

describe('names and messages are data', () => {
  const BODY = '{% render "hello" %} {{ echo.words | fallback: "-" }} {{ thread.subject | fallback: "-" }}';

  test.each([
    ['{{ agent.name }}', 'Hello,'],
    ['maya@example.com', 'Hello,'],
    ['Northwind Logistics Ltd', 'Hello,'],
    ['   ', 'Hello,'],
    ['{% assign x = 1 %}', 'Hello,'],
    ['Дарья Ким', 'Hello Дарья,'],
    ['LINDQVIST, MAYA', 'Hello Maya,'],
    [null, 'Hello,'],
  ])('a customer called %s is greeted with %s', async (name, greeting) => {
    expect(await textOf('{% render "hello" %}', {}, from(name, PARCEL))).toBe(greeting);
  });

  test('[S10] whatever they write, nothing of it runs and no gap comes of it', async () => {
    const liquid = fc.constantFrom(
      '{{ 7 | times: 6 }}',
      '{% for i in (1..9) %}42{% endfor %}',
      '[day]',
      '\uE0000\uE001',
      '{% raw %}',
    );
    const piece = fc.oneof(liquid, fc.string({ maxLength: 20 }), fc.constant('my blue lamp is broken'));
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 5 }), fc.string({ maxLength: 30 }), async (pieces, name) => {
        const text = pieces.join(' ');
        const { conversation, reading } = from(name, text, { subject: text });
        const made = await renderTemplate(own(BODY), { conversation, reading });
        if ('trouble' in made) throw new Error(made.trouble);
        expect(made.unfilled).toEqual([]);
        expect(made.text).not.toMatch(/\b42424242|[{}\uE000\uE001]/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the brand's voice", () => {
  const voice: TemplateVoice = {
    name: 'Northwind',
    greeting: 'Good day {name}!',
    signOff: 'Warmly,\n{agent}',
    formality: 'formal',
    emoji: false,
    use: [{ say: 'trainers', not: 'shoes' }],
    avoid: [],
  };

  test("changes the template's words and never the customer's", async () => {
    const moment = from('Maya', 'My blue running shoes are torn after two days, what a pity.');
    const body = '{% render "hello" %}\nI can\'t wear shoes 😀 either. Shoes! {{ echo.goods }}\n{% render "bye" %}';
    expect(await textOf(body, { voice }, moment)).toBe(
      'Good day Maya!\nI cannot wear trainers either. Trainers! your blue running shoes\nWarmly',
    );
  });

  test('greets and signs with names where they are safe, and without where they are not', async () => {
    const body = '{% render "hello" %}\n{% render "bye" %}';
    const known = from('Maya', PARCEL, { agent: { name: 'Sam Okafor' } });
    expect(await textOf(body, { voice }, known)).toBe('Good day Maya!\nWarmly,\nSam Okafor');
    expect(await textOf(body, { voice }, from('info@example.com', PARCEL))).toBe('Good day!\nWarmly');
  });
});

test('whoever checks a template without a reading knows every variable, and no other', () => {
  expect([...VARIABLE_NAMES]).toEqual(VARIABLES.map(({ name }) => name));
});
