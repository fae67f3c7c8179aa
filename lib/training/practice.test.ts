import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { holds } from './condition.ts';
import { faring } from './felt.ts';
import { modelAt } from './model.ts';
import { answer, replay } from './practice.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { summaryOf } from './summary.ts';
import { arcOf, backTo, endingOf, feelsNow, type Practice, start, waitingAt } from './talk.ts';
import { conversationFor } from './thread.ts';
import { saysAny } from './words.ts';

vi.setConfig({ testTimeout: 60_000 });

const named = (id: string): Scenario => SCENARIOS.find((each) => each.id === id) as Scenario;
const cake = named('wrong-cake');
const last = ({ steps }: Practice) => steps.at(-1);
const [GOOD, BEST] = cake.paths.excellent.replies as [string, string];

describe('a turn', () => {
  it('[W1] a kind word without help leaves the customer hot; help with an hour cools her, and she tells the rest', () => {
    const cold = answer(
      start(cake),
      'Hi Priya, I am so sorry that the cake says Mia. I understand how frustrating it is.',
    );
    expect(last(cold)).toMatchObject({ to: 'cold', feels: { feeling: 'frustration', level: 3 }, reveals: false });
    const warm = answer(start(cake), GOOD);
    expect(last(warm)).toMatchObject({ to: 'trusting', reveals: true, ends: null });
    expect(last(warm)?.review.grade).toMatch(/good|excellent/);
    expect(last(warm)?.why).not.toBe('');
  });

  it('moves the arc by one point a reply, and ends', () => {
    const done = replay(cake, [GOOD, BEST]);
    expect(arcOf(done)).toHaveLength(3);
    expect(faring(feelsNow(done))).toBe(3);
    expect(endingOf(done)).toBe('advocate');
    expect(waitingAt(done)).toBeNull();
    expect(answer(done, 'One more word.')).toBe(done);
  });

  it('may be taken again from any place, and leads on the same way', () => {
    const done = replay(cake, [GOOD, BEST]);
    expect(backTo(done, 1)).toEqual(replay(cake, [GOOD]));
    expect(answer(backTo(done, 1), BEST)).toEqual(done);
    expect(backTo(done, 0)).toEqual(start(cake));
  });

  it('is shown as a helpdesk would show it', () => {
    const { messages, channel, customer } = conversationFor(replay(cake, [GOOD]));
    expect(messages.map(({ author }) => author)).toEqual(['customer', 'agent', 'customer']);
    expect(messages[1]?.text).toBe(GOOD);
    expect([channel, customer.name]).toEqual(['chat', 'Priya Nair']);
    expect(conversationFor(start(named('colleagues-promise'))).messages).toHaveLength(3);
  });
});

describe('what is no reply', () => {
  it.each([
    ['silence', ''],
    ['silence', ' \n\t '],
    ['silence', '> I just opened the box and you got the name WRONG.'],
    ['nonsense', 'asdf jkl qwertz hjkl'],
    ['nonsense', '??? !!!'],
    ['nonsense', 'zzzzz kkkkkk'],
    ['nonsense', 'lol'],
    ['nonsense', 'hahaha blah blah'],
    ['nonsense', cake.opening],
    ['nonsense', 'Ok'],
    ['nonsense', 'Hello Priya,'],
    ['nonsense', 'Sure thing!'],
    ['insult', 'lol who cares'],
    ['insult', 'Get over it.'],
    ['insult', 'Not my problem, I don’t care.'],
    ['language', 'ich kümmere mich darum'],
    ['language', 'Lo siento, la llevamos ahora.'],
    ['language', 'Извините'],
    ['insult', 'You are a stupid idiot.'],
    [
      'language',
      'Es tut mir sehr leid, dass der falsche Name auf der Torte steht. Wir bringen Ihnen sofort eine neue.',
    ],
  ] as const)('%s: %j', (oddity, reply) => {
    const after = last(answer(start(cake), reply));
    expect(after).toMatchObject({ oddity, says: cake.odd[oddity], to: 'first', ends: null });
    expect(after?.why).not.toBe('');
  });

  it.each([
    'Ok, the driver leaves now.',
    'I do not care whose mistake it was, the new plate leaves at 11:00.',
    'You need not deal with it, Priya. I do.',
    'So what I do now is this: a new plate at 11:00.',
    'No!',
    'Thanks.',
    'I am sorry that you were called an idiot by a colleague. A new plate comes at 11:00.',
    'Sorry!! Sorry!!',
    'New plate, 11:00, driver.',
  ])('is not: %j', (reply) => {
    expect(last(answer(start(cake), reply))?.oddity).toBeNull();
  });

  it('costs patience: two insults, or three empty replies, and she is gone', () => {
    expect(endingOf(replay(cake, ['You are a stupid idiot.', 'You are a stupid idiot.']))).toBe('lost');
    expect(endingOf(replay(cake, ['', '']))).toBeNull();
    expect(endingOf(replay(cake, ['', '', '']))).toBe('lost');
  });

  it('can be made good again', () => {
    expect(endingOf(replay(cake, ['', GOOD, BEST]))).toBe('advocate');
  });

  it('an insult makes even a happy customer angry', () => {
    expect(feelsNow(answer(start(named('praise-for-the-bike')), 'You are a stupid idiot.'))).toEqual({
      feeling: 'anger',
      level: 3,
    });
  });
});

