import type { Gesture } from '../types.ts';

export const extensionCode: Gesture = {
  id: 'extension_code',
  kind: 'extension',
  title: 'Let a code or voucher count a little longer',
  does: 'A day too late costs them nothing.',
  fits: {
    kind: ['ask', 'trouble'],
    words:
      /\b(?:codes?|coupons?|vouchers?|gift (?:cards?|certificates?)|points|miles|credits?|stamps?)\b[\s\S]{0,200}\b(?:ran out|runs? out|expired?|expires?|lapsed?|out of date|no longer (?:valid|works?)|not (?:work|valid) any ?more|n['’]?t work any ?more|too late)\b/i,
    unless: /\b(?:error code|security code|door code|entry code|verification|one-time|log ?in|password|pin)\b/i,
  },
  better: { motivator: ['freedom', 'stand_out'], signal: ['loyalty'] },
  weight: 3,
  money: 'none',
  minutes: 3,
  says: ['I have made it count until [end date]; it works as it stands, with nothing new to type.'],
  steps: [
    'Move the date once, by a week or two.',
    'Try it yourself before you answer.',
    'Note why, so that nobody takes it back.',
  ],
  never: ['discount', 'credit'],
  source: 'G1; a small kindness at little cost',
};
