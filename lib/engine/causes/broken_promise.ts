import type { RuleSet } from '../text/rule.ts';

const PROMISE = 'Names a promise';
const SAID = 'Names what was said';

export const brokenPromise: RuleSet<'cause:broken_promise'> = {
  id: 'cause:broken_promise',
  rules: [
    {
      id: 'promised',
      match:
        '(promised|assured (me|us|that)|swore (blind|on|it|they|he|you)|sworn|guaranteed (seat|delivery|slot)|(broken|empty|broke|your) (promise|promises)|so much for .{0,2} (same day|next day|guaranteed|promise)|(said|say|wrote) (you|someone|a colleague|he|she) (would|will) (ring|call|phone|come|reply|email|send|be|get)|when you said you|(monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|deadline) was .{0,2} (day|days|week|weeks|month|months) ago)',
      weight: 0.5,
      reason: PROMISE,
      example: 'You promised a call back.',
      notIf: '((as|i|my .) (promised))',
    },
    {
      id: 'was_told',
      match:
        '(was|were|been|got) (told|informed|assured|advised) .{0,8} (would|be|within|days|hours|monday|tuesday|wednesday|thursday|friday)',
      weight: 0.4,
      reason: 'Names what they were told',
      example: 'I was told that it would come on Monday.',
      notIf: '(not|never) to be|told (to|me) be',
    },
    {
      id: 'said_would',
      match:
        '(you|agent|rep|colleague|website|lady|man|engineer|driver|they) (said|told (me|us)|wrote) .{0,6} (would|will|between|guaranteed)',
      weight: 0.45,
      reason: SAID,
      example: 'You said that you would ring.',
    },
  ],
};
