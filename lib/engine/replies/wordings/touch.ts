import type { Wording } from '../types.ts';

/** One line beyond the fix, where the thread itself gives a reason for it. Never in a careful path. */
export const TOUCH: readonly Wording[] = [
  {
    id: 'touch-joy-news',
    move: 'personal_touch',
    when: { kind: ['ask'], approach: ['full'], needs: ['joynews'], weight: 9 },
    text: 'And congratulations, what lovely news.',
    why: '{Who} told good news in passing, and it is not passed over.',
  },
  {
    id: 'touch-event',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'] },
    text: "I've written {event} next to your case, so that whoever looks at it knows what hangs on it.",
    why: '{Who} has {event} at stake; the reply shows it will not be forgotten.',
  },
  {
    id: 'touch-loyal',
    move: 'personal_touch',
    when: { kind: ['trouble', 'leave'], approach: ['full'], signal: ['loyalty'] },
    text: "You've stayed with us for {loyal}. I haven't lost sight of that while reading this.",
    why: '{Who} mentions {loyal}; it deserves a line of its own.',
  },
  {
    id: 'touch-kin',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], motivator: ['person_i_want_to_be'], needs: ['promisedkin'] },
    text: "If it helps to have something in writing for {kin}, tell me and you'll have it from me today.",
    why: 'Somebody else is waiting on {who}; a line from us can take the weight off.',
  },
  {
    id: 'touch-kids',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], needs: ['kids'] },
    text: 'There are {kids} behind this, and that is noted at the top, so that nobody treats it as one job among many.',
    why: '{Who} is looking after others, so the matter is heavier than it looks.',
  },
  {
    id: 'touch-success',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], motivator: ['succeed_in_life'] },
    text: "If anyone is waiting on you for this, I'll gladly write them an explanation, so that it doesn't fall back on you.",
    why: "{Who}'s work depends on it, and others are watching.",
  },
  {
    id: 'touch-ease',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], motivator: ['well_being'] },
    text: "There is nothing you need to do in the meantime. I'll keep it moving and come to you.",
    why: 'It has cost {who} enough strength; the reply takes the next steps off them.',
  },
  {
    id: 'touch-environment',
    move: 'personal_touch',
    when: { kind: ['trouble', 'idea'], approach: ['full'], motivator: ['environment'] },
    text: "You care about what gets thrown away, so if a repair can do it I'll look at that before anything new is sent.",
    why: 'Waste matters to {who}, so the greener way is looked at first.',
  },
  {
    id: 'touch-advocate',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], signal: ['advocacy'] },
    text: "You put your name to us when you recommended us. I'd like you to be able to tell those people that it was put right.",
    why: '{Who} recommended us and has something to lose by it.',
  },
  {
    id: 'touch-at-risk',
    move: 'personal_touch',
    when: { kind: ['trouble'], approach: ['full'], signal: ['churn'], stage: ['at_risk'] },
    text: "Whether you stay is yours to decide. I'd like you to be able to decide it with this put right first.",
    why: '{Who} is thinking of leaving; the choice is respected and not argued with.',
  },
  {
    id: 'touch-idea',
    move: 'personal_touch',
    when: { kind: ['idea'], approach: ['full'] },
    text: 'If it does get built, would you like to try it before others do? A yes is all I need.',
    why: 'Whoever brings an idea often likes to see it first; it is asked, not assumed.',
  },
];
