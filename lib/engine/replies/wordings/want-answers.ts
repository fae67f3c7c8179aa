import type { Wording } from '../types.ts';

/** Questions that only this agent can answer, each with a place of its own. */
export const WANT_ANSWERS: readonly Wording[] = [
  {
    id: 'want-question-full-one',
    move: 'explain',
    when: { want: ['question'], approach: ['full'], weight: 4 },
    text: 'You asked {wabout}: [answer one].',
    why: '{Who} asked, so it is answered.',
  },
  {
    id: 'want-question-short-one',
    move: 'explain',
    when: { want: ['question'], approach: ['short'], weight: 4 },
    text: '{Wabout}: [answer one].',
    why: 'The answer, nothing else.',
  },
  {
    id: 'want-question-choice-one',
    move: 'explain',
    when: { want: ['question'], approach: ['choice'], weight: 4 },
    text: 'This is what I can tell you on {wabout}: [answer one].',
    why: 'The point {who} raised is answered.',
  },
  {
    id: 'want-question-full-two',
    move: 'explain',
    when: { want: ['question'], approach: ['full'], weight: 2 },
    text: 'As for {wabout}: [answer two].',
    why: 'The second question gets its own answer.',
  },
  {
    id: 'want-question-short-two',
    move: 'explain',
    when: { want: ['question'], approach: ['short'], weight: 2 },
    text: 'And {wabout}: [answer two].',
    why: 'The second answer.',
  },
  {
    id: 'want-question-choice-two',
    move: 'explain',
    when: { want: ['question'], approach: ['choice'], weight: 2 },
    text: 'On {wabout}: [answer two].',
    why: 'The second point as well.',
  },
  {
    id: 'want-question-full-three',
    move: 'explain',
    when: { want: ['question'], approach: ['full'] },
    text: 'And {wabout}: [answer three].',
    why: 'The third question gets its own answer.',
  },
  {
    id: 'want-question-short-three',
    move: 'explain',
    when: { want: ['question'], approach: ['short'] },
    text: 'Then {wabout}: [answer three].',
    why: 'The third answer.',
  },
  {
    id: 'want-question-choice-three',
    move: 'explain',
    when: { want: ['question'], approach: ['choice'] },
    text: 'And on {wabout}: [answer three].',
    why: 'The third point as well.',
  },
  {
    id: 'want-question-full-four',
    move: 'explain',
    when: { want: ['question'], approach: ['full'], weight: -1 },
    text: 'Lastly, {wabout}: [answer four].',
    why: 'The fourth question gets its own answer.',
  },
  {
    id: 'want-question-short-four',
    move: 'explain',
    when: { want: ['question'], approach: ['short', 'choice'], weight: -1 },
    text: 'Lastly, {wabout}: [answer four].',
    why: 'The fourth answer.',
  },
];
