import type { Wording } from '../types.ts';

/** Worry. */
export const ACKNOWLEDGE_WORRY: readonly Wording[] = [
  {
    id: 'ack-worry-security',
    move: 'acknowledge',
    when: { feel: ['anxiety', 'neutral', 'anger', 'frustration', 'confusion', 'distrust'], topic: ['security'] },
    text: "That's unsettling to find, and you were right to write straight away.",
    why: '{Who} worries about safety, so the reply steadies first and says they did right.',
  },
  {
    id: 'ack-worry-security-thing',
    move: 'acknowledge',
    when: { feel: ['anxiety', 'neutral', 'anger', 'frustration', 'confusion', 'distrust'], topic: ['security'] },
    text: "You were right to write straight away about {matter}. I'm treating this as urgent.",
    why: 'Protection before explanation: {who} needs to know it is being treated as urgent.',
  },
  {
    id: 'ack-worry-money',
    move: 'acknowledge',
    when: { feel: ['anxiety'], cause: ['money'] },
    text: "Not knowing where your money stands is worrying, so that's the first thing I'll settle.",
    why: 'Money is what worries {who}; it is taken first.',
  },
  {
    id: 'ack-worry-deadline',
    move: 'acknowledge',
    when: { feel: ['anxiety', 'neutral', 'frustration', 'confusion'], signal: ['urgency'], kind: ['trouble'] },
    text: 'With {deadline} so close, I can see why every hour counts for you.',
    why: '{Who} has until {deadline}; the reply shows that the date has been seen.',
  },
  {
    id: 'ack-worry-deadline-thing',
    move: 'acknowledge',
    when: {
      signal: ['urgency'],
      kind: ['trouble', 'ask'],
      feel: ['anxiety', 'neutral', 'frustration', 'confusion', 'disappointment'],
    },
    text: "{Deadline} is close, so I'm starting with what can still be done in time.",
    why: '{Who} has until {deadline}; the reply shows that the date has been seen.',
  },
  {
    id: 'ack-worry-event',
    move: 'acknowledge',
    when: { feel: ['anxiety'] },
    text: 'With {event} ahead I can see why that worries you.',
    why: 'What is at stake for {who} is {event}.',
  },
  {
    id: 'ack-worry-fact',
    move: 'acknowledge',
    when: { feel: ['anxiety'] },
    text: "I can see why that worries you, and I'll stay with it until you know where you stand.",
    why: 'The worry has a reason, and the reply says which.',
  },
  {
    id: 'ack-worry-thing',
    move: 'acknowledge',
    when: { kind: ['trouble', 'leave'], feel: ['anxiety'] },
    text: "I can see why you're worried about {matter}, so let me get you a clear answer.",
    why: '{Who} is worried; clearness calms better than assurances.',
  },
  {
    id: 'ack-worry-bare',
    move: 'acknowledge',
    when: { feel: ['anxiety'] },
    text: "I can see that this worries you, so I'll keep it clear and take it one step at a time.",
    why: '{Who} is worried; clearness calms better than assurances.',
  },
];
