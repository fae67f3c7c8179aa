import type { FillIn } from '../../conversation.ts';

/** What only the agent knows, and the help shown with it. */
export const FILL_INS: Readonly<Record<string, string>> = {
  day: 'a day you can keep',
  time: 'a time you can keep, with its zone if you are far apart',
  'call-back time': 'a time when you can call, which suits them too',
  'end date': 'the day on which it ends',
  'refund date': 'the day the money is back with them',
  'where the refund is': 'what your system shows: sent on which day, or waiting for what',
  'delivery date': 'the day it reaches them',
  'arrival time': 'the hour, as the driver or planner says',
  'where it is now': 'what the tracking or the depot says',
  'visit date': 'the day and hour of the visit',
  'who comes': 'the name of the person who comes',
  'cancellation number': 'the number that proves it',
  'new balance': 'what the account shows after it',
  'amount off': 'a sum you are allowed to give',
  'claim number': 'the number of the claim',
  'decision date': 'the day by which it is decided',
  'how to return it': 'label, shop or collection, in one sentence',
  'return cost': 'nothing, or the sum',
  'file name': 'the name of the file you attach',
  'size that fits': 'the size, and what it goes by',
  'restock date': 'the day it is expected back',
  'what to use meanwhile': 'what helps until it is settled',
  'direct number': 'a number that reaches you',
  'pause start': 'the first day of the pause',
  'pause end': 'the day it starts again',
  'last date': 'the last day on which one may have been sent',
  'date it takes effect': 'the day it counts from; do it before you send this',
  'deletion date': 'the day it is deleted',
  'how to get the data': 'where and how, in one or two sentences',
  'what can be recovered': 'yes or no, and how much',
  'time of the lock': 'the minute it was locked; lock it before you send this',
  'the reason': 'what you found, in a plain sentence',
  'number of days': 'how many days a bank holds a payment',
  'what you found': 'what the account, log or carrier shows, in a plain sentence',
  'next step': 'what you do about it, in a few plain words',
  'where it stands': 'what has been done and what is still open, in a plain sentence',
  'what you can do': 'what you are allowed to do about it, in a plain sentence',
  'what you can offer': 'what you are allowed to give for it, in a plain sentence',
  'what you can offer and why':
    'yes, a part of it, or no with what you can do instead, and the reason in a plain sentence',
  'which one': 'your advice: one of the two',
  'what proves it is them': 'what you may ask for to be sure who it is; never a password',
  'the steps': 'the steps, one after the other',
  'the answer': 'the answer in one or two plain sentences',
  'yes or no': 'yes or no, and what goes with it',
  'the price': 'the sum, and what it is for',
  'how long': 'in days or weeks',
  'the date': 'the day, and the hour if it counts',
  'the hour': 'the time of day',
  'the place': 'where it is, or where it is found',
  'answer one': 'the answer to their first question, in a plain sentence',
  'answer two': 'the answer to their second question',
  'answer three': 'the answer to their third question',
  'answer four': 'the answer to their fourth question',
  'answer five': 'the answer to their fifth question',
  'answer six': 'the answer to their sixth question',
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
