import { describe, expect, it } from 'vitest';
import { echoOf } from './echo.ts';

describe('a fact said back', () => {
  it.each([
    [
      "I ordered a grey sofa on 3 March and it still hasn't arrived.",
      "you ordered a grey sofa on 3 March and it still hasn't arrived",
    ],
    ['My laptop (repair R-5521) came back with the SAME fault.', 'your laptop came back with the same fault'],
    ['you charged me twice £49 on 12 June', 'you were charged twice £49 on 12 June'],
    ['My wife and I were locked out of our account for two days.', null],
    ['The link you sent still gives me a 404.', 'the link you were sent still gives you a 404'],
    [
      'I bought a pushchair from you and the front wheel has come off.',
      'you bought a pushchair and the front wheel has come off',
    ],
    [
      'I HAVE BEEN WAITING THREE WEEKS FOR MY WASHING MACHINE',
      'you have been waiting three weeks for your washing machine',
    ],
    [
      'I took two mornings off, the 11th and the 16th. Both times nobody came and nobody rang.',
      'you took two mornings off, and both times nobody came and nobody rang',
    ],
  ])('%s', (turn, fact) => expect(echoOf(turn).fact?.text ?? null).toBe(fact));
  it.each([
    'I am waiting for my packet since 3 week, the tracking not update.',
    'You idiots lost my parcel.',
    'I think you are wonderful and I love my new kettle.',
    'Is my order still not shipped?',
    "my password is hunter2 and it still doesn't work",
  ])('nothing from: %s', (turn) => expect(echoOf(turn).fact).toBeNull());
  it('marks what nobody has checked', () =>
    expect(echoOf('I was promised a call back by Wednesday.').fact?.claim).toBe(true));
});

describe('a task said back', () => {
  it.each([
    [
      'How do I change the delivery address on my subscription?',
      'how',
      'change the delivery address on your subscription',
    ],
    ['Could you please send me a copy of the March invoice?', 'do', 'send you a copy of the March invoice'],
    ['Can I return a jacket I bought as a gift?', 'whether', 'you can return a jacket you bought as a gift'],
    ['Do you ship to Norway and how much is it?', 'whether', 'we ship to Norway'],
    ['It would be great if I could sort my playlists by date.', 'wish', 'sort your playlists by date'],
  ])('%s', (turn, kind, text) => expect(echoOf(turn).task).toEqual({ kind, text }));
});

describe('things, numbers and times', () => {
  it.each([
    ['my blue running shoes fell apart', 'your blue running shoes'],
    ['the useless kettle leaks', 'the kettle'],
    ['our board meeting is on Tuesday', 'your board meeting'],
    ['I lost my new iPhone 13 case', 'your iPhone 13 case'],
  ])('%s', (turn, thing) => expect(echoOf(turn).things[0]?.text).toBe(thing));
  it.each([['my husband is angry'], ['my fault'], ['my own time'], ['my solicitor will write']])(
    'no thing in: %s',
    (turn) => expect(echoOf(turn).things).toEqual([]),
  );
  it.each([
    ['order 48213', 'order 48213'],
    ['Order number: #A-7731', 'order #A-7731'],
    ['claim ref CL-20931', 'claim CL-20931'],
    ['Order 77-10293.', 'order 77-10293'],
  ])('%s', (turn, reference) => expect(echoOf(turn).references[0]?.text).toBe(reference));
  it.each([['card 4111 1111 1111 1111'], ['order 2 chairs'], ['repair 3rd time']])('no reference in: %s', (turn) =>
    expect(echoOf(turn).references).toEqual([]),
  );
  it('takes how long a thing lasted for no wait', () =>
    expect(echoOf('My boots came apart after 3 weeks.').waiting).toBeNull());
  it('knows somebody of ours by where they work and by whom they pleased', () => {
    expect(echoOf('Milo at your Bath shop spent an hour on my bike.').staff).toBe('Milo');
    expect(echoOf('I am very pleased with Danuta, who does the garden.').staff).toBe('Danuta');
  });
  it('tells waiting from loyalty, limits and age', () => {
    expect(echoOf('I have been without it for eleven days').waiting).toBe('eleven days');
    expect(echoOf('I have been a customer for nine years').loyal).toBe('nine years');
    for (const turn of ['within 5 days', 'a 30 day trial', 'my son is 2 years old', 'since 3 week'])
      expect(echoOf(turn).waiting).toBeNull();
  });
  it('finds the day that counts and not the day that passed', () => {
    expect(echoOf('I hand in my thesis on Friday').deadline).toBe('Friday');
    expect(echoOf('I was promised a call by Wednesday').deadline).toBeNull();
  });
});
