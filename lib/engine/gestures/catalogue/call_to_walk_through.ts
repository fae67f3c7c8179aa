import type { Gesture } from '../types.ts';

export const callToWalkThrough: Gesture = {
  id: 'call_to_walk_through',
  kind: 'follow_up_call',
  title: 'Go through it together at their pace',
  does: 'Nobody has to feel slow.',
  fits: {
    kind: ['ask', 'trouble'],
    topic: ['howto', 'access', 'bug', 'document', 'change', 'security'],
    words:
      /\b(?:not (?:very |that |so )?good with|don['’]?t (?:understand|know how)|no idea|confus\w*|lost me|complicated|can['’]?t (?:find|work out|figure)|tried (?:everything|for)|(?:i['’]m|i am|too|\d\d years) old|pensioner|i(?:['’]m| am) (?:6|7|8|9)\d\b|(?:small|simple|plain|easy) words|step by step|embarrass\w*|silly question|stupid question)\b/i,
    // A paper that they have mislaid is found for them, and no lesson.
    unless:
      /\b(?:dig (?:it|them|that) out|(?:send|have|get) (?:me |us )?(?:a|another|the) copy|can['’]?t find (?:mine|ours|my (?:copy|receipt|invoice)|the (?:receipt|invoice|letter)))\b/i,
  },
  better: { motivator: ['well_being'], signal: ['vulnerability'] },
  weight: 5,
  money: 'none',
  minutes: 15,
  says: ['If you like, I will ring you at [call-back time] and go through it with you, one step at a time.'],
  steps: ['Have the same screen open.', 'One step, then wait for "done".', 'Send the steps in writing afterwards.'],
  never: ['call_after_the_fix', 'how_to_their_own_steps'],
  source: 'motivators: well-being; take steps off them',
};
