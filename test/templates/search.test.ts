import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../../lib/engine/templates/library/index.ts';
import { searchTemplates } from '../../lib/engine/templates/search.ts';
import type { Template } from '../../lib/engine/templates/types.ts';
import { from, own } from './own.ts';

const LATE = from('Maya', 'My parcel is late. I have waited three weeks and it has not arrived, I am fed up!');
const ids = (query: string, { conversation, reading } = LATE, templates: readonly Template[] = BUILT_IN) =>
  searchTemplates(query, templates, conversation, reading, 5).map(({ template }) => template.id);

describe('an empty query gives what fits this reading', () => {
  test('best first, with the reason in their words', () => {
    const [first] = searchTemplates('', BUILT_IN, LATE.conversation, LATE.reading, 3);
    expect(first?.template.id).toBe('delivery-late');
    expect(first?.why).toBe('They write “has not arrived”, and the matter is the same.');
    expect(first?.score).toBeGreaterThan(0.5);
  });

  test.each([
    ['grief', 'My mother died last week and her phone contract still runs. How do I close it?', /^life-bereavement/],
    ['praise', 'I love the lamp, it is beautiful. Thank you so much, I am so happy!', /^(?:glad|advocate|invitation)-/],
    ['an idea', 'I have an idea: it would be great if you could add a dark mode to the app.', /^(?:idea|invitation)-/],
  ])('in %s only what was written for it', (_, text, pattern) => {
    const found = ids('', from('Maya', text));
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(id).toMatch(pattern);
  });

  test('acute danger has no template', () => {
    expect(ids('', from('Maya', 'I smell gas in the kitchen since you installed the stove and we feel dizzy'))).toEqual(
      [],
    );
  });

  test('the channel and the language decide too', () => {
    expect(
      ids('', from('@maya_l', 'Parcel two weeks late and no answer, never again', { channel: 'social' })),
    ).toContain('delivery-social-late');
    const german = own('Hallo', { locale: 'de', when: { topics: ['delivery'] } });
    expect(ids('', LATE, [german])).toEqual([]);
  });

  test('mine comes before the built-in one that fits as well', () => {
    const late = BUILT_IN.find(({ id }) => id === 'delivery-late') as Template;
    const mine: Template = { ...late, id: 'zzz', scope: 'mine' };
    expect(ids('', LATE, [...BUILT_IN, mine]).slice(0, 2)).toEqual(['zzz', 'delivery-late']);
  });
});

describe('a word that the brand never writes', () => {
  test('keeps a template out', () => {
    const voice = { name: 'Quiet', emoji: false, use: [], avoid: ['cheers'] };
    const loud = own('Cheers, it is on its way.', { id: 'loud', when: { topics: ['delivery'] } });
    const calm = own('It is on its way.', { id: 'calm', when: { topics: ['delivery'] } });
    const found = (with_?: typeof voice) =>
      searchTemplates('', [loud, calm], LATE.conversation, LATE.reading, 5, with_).map(({ template }) => template.id);
    expect(found()).toEqual(['calm', 'loud']);
    expect(found(voice)).toEqual(['calm']);
  });
});

describe('shortcuts', () => {
  test('the same one is mine before the team’s before the built-in, whatever fits best', () => {
    const late = BUILT_IN.find(({ id }) => id === 'delivery-late') as Template;
    const team = own('Team.', { id: 'team', scope: 'team', shortcut: late.shortcut });
    const mine = own('Mine.', { id: 'mine', shortcut: late.shortcut });
    const [first, second, third] = ids(late.shortcut ?? '', LATE, [late, team, mine]);
    expect([first, second, third]).toEqual(['mine', 'team', 'delivery-late']);
  });

  test('the whole of one comes first, then what begins so', () => {
    expect(ids('/refund').slice(0, 2)).toEqual(['money-refund-late', 'money-refund-agreed']);
    expect(ids('/ref')).toContain('money-refund-late');
    expect(ids('/REFUND')[0]).toBe('money-refund-late');
  });

  test('an unknown one finds nothing', () => {
    expect(ids('/nothing-of-the-kind')).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['warranty', 'goods-stopped-working'],
    ['warr', 'goods-stopped-working'],
    ['waranty', 'goods-stopped-working'],
    ['screen reader', 'service-accessibility'],
    ['locked out', 'access-locked-out'],
    ['price rise', 'money-price-rise'],
    ['technician', 'booking-appointment-missed-by-us'],
  ])('%s finds %s', (query, id) => {
    expect(ids(query)).toContain(id);
  });

  test('all of them must be there, and what no template holds finds nothing', () => {
    expect(ids('warranty qwertzuiop')).toEqual([]);
    expect(ids('   ')).toEqual(ids(''));
  });
});

describe('offers', () => {
  const OFFER = 'offer-larger-plan';

  test('come with the words that show the interest, at their place', () => {
    const text = 'I like the app a lot. Is there a larger plan with more storage?';
    const { conversation, reading } = from('Maya', text);
    const found = searchTemplates('', BUILT_IN, conversation, reading, 5).find(({ template }) => template.id === OFFER);
    expect(found?.evidence).toMatchObject({ quote: 'larger plan' });
    expect(text.slice(found?.evidence?.start, found?.evidence?.end)).toBe('larger plan');
    expect(found?.why).toContain('“larger plan”');
  });

  test.each([
    ['nobody has asked', 'How do I change my password?'],
    ['they say that they do not want one', 'I do not want a larger plan, I only ask how to change my name.'],
    ['they are in trouble', 'The larger plan I paid for does not work and I am furious, nobody answers!'],
    ['somebody has died', 'My father died. He had a larger plan with you, please close it.'],
  ])('are not even found by name where %s', (_, text) => {
    for (const query of ['', '/upgrade', 'larger plan']) expect(ids(query, from('Maya', text))).not.toContain(OFFER);
  });
});

test('a number is looked for as it is, however short', () => {
  const numbered = [4, 37, 5].map((at) => own('Hello.', { id: `n${at}`, title: `Answer number ${at}` }));
  expect(ids('answer number 37', LATE, numbered)).toEqual(['n37']);
});
