import type { Wording } from '../types.ts';

/** The way back and the time in between. Written singly, so that no line becomes a habit. */
export const NEXT: readonly Wording[] = [
  { id: 'next-even-if', move: 'next_step', when: { kind: ['trouble'], approach: ['full'] }, text: "You'll hear from me at that point even if there's nothing new to tell.", why: 'Silence is what people fear most after a problem, so it is ruled out.' },
  { id: 'next-direct', move: 'next_step', when: { kind: ['trouble'], approach: ['full'] }, text: 'If something changes on your side before then, a reply to this comes straight to me.', why: 'A direct way back, so that {who} never starts over.' },
  { id: 'next-nothing', move: 'next_step', when: { kind: ['trouble'], approach: ['full'] }, text: 'Until then there is nothing you need to do.', why: 'It takes the next steps off {who}.' },
  { id: 'next-earlier', move: 'next_step', when: { kind: ['trouble'], approach: ['full'] }, text: "Should I know sooner, you'll know sooner.", why: 'No waiting for a date when there is news.' },
  { id: 'next-close', move: 'next_step', when: { kind: ['trouble'], approach: ['full'] }, text: "I won't close this until you tell me that it's done.", why: '{Who} decides when it is over, not a system.' },
  { id: 'next-enough', move: 'next_step', when: { kind: ['trouble'], approach: ['full'] }, text: "And if that isn't enough, say so. I'd rather hear it now than not at all.", why: 'It asks for the honest answer.' },
  { id: 'next-call', move: 'next_step', when: { kind: ['trouble'], approach: ['full'], channel: ['email', 'chat'], minLevel: 3, feel: ['anger', 'unheard', 'distrust'] }, text: "If you'd rather talk it through, I can call you at [call-back time]. Otherwise I'll keep to writing.", why: 'With feelings this strong a voice can help; it is offered, not imposed.' },
  { id: 'next-repeat', move: 'next_step', when: { kind: ['trouble'], approach: ['full'], signal: ['repeat_contact'] }, text: 'Answer this message whenever you like: it reaches me and not a queue.', why: '{Who} has had to begin again before; this way back avoids that.' },
  { id: 'next-outage', move: 'next_step', when: { kind: ['trouble'], topic: ['outage'], approach: ['full'] }, text: "Once it's back I'll check with you that it stays back before I close anything.", why: 'Things that come back often fail again; the check is on our side.' },
  { id: 'next-ask', move: 'next_step', when: { kind: ['trouble'], approach: ['ask'], pace: ['steady'] }, text: "A line is enough, and I'll do the rest from here.", why: 'It keeps the effort for {who} as small as it is.' },
  { id: 'next-ask-two', move: 'next_step', when: { kind: ['trouble'], approach: ['ask'], pace: ['steady'], notOverlay: ['sarcasm'] }, text: 'It stays with me while you look.', why: 'No pressure on {who}, and no change of hands.' },
  { id: 'next-choice', move: 'next_step', when: { kind: ['trouble'], approach: ['choice'] }, text: "A word from you is enough, and I'll take it from there.", why: 'The choice costs {who} one word.' },
  { id: 'next-how', move: 'next_step', when: { kind: ['ask'], approach: ['full'], needs: ['how'] }, text: "If you get stuck on the way, tell me at which step and I'll go through it with you.", why: 'Help stays open without making {who} feel slow.' },
  { id: 'next-how-novice', move: 'next_step', when: { kind: ['ask'], approach: ['full'], expertise: ['novice'] }, text: "Take it one step at a time. If a screen looks different from what I describe, stop there and tell me what you see, or I can call you and we do it together.", why: '{Who} is not at home with this, so a pause and a voice are offered.' },
  { id: 'next-leave', move: 'next_step', when: { kind: ['leave'], approach: ['full'], notOverlay: ['notice', 'legal'] }, text: "Should you ever want to come back, you won't have to explain anything.", why: 'The door stays open without pulling at {who}.' },
];
