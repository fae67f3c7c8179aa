import type { Gesture } from '../types.ts';

export const extensionReturnWindow: Gesture = {
  id: 'extension_return_window',
  kind: 'extension',
  title: 'More days to send it back',
  does: 'Takes the hurry out.',
  fits: {
    kind: ['trouble', 'ask'],
    words:
      /\b(?:(?:can|could|may|might) (?:it|this|these|they|that|i|we) (?:\w+ ){0,2}(?:go|come|be (?:sent|taken|brought)|bring|take|send|give)\b[^.!?]{0,16}\bback|return|returns|returned|send (?:it |them )?back|exchange|swap(?: (?:it|them|this|these|for))?|unworn|unused|unopened|refund window|return window|changed my mind|(?:bought|got|ordered) (?:it|them|this) (?:\d+|a few|some) (?:days|weeks) ago|(?:tags?|labels?|wrapp\w+) (?:is |are )?still on|still (?:in the (?:bag|box|packet|wrapp\w+)|sealed|unopened|unworn|unused)|\d+[- ]days? (?:to (?:return|decide)|returns?|window|limit|policy))\b/i,
    told: /\bchanged my mind\b[\s\S]{0,200}\b(?:days|weeks)\b|\bstill (?:in the (?:bag|box|packet)|sealed|unopened|unworn)\b[\s\S]{0,200}\b(?:days|weeks)\b/i,
    topic: ['wrong_item', 'defective', 'delivery', 'refund', 'change', 'howto'],
  },
  better: {
    motivator: ['freedom', 'well_being'],
    signal: ['vulnerability'],
    words: /\b(?:deadline|too late|expired?|ran out|last day|away|hospital|holiday|travell?ing)\b/i,
  },
  weight: 3,
  money: 'none',
  minutes: 3,
  says: ['You have until [end date] to send {goods:it} back; I have noted that on your order, so nobody will ask.'],
  steps: ['Change the date in the system, not only in the letter.', 'Write the reason beside it.'],
  never: ['donate_in_place_of_return', 'replacement_right_item'],
  source: 'motivators: freedom',
};
