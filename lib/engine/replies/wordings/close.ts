import type { Wording } from '../types.ts';

/** Thanks tied to something they did. The sign-off follows below it in e-mail. */
export const CLOSE: readonly Wording[] = [
  { id: 'close-told', move: 'close', when: { kind: ['trouble'], notOverlay: ['abuse', 'legal', 'sarcasm'] }, text: 'Thank you for telling me and giving me the chance to put it right.', why: 'Many leave without a word; {who} did not.' },
  { id: 'close-straight', move: 'close', when: { kind: ['trouble'], notOverlay: ['abuse', 'legal', 'sarcasm'], feel: ['disappointment', 'distrust', 'unheard'] }, text: 'Thank you for being so straight with me about it.', why: 'Plain words are useful, even hot ones.' },
  { id: 'close-calm', move: 'close', when: { kind: ['trouble'], notOverlay: ['abuse', 'legal', 'sarcasm'], feel: ['neutral', 'confusion'] }, text: 'Thank you for setting it out so calmly; it helps.', why: '{Who} stayed calm, and that deserves a word.' },
  { id: 'close-again', move: 'close', when: { kind: ['trouble'], signal: ['repeat_contact'], notOverlay: ['abuse'] }, text: "Thank you for coming back to it once more. I'd like it to be the last time you need to.", why: '{Who} came back although it was tiring.' },
  { id: 'close-detail', move: 'close', when: { kind: ['trouble'], topic: ['bug'], notOverlay: ['abuse'], needs: ['fact'] }, text: 'Thank you for describing it so exactly; that is half of the work.', why: 'Thanks for the description {who} took time over.' },
  { id: 'close-security', move: 'close', when: { topic: ['security'] }, text: 'Thank you for acting so quickly. That was the most useful thing you could do.', why: '{Who} wrote at once, and that is what limits harm.' },
  { id: 'close-scam', move: 'close', when: { topic: ['scam'] }, text: 'Thank you for asking first. You may have spared others the trouble too.', why: '{Who} asked before acting, and that protects others as well.' },
  { id: 'close-staff', move: 'close', when: { kind: ['trouble'], topic: ['staff'] }, text: "Thank you for not keeping this to yourself. It's the only way it can change.", why: 'Complaining about a person takes some courage.' },
  { id: 'close-hard', move: 'close', when: { overlay: ['illness', 'hardship', 'cant_pay'] }, text: 'Thank you for trusting me with this.', why: '{Who} told something personal.' },
  { id: 'close-legal', move: 'close', when: { overlay: ['legal'] }, text: 'Thank you for stating your position so plainly.', why: 'Even and factual, with thanks for something {who} did.' },
  { id: 'close-deadline', move: 'close', when: { kind: ['trouble'], signal: ['urgency'], notOverlay: ['abuse', 'legal', 'sarcasm'], lacks: ['threat'] }, text: 'Thank you for telling me that {deadline} is what counts. It helps me put first things first.', why: '{Who} named {deadline}, and that is what the work is ordered by.' },
  { id: 'close-ask-open', move: 'close', when: { kind: ['ask'], approach: ['full'], lacks: ['how'] }, text: 'If my answer raises another question, send it to me.', why: 'The way back stays open for {who}.' },
  { id: 'close-ask-clear', move: 'close', when: { kind: ['ask'], approach: ['full'], lacks: ['how'] }, text: "Tell me if that leaves anything open.", why: 'The way back stays open for {who}.' },
  { id: 'close-presale', move: 'close', when: { kind: ['ask'], topic: ['presale'], approach: ['full'] }, text: 'Take the time you need with it.', why: 'No push: {who} is still deciding.' },
  { id: 'close-leave', move: 'close', when: { kind: ['leave'], notOverlay: ['notice', 'legal', 'abuse'], approach: ['full'] }, text: 'Thank you for having been with us, and for telling me openly.', why: 'A good end is what {who} will remember.' },
  { id: 'close-idea', move: 'close', when: { kind: ['idea'], approach: ['full'] }, text: 'Thank you for thinking along with us.', why: 'Thanks for something {who} did.' },
  { id: 'close-praise', move: 'close', when: { kind: ['praise'], approach: ['full'] }, text: 'I hope it stays that way for you.', why: 'An easy end that asks for nothing.' },
  { id: 'close-praise-joy', move: 'close', when: { kind: ['praise'], approach: ['full'], lacks: ['staff'], needs: ['goods'] }, text: 'Enjoy {goods.it}!', why: 'An easy end that asks for nothing.' },
];
