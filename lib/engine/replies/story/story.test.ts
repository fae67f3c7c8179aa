import { describe, expect, it } from 'vitest';
import { splitTurn } from '../split.ts';
import { asWritten } from './notes.ts';
import { storyOf } from './story.ts';

const told = (turn: string, most = 24) => storyOf(splitTurn(turn), most);

describe('a story said back', () => {
  it.each([
    [
      'Everyone in our running club got the early-bird link except me and Deb.',
      'everyone in your running club got the early-bird link except you and Deb',
    ],
    [
      'Reported the broken streetlight outside the school in JANUARY.',
      'you reported the broken streetlight outside the school in January',
    ],
    ['The shower seat you sent does not fit the rail.', 'the shower seat we sent does not fit the rail'],
    ['@shop 3 weeks, 4 emails, zero replies.', '3 weeks, 4 emails, zero replies'],
  ])('%s', (turn, text) => expect(told(turn)?.text).toBe(text));
  it.each([
    'You are a bunch of morons.',
    'I have buy the machine and it go out water.',
    'Is my order still not shipped?',
    'Please send me another one today.',
    'Thank you so much for everything!',
    'I am so disappointed in all of this.',
  ])('nothing from: %s', (turn) => expect(told(turn)).toBeNull());
  it('marks what tells of us as theirs to say', () => {
    expect(told('You cancelled our workshop when we were already on the coach.')).toEqual({
      text: 'we cancelled your workshop when you were already on the coach',
      claim: true,
    });
    expect(told('I was charged 49.90 twice on 1 November.')?.claim).toBe(true);
    expect(told('The lamp arrived with a crack on Monday.')?.claim).toBe(false);
  });
  it('takes the sentence that hurts, and no more words than there is room for', () => {
    const turn = 'I bought two cups on 3 May. The kitchen floor was flooded all night because of the hose.';
    expect(storyOf(splitTurn(turn), 12, ['flooded all night', 'flooded', 'all night'])?.text).toBe(
      'the kitchen floor was flooded all night because of the hose',
    );
  });
});

describe('notes of a call', () => {
  it('are read as the customer would have written them', () => {
    expect(asWritten("Caller says the bed sags, his back is bad and he's 78. Wants somebody to come.")).toBe(
      "the bed sags, my back is bad and I'm 78. I want somebody to come.",
    );
    expect(asWritten('He said the parcel was lost.')).toBe('He said the parcel was lost.');
  });
});
