import type { Wording } from '../types.ts';

/** Something was decided against them: what it rests on, a second look, and the way on. No promise that it will change. */
export const DECISION: readonly Wording[] = [
  {
    id: 'decision-rests',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['decision'], weight: 6, lacks: ['fact', 'heard'] },
    text: "I'm sorry. A no is hard enough; you should at least be able to see what it rests on.",
    why: 'The decision hurts, and not being told the reason hurts more.',
  },
  {
    id: 'decision-right-to-ask',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['decision'], weight: 6 },
    text: "I can see why that answer doesn't sit right with you, and it's fair to ask for a second look.",
    why: 'It agrees with the asking, and says neither yes nor no to the matter.',
  },
  {
    id: 'decision-own-side',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['decision'], needs: ['paper'], weight: 7 },
    text: "I'm sorry that {paper} ended in an answer that leaves out your side of it.",
    why: '{Who} gives reasons, and the decision did not speak to them.',
  },
  {
    id: 'decision-short',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['decision'], approach: ['short', 'ask', 'choice'], weight: 6 },
    text: "You have reasons, and they deserve a proper answer. I'm sorry that you haven't had one.",
    why: 'What {who} brings forward has not been answered; that is the part to name.',
  },
  {
    id: 'decision-act',
    move: 'act',
    when: { kind: ['trouble'], topic: ['decision'], approach: ['full'], weight: 2 },
    text: "I'm asking for {paper:this} to be looked at again by somebody who didn't decide it the first time, with what you've written here beside it. By [day] you'll have the result in plain words: what it rests on and, if it stays as it is, how you can take it further.",
    why: 'A fresh pair of eyes, the reason, and the way on: no promise of a yes.',
  },
  {
    id: 'decision-act-two',
    move: 'act',
    when: { kind: ['trouble'], topic: ['decision'], approach: ['full'], weight: 2 },
    text: "Two things from me. What you write here goes today to [name of the person responsible], as your side of it. And by [day] you'll have the grounds of the decision word for word, so that you can answer them point by point if it comes to that.",
    why: "{Who}'s side reaches whoever decides, and the grounds come out into the open.",
  },
  {
    id: 'decision-act-short',
    move: 'act',
    when: { kind: ['trouble'], topic: ['decision'], approach: ['short'], weight: 2 },
    text: "I'm asking for a second look at {paper:this}, with your reasons beside it. By [day] you'll have the answer and what it rests on.",
    why: 'A second look, by a date.',
  },
  {
    id: 'decision-act-choice',
    move: 'act',
    when: { kind: ['trouble'], topic: ['decision'], approach: ['choice'], weight: 2 },
    text: "What would help you more: to see first what the decision rests on, or to have it looked at again straight away? I'll begin there, and you'll hear from me by [day].",
    why: 'After a no, {who} may choose whether to understand it or to contest it first.',
  },
  {
    id: 'ask-decision',
    move: 'act',
    when: { kind: ['trouble'], topic: ['decision'], approach: ['ask'] },
    text: "Is there anything that wasn't on the table when it was decided: a photo, a letter, a date? Send it to me, and I'll see that it's looked at with the rest. You'll hear from me by [day].",
    why: 'Something new is the best reason to decide again.',
  },
  {
    id: 'decision-leave',
    move: 'acknowledge',
    when: { kind: ['leave'], topic: ['decision'], weight: 5 },
    text: "I can see why a decision like that is the end of it for you, and I'm sorry that it came to this.",
    why: 'The reason for going is named, and not argued with.',
  },
];
