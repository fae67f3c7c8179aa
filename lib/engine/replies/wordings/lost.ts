import type { Wording } from '../types.ts';

/** Things left behind: on a bus, in a room, on a seat. Nobody did wrong; somebody looks, and says so by a time. */
export const LOST: readonly Wording[] = [
  {
    id: 'lost-ack',
    move: 'acknowledge',
    when: { kind: ['trouble', 'ask'], topic: ['lost'], approach: ['full'], weight: 9 },
    text: "You've described it so well that it can be looked for by somebody who has never seen it. Thank you for that.",
    why: 'The description is what it is found by, so it is valued.',
  },
  {
    id: 'lost-ack-short',
    move: 'acknowledge',
    when: { kind: ['trouble', 'ask'], topic: ['lost'], approach: ['short'], weight: 9 },
    text: 'I can see why you want {goods:it} back.',
    why: 'What {who} misses is named.',
  },
  {
    id: 'lost-ack-kin',
    move: 'acknowledge',
    when: { kind: ['trouble', 'ask'], topic: ['lost'], needs: ['dependant'], weight: 12 },
    text: "To a child there is no other one like it, so this isn't a small thing.",
    why: 'It belongs to a child, and only that one will do.',
  },
  {
    id: 'lost-act',
    move: 'act',
    when: { kind: ['trouble', 'ask'], topic: ['lost'], approach: ['full'], weight: 9 },
    text: "I'm having {goods:it} looked for today, at the place you describe and among what has been handed in. By [time] I'll tell you whether {goods.it} {goods.is} here, and if so, how {goods.it} {goods.gets} back to you.",
    why: 'Who looks, where, and when the answer comes.',
  },
  {
    id: 'lost-act-short',
    move: 'act',
    when: { kind: ['trouble', 'ask'], topic: ['lost'], approach: ['short'], weight: 9 },
    text: "I'm having somebody look today and will tell you by [time], found or not.",
    why: 'Who looks and when the answer comes.',
  },
  {
    id: 'lost-act-ask',
    move: 'act',
    when: { kind: ['trouble', 'ask'], topic: ['lost'], approach: ['ask', 'choice', 'check'], weight: 9 },
    text: "Is there anything on it that only the owner would know: a name, a mark, something in a pocket? I'm having it looked for meanwhile, and you'll hear by [time].",
    why: 'One question by which the right one is known.',
  },
  {
    id: 'lost-act-supply',
    move: 'act',
    when: { kind: ['danger'], hazard: ['supply'], needs: ['leftbehind'], approach: ['full'], weight: 16 },
    text: "I'm having it looked for right now, and by [time] you'll know whether it has been found. Please don't wait for that: call your pharmacist or doctor now, they can replace what you need today. If you feel unwell, call the emergency services.",
    why: 'The search runs, and the medicine does not wait for it.',
  },
  {
    id: 'lost-act-supply-short',
    move: 'act',
    when: {
      kind: ['danger'],
      hazard: ['supply'],
      needs: ['leftbehind'],
      approach: ['short', 'ask', 'handover'],
      weight: 16,
    },
    text: "It's being looked for right now, and you'll hear by [time]. Please call your pharmacist or doctor meanwhile, so that you don't run short, and the emergency services if you feel unwell.",
    why: 'The search runs, and the medicine does not wait for it.',
  },
];
