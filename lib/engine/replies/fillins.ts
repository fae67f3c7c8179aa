import type { FillIn } from '../../conversation.ts';

/** What only the agent knows, and the help shown with it. */
export const FILL_INS: Readonly<Record<string, string>> = {
  day: 'a day you can keep',
  time: 'a time you can keep, with its zone if you are far apart',
  'call-back time': 'a time when you can call, which suits them too',
  'end date': 'the day on which it ends',
  'the steps': 'the steps, one after the other',
  'the answer': 'the answer in one or two plain sentences',
  'answer one': 'the answer to their first question, in a plain sentence',
  'answer two': 'the answer to their second question',
  'answer three': 'the answer to their third question',
  'what to check': 'the one thing to confirm first',
  'what is needed': 'the one paper or fact you cannot do without',
  'what went wrong': 'one line on what happened, as far as you know it',
  'what changes': 'what is different from now on',
  'link to reviews': 'where reviews can be left',
  'name of the manager': 'who will be in touch',
  'name of the person responsible': 'who decides on it',
  'name of the person taking over': 'who takes over now; ask them before you send this',
  'crisis line number': 'the crisis line for the country they are in',
};

const NAME = /\[([a-z][a-z -]+)\]/g;

/** Names of the fill-ins in a wording, in order. */
export function fillInNames(text: string): string[] {
  return [...text.matchAll(NAME)].map((match) => match[1] ?? '').filter((name) => name in FILL_INS);
}

/** Every fill-in of a finished reply with its exact place: `text.slice(start, end) === '[' + name + ']'`. */
export function unfilledIn(text: string): FillIn[] {
  return [...text.matchAll(NAME)].flatMap((match) => {
    const name = match[1] ?? '';
    const hint = FILL_INS[name];
    return hint === undefined ? [] : [{ name, start: match.index, end: match.index + match[0].length, hint }];
  });
}
