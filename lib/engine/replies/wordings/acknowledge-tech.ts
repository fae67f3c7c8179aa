import type { Wording } from '../types.ts';

/** Faults, outages and access. */
export const ACKNOWLEDGE_TECH: readonly Wording[] = [
  {
    id: 'ack-plain-fact-four',
    move: 'acknowledge',
    when: { kind: ['trouble'], feel: ['neutral', 'confusion'], topic: ['bug', 'outage', 'access', 'status'] },
    text: "That's clear, thank you, and I'm on it.",
    why: '{Who} states it calmly, and the reply answers in the same tone.',
  },
  {
    id: 'ack-cold-home',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['outage'], needs: ['heat'] },
    text: "That is no way to have to live, and I'm sorry.",
    why: 'No heat is more than a fault; the reply says so.',
  },
  {
    id: 'ack-cold-home-two',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['outage'], needs: ['heat'] },
    text: "Being without {service} at home is hard on everyone in it, and I'm sorry.",
    why: 'No heat is more than a fault; the reply says so.',
  },
  {
    id: 'ack-bug-neutral',
    move: 'acknowledge',
    when: { kind: ['trouble'], feel: ['neutral', 'confusion'], topic: ['bug', 'outage'] },
    text: "Thank you for telling me about {app:this}. That shouldn't happen, and I'm sorry that it cost you time.",
    why: '{Who} reports it calmly, and the reply is as calm.',
  },
  {
    id: 'ack-bug-neutral-two',
    move: 'acknowledge',
    when: { kind: ['trouble'], feel: ['neutral', 'confusion'], topic: ['bug', 'outage'], approach: ['ask', 'choice'] },
    text: "I'd like to see for myself what {app:it} {app.is} doing there.",
    why: '{Who} reports it calmly, and the reply goes straight to it.',
  },
  {
    id: 'ack-bug-expert',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['bug', 'outage'], expertise: ['expert'] },
    text: "That's a precise report, thank you: {code} is enough to start on.",
    why: '{Who} knows the subject, so the reply takes up the exact detail.',
  },
  {
    id: 'ack-bug-expert-two',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['bug', 'outage'], expertise: ['expert'], approach: ['ask', 'short'] },
    text: 'I have {code} and the rest of what you sent.',
    why: '{Who} knows the subject, so the reply takes up the exact detail.',
  },
  {
    id: 'ack-bug-expert-three',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['bug', 'outage'], expertise: ['expert'], approach: ['ask'] },
    text: '{Code} narrows it down already.',
    why: '{Who} knows the subject, so the reply takes up the exact detail.',
  },
  {
    id: 'ack-access-neutral',
    move: 'acknowledge',
    when: { kind: ['trouble', 'ask'], topic: ['access'], feel: ['neutral', 'confusion'] },
    text: "Being kept out of {account:your account} is a nuisance, and I'm sorry for it.",
    why: 'Getting in is what {who} needs, and it is said first.',
  },
  {
    id: 'ack-access-neutral-two',
    move: 'acknowledge',
    when: {
      lacks: ['qtwo'],
      kind: ['trouble', 'ask'],
      topic: ['access'],
      feel: ['neutral', 'confusion'],
      approach: ['ask', 'choice'],
    },
    text: 'Let me help you past that {account:lock}.',
    why: 'Getting in is what {who} needs.',
  },
];
