import type { TemplateFillIn } from '../types.ts';

const fill = (name: string, type: TemplateFillIn['type'], hint: string): TemplateFillIn => ({
  name,
  type,
  hint,
  default: null,
});

/** What only the agent knows, as the built-in templates ask for it. */
export const FILL_INS: readonly TemplateFillIn[] = [
  fill('day', 'date', 'a day you can keep'),
  fill('time', 'time', 'a time you can keep, with its zone if you are far apart'),
  fill('call-back time', 'time', 'a time when you can call, which suits them too'),
  fill('amount', 'amount', 'the sum, with its currency'),
  fill('what happened', 'text', 'one line on what happened, as far as you know it'),
  fill('what changed', 'text', 'what is different now, in one line; only what is true'),
  fill('the answer', 'text', 'the answer, in one or two plain sentences'),
  fill('the steps', 'text', 'the steps, one after the other'),
  fill('the reason', 'text', 'the true reason, in one line'),
  fill('the question', 'text', 'the one thing to ask'),
  fill('first option', 'text', 'what you can do, in a few words'),
  fill('second option', 'text', 'the other thing you can do, in a few words'),
  fill('name of colleague', 'text', 'who takes part; ask them first'),
  fill('end date', 'date', 'the day on which it ends'),
  fill('link', 'text', 'the full address'),
  fill('true story', 'text', 'two sentences about something that really happened; no names without leave'),
  fill('reference', 'text', 'the number of the case'),
  fill('what they liked', 'text', 'what they liked, in their own words'),
  fill('the idea', 'text', 'their idea in a few words, as they put it'),
];
