import type { Wording } from '../types.ts';

/** Two moments that no refund mends: a door that was shut to somebody, and a surprise that was given away. */
export const ACT_MOMENTS: readonly Wording[] = [
  {
    id: 'ack-barrier',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['barrier'], approach: ['full', 'short'], weight: 12, notOverlay: ['legal'] },
    text: "You should have come in by the same door as anybody else, and I'm sorry that you couldn't.",
    why: 'What hurts is being shut out, so that is what is named.',
  },
  {
    id: 'ack-barrier-two',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['barrier'], weight: 11, notOverlay: ['legal'] },
    text: "Nobody should have to depend on strangers for that, and I'm sorry that you did.",
    why: 'What hurts is being shut out, so that is what is named.',
  },
  {
    id: 'act-barrier-full',
    move: 'act',
    when: { kind: ['trouble'], needs: ['barrier'], approach: ['full'], weight: 14, notOverlay: ['legal'] },
    text: "I'll do two things. What you describe goes today to the person in charge of the place, and by [day] I'll tell you when it is mended. And I'd like you to have what you came for. I can do it with you on the phone at [call-back time], or have somebody meet you at the door.",
    why: 'The barrier gets an owner and a date, and {who} does not go without in the meantime.',
  },
  {
    id: 'act-barrier-short',
    move: 'act',
    when: { kind: ['trouble'], needs: ['barrier'], approach: ['short'], weight: 14, notOverlay: ['legal'] },
    text: "It goes today to the person in charge of the place, and by [day] I'll tell you when it is mended. What you came for I can do with you on the phone.",
    why: 'A date for the barrier, and a way around it today.',
  },
  {
    id: 'act-barrier-ask',
    move: 'act',
    when: { kind: ['trouble'], needs: ['barrier'], approach: ['ask', 'choice'], weight: 14, notOverlay: ['legal'] },
    text: "How would you like to have what you came for: with me on the phone, or at the door with somebody to meet you? I'm reporting the rest today, and by [day] I'll tell you when it is mended.",
    why: '{Who} chooses what works; the barrier is dealt with either way.',
  },
  {
    id: 'ack-surprise',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['surprise'], weight: 12 },
    text: "A surprise can be given only once, and I'm sorry that yours was given away early.",
    why: '{Who} wants somebody to see what was lost; it is named, and nothing is made of it.',
  },
  {
    id: 'ack-surprise-two',
    move: 'acknowledge',
    when: { kind: ['trouble'], needs: ['surprise'], weight: 12 },
    text: "You had looked forward to that moment, and I'm sorry that it was taken from you.",
    why: '{Who} wants somebody to see what was lost; it is named, and nothing is made of it.',
  },
  {
    id: 'act-surprise-full',
    move: 'act',
    when: { kind: ['trouble'], needs: ['surprise'], approach: ['full'], weight: 14 },
    text: "Nothing makes it a secret again. I'd still like to give the day something back: tell me what would please {kin:them}, and by [day] I'll write with what I can arrange. I'm also asking for a way to keep such messages with the person who books.",
    why: 'What is lost cannot be refunded; a small thing of their own choosing can still be done.',
  },
  {
    id: 'act-surprise-short',
    move: 'act',
    when: { kind: ['trouble'], needs: ['surprise'], approach: ['short'], weight: 14 },
    text: "I'd like to give the day something back, and by [day] I'll write with what I can arrange for {kin:it}.",
    why: 'One small thing that can still be done, with a date.',
  },
  {
    id: 'act-surprise-ask',
    move: 'act',
    when: { kind: ['trouble'], needs: ['surprise'], approach: ['ask', 'choice'], weight: 14 },
    text: "Is there something {kin:they} would still not expect? Tell me in a line, and by [day] I'll write with what I can arrange.",
    why: 'There may be a surprise left, and {who} knows it.',
  },
];
