import type { Wording } from '../types.ts';

/** Several questions in one message: each with an answer of its own, so that none is left open. */
export const ANSWERS: readonly Wording[] = [
  {
    id: 'answers-three',
    move: 'act',
    when: { kind: ['ask'], approach: ['full'], needs: ['qthree'], weight: 12 },
    text: 'Your questions, one by one.\n"{Qone}?" [answer one].\n"{Qtwo}?" [answer two].\n"{Qthree}?" [answer three].',
    why: '{Who} asks three things, and gets three answers in the same order.',
  },
  {
    id: 'answers-three-short',
    move: 'act',
    when: { kind: ['ask'], approach: ['short'], needs: ['qthree'], weight: 12 },
    text: '"{Qone}?" [answer one]. "{Qtwo}?" [answer two]. "{Qthree}?" [answer three].',
    why: 'Three answers, nothing else.',
  },
  {
    id: 'answers-two',
    move: 'act',
    when: { kind: ['ask'], approach: ['full'], needs: ['qtwo'], lacks: ['qthree'], weight: 12 },
    text: 'Both of your questions in turn.\n"{Qone}?" [answer one].\n"{Qtwo}?" [answer two].',
    why: '{Who} asks two things, and gets two answers in the same order.',
  },
  {
    id: 'answers-two-short',
    move: 'act',
    when: { kind: ['ask'], approach: ['short'], needs: ['qtwo'], lacks: ['qthree'], weight: 12 },
    text: '"{Qone}?" [answer one]. "{Qtwo}?" [answer two].',
    why: 'Two answers, nothing else.',
  },
];