describe('the model reply, pasted', () => {
  it('is noticed, also with a few words changed, and the customer takes it as what it says', () => {
    for (const reply of [GOOD, GOOD.replace('Priya, you', 'Hi Priya! You'), ` ${GOOD}\n`])
      expect(last(answer(start(cake), reply))).toMatchObject({ pasted: true, to: 'trusting' });
    expect(summaryOf(replay(cake, [GOOD])).pasted).toBe(true);
  });

  it('is not what one writes oneself', () => {
    const own =
      'Priya, that is our mistake. A decorator is making a new plate with Maya on it, and the driver brings it at 11:00.';
    expect(last(answer(start(cake), own))).toMatchObject({ pasted: false, to: 'trusting' });
  });
});

describe('the summary', () => {
  const poor = summaryOf(replay(cake, cake.paths.poor.replies));
  const best = summaryOf(replay(cake, cake.paths.excellent.replies));

  it('tells the ending, what was held back, and the score', () => {
    expect(poor).toMatchObject({ ends: 'lost', ending: cake.endings.lost, hidden: cake.hidden });
    expect(best.score ?? 0).toBeGreaterThan((poor.score ?? 0) + 30);
  });

  it('quotes the rubric turn by turn, in the learner’s own words', () => {
    expect(best.rubric).toHaveLength(8);
    for (const { turns } of best.rubric)
      for (const { step, quote } of turns)
        if (quote !== null) expect(cake.paths.excellent.replies[step]).toContain(quote);
  });

  it('names the moment that mattered most, what to try, and what was weak', () => {
    expect(best.moment).toMatchObject({ step: 1, to: { feeling: 'joy' } });
    expect(poor.toTry?.words).toMatch(/\w/);
    const asked = 'Please tell me what has happened and when I get my money back';
    const unanswered = summaryOf(replay(named('double-charge'), ['Can you send me a picture of your bank statement?']));
    expect(asked).toContain(unanswered.toTry?.quote);
    expect(poor.weak).toContain('act');
    expect(best.weak).not.toContain('act');
  });

  it('shows a better reply in place of the weakest, and what it does better', () => {
    expect(poor.model?.review.score).toBeGreaterThan(poor.score ?? 100);
    expect(poor.model?.gains.map(({ point }) => point)).toContain('act');
    expect(poor.model?.differs.score).toBeGreaterThan(0);
    expect(modelAt(start(cake), 0)).toBeNull();
  });

  it('has something to say of nothing', () => {
    expect(summaryOf(start(cake))).toMatchObject({ ends: null, score: null, moment: null, toTry: null, model: null });
    expect(summaryOf(replay(cake, ['']))).toMatchObject({ score: null, weak: [] });
  });
});

describe('conditions', () => {
  const review = { score: 70, grade: 'good', rubric: [{ point: 'act', score: 2, quote: null }], findings: [] } as const;
  const judged = { ...review, rubric: [...review.rubric], findings: [] };

  it('hold for what the coach found and for words', () => {
    expect(holds({}, judged, '')).toBe(true);
    expect(holds({ least: { act: 2 }, grade: { least: 'good', most: 'good' } }, judged, '')).toBe(true);
    expect(holds({ least: { act: 3 } }, judged, '')).toBe(false);
    expect(holds({ least: { explore: 1 } }, judged, '')).toBe(false);
    expect(holds({ most: { explore: 0 } }, judged, '')).toBe(true);
    expect(holds({ found: ['blame'] }, judged, '')).toBe(false);
    expect(holds({ clean: ['blame'] }, judged, '')).toBe(true);
    expect(holds({ not: { says: ['cake'] } }, judged, 'the Cake')).toBe(false);
    expect(holds({ any: [{ says: ['cake'] }, { silent: ['cake'] }] }, judged, 'tart')).toBe(true);
    expect(holds({ all: [{ says: ['cake'] }, { silent: ['cake'] }] }, judged, 'tart')).toBe(false);
  });

  test.each([
    [['replac*'], 'We are replacing it', true],
    [['replac*'], 'irreplaceable', false],
    [['new one'], 'A  NEW\none', true],
    [['12'], 'at 12:00', true],
    [['12'], 'at 1200', false],
    [['% off'], '10% off', true],
    [["won't"], 'it won’t', true],
    [['.*', '(a+)+$', '[x'], 'anything', false],
    [['*'], 'anything', true],
  ])('%j in %j: %j', (phrases, text, found) => expect(saysAny(text, phrases)).toBe(found));
});

describe('whatever is typed', () => {
  const WORDS =
    'I you sorry cake driver 11:00 Maya policy please will send idiot must have calm down refund the a . , ? ! \n 😊 ü'.split(
      ' ',
    );
  const reply = fc.oneof(
    fc.constantFrom(
      '',
      '   ',
      'asdf',
      'You are a stupid idiot.',
      ...SCENARIOS.map(({ opening }) => opening.slice(0, 80)),
    ),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' ')),
  );

  it('the talk ends or goes on, within its turns, and nothing throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SCENARIOS), fc.array(reply, { maxLength: 8 }), (scenario, replies) => {
        const practice = replay(scenario, replies);
        for (const [at, { to, ends, says, why }] of practice.steps.entries()) {
          expect((to === null) !== (ends === null)).toBe(true);
          if (at < practice.steps.length - 1) expect(ends).toBeNull();
          if (to !== null) expect(scenario.turns).toHaveProperty([to]);
          if (ends !== null) expect(scenario.endings[ends]).toMatch(/\w/);
          expect(says).not.toBe('');
          expect(why).not.toBe('');
        }
        expect(practice.steps.length).toBeLessThanOrEqual(6);
        if (replies.length >= 6) expect(endingOf(practice)).not.toBeNull();
        expect(summaryOf(practice).arc).toHaveLength(practice.steps.length + 1);
      }),
      { numRuns: 25 },
    );
  });
});
