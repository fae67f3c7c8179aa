/** A reply to one customer as a template for others. */
import type { Conversation, Reply } from '../../conversation.ts';
import { deidentified } from '../deidentify.ts';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with every whole-word `name` replaced. */
const swapped = (text: string, name: string | null | undefined, by: string) =>
  name?.trim()
    ? text.replace(new RegExp(`(?<![\\p{L}\\d])${escaped(name.trim())}(?![\\p{L}\\d])`, 'gu'), () => by)
    : text;

const MARKS: Readonly<Record<string, string>> = {
  '[name]': '{{ customer.first_name }}',
  '[number]': '{{ echo.number }}',
};

/** What stands in for somebody's own data, as Liquid: a variable where there is one, else something to fill in. */
const asLiquid = (mark: string) => MARKS[mark] ?? fillTag(mark.slice(1, -1), '');

/** The tag of a gap; quotes in it would end it. */
function fillTag(name: string, hint: string): string {
  const plain = hint.replace(/["\n{}%]/g, ' ').trim();
  return `{% fill "${name}"${plain ? `, hint: "${plain}"` : ''} %}`;
}

function general(text: string, conversation: Conversation): string {
  const { customer, agent } = conversation;
  // Braces of theirs must not become Liquid of ours.
  const plain = text.replace(/\{(?=[{%])/g, '{ ');
  const named = deidentified(swapped(plain, agent.name, '\u0001'), { ...conversation, agent: { name: null } });
  return swapped(named, customer.name?.split(/\s+/)[0], '[name]')
    .replace(/\[(?:name|number|email|link|handle|phone)\]/g, asLiquid)
    .replaceAll('\u0001', '{{ agent.name }}');
}

/** The reply's text as Liquid: names and numbers of this customer as variables, its gaps as fill-ins. */
export function generalised(reply: Reply, conversation: Conversation): string {
  const gaps = [...reply.unfilled].sort((a, b) => a.start - b.start);
  let body = '';
  let at = 0;
  for (const { name, hint, start, end } of gaps) {
    body += general(reply.text.slice(at, start), conversation) + fillTag(name, hint);
    at = end;
  }
  return body + general(reply.text.slice(at), conversation);
}

/** Words in a row from which on they are the customer's and not chance. */
const RUN = 4;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** Runs of words in a text that the customer wrote, as they stand in it, longest first. */
export function theirsIn(text: string, turn: string): string[] {
  const theirs = ` ${[...turn.toLowerCase().matchAll(WORD)].map(([word]) => word).join(' ')} `;
  const words = [...text.matchAll(WORD)];
  const runs: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && theirs.includes(` ${plainRun(words, from, to + 1)} `)) to += 1;
    const first = words[from];
    const last = words[to - 1];
    if (to - from >= RUN && first && last) runs.push(text.slice(first.index, last.index + last[0].length));
    from = Math.max(to, from + 1);
  }
  return runs.sort((a, b) => b.length - a.length);
}

const plainRun = (words: readonly RegExpMatchArray[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(([word]) => word.toLowerCase())
    .join(' ');
