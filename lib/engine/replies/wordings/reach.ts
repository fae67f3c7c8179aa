import type { Wording } from '../types.ts';

/** Nobody could be reached, or everybody passed them on: now somebody is there, and stays. */
export const REACH: readonly Wording[] = [
  {
    id: 'reach-round',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['reach'], weight: 6 },
    text: "You wanted to speak to somebody and couldn't get through to anyone who would help. I'm sorry.",
    why: 'What wore {who} out is the way here, so that is named first.',
  },
  {
    id: 'reach-hard-part',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['reach'], weight: 6 },
    text: "Finding a person who listens shouldn't be the hard part, and I'm sorry that it was.",
    why: 'What wore {who} out is the way here, so that is named first.',
  },
  {
    id: 'reach-waited',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['reach'], needs: ['waiting'], weight: 7 },
    text: "I'm sorry: {waiting} of trying to get through is {waiting} too much.",
    why: '{Who} names how long it took, and it is said back.',
  },
  {
    id: 'reach-person-short',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['reach'], approach: ['short', 'ask', 'choice'], weight: 6 },
    text: "You've reached a person now, and I've read all of it. I'm sorry that it was so hard to get here.",
    why: 'The one thing {who} was after is there: somebody.',
  },
  {
    id: 'reach-act',
    move: 'act',
    when: { kind: ['trouble'], topic: ['reach'], approach: ['full'], weight: 2 },
    text: "You don't have to explain it again, and nobody will pass you on: this stays with me until it's done. By [time] you'll hear from me what can be done about the matter itself, and whatever you reply to this message comes straight to me.",
    why: 'One owner, no second telling, and a way back that works.',
  },
  {
    id: 'reach-act-two',
    move: 'act',
    when: { kind: ['trouble'], topic: ['reach'], approach: ['full'], weight: 2 },
    text: "From here on this has one address, and that's me. I'm reading what you've told the others so far, and by [time] you'll have an answer to what you needed in the first place. If it takes somebody else, I'll speak to them myself and come back to you.",
    why: 'What {who} has told already is read, and the searching is taken over.',
  },
  {
    id: 'reach-act-short',
    move: 'act',
    when: { kind: ['trouble'], topic: ['reach'], approach: ['short'], weight: 2 },
    text: "I'm keeping this myself until it's settled: by [time] you'll have an answer, and a reply to this message comes straight to me.",
    why: 'One owner, one time, one way back.',
  },
  {
    id: 'reach-act-choice',
    move: 'act',
    when: { kind: ['trouble'], topic: ['reach'], approach: ['choice'], weight: 2 },
    text: "Shall I ring you, or settle it here in writing? For a call I need a number and an hour that suits you; otherwise you'll have my answer here by [time]. Either way it stays with me.",
    why: 'After a queue or a machine, {who} may choose how to be helped.',
  },
  {
    id: 'ask-reach',
    move: 'act',
    when: { kind: ['trouble'], topic: ['reach'], approach: ['ask'] },
    text: "What was it that you needed when you tried to get through? A line is enough. I'll take it from there, and you'll have my answer by [time].",
    why: 'The message tells of the way and not of the matter; one line is all that is missing.',
  },
];
