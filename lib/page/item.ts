/** Reads one message of a thread. */
import type { Adapter, RoleRule } from '../adapter.ts';
import { isClockAlone } from '../clock-alone.ts';
import type { Author } from '../conversation.ts';
import type { PartReport } from '../protocol.ts';
import { find, findAll } from './find.ts';
import { Report } from './report.ts';
import { type People, type Person, ruleFor } from './role.ts';
import { type PageText, textOf } from './text.ts';
import { isoTime } from './time.ts';
import { countAttachments, isCut } from './unread.ts';

export interface ItemReading {
  /** Who wrote it; also where it is left out, as those who follow may go without a name. */
  author: Person;
  /** Null where nobody knows who wrote it, or where no text was found. */
  said: {
    /** As the page gives it. */
    id: string | null;
    role: Author;
    at: string | null;
    /** Its time as the page words it, where no machine can be sure of it. */
    told: string | null;
    /** That time is a clock's, which says no day. */
    dayless: boolean;
    place: PageText;
    attachments: number;
    /** 1 where the page shows only its beginning. */
    cut: 0 | 1;
  } | null;
  parts: readonly PartReport[];
}

/** Reads a message; `before` wrote the one before it. */
export type ReadItem = (item: Element, adapter: Adapter, people: People, before: Person) => ItemReading;

const valueIn = (item: Element, ways: Parameters<typeof find>[1]) => find(item, ways)?.value ?? null;

function authorOf(item: Element, { messages }: Adapter, before: Person, report: Report): Person {
  const key = valueIn(item, messages.key);
  const name = report.value('author', find(item, messages.author));
  const email = valueIn(item, messages.email);
  if (messages.carried && name === null && email === null) return before;
  return { name, email, keys: key === null ? [] : [key] };
}

const stateOf = ({ guess }: RoleRule) => (guess ? 'guessed' : 'found');

export const readItem: ReadItem = (item, adapter, people, before) => {
  const rules = adapter.messages;
  const report = new Report();
  const author = authorOf(item, adapter, before, report);
  const rule = ruleFor(item, author, people, rules.roles);
  const role = rule?.role ?? null;
  report.note('role', rule ? stateOf(rule) : 'missing');
  if (rule?.role === 'note') report.note('note', stateOf(rule));
  const bodies = findAll(item, rules.body);
  report.note('body', bodies.state);
  const time = report.value('time', find(item, rules.at));
  const at = isoTime(time);
  const [body] = bodies.elements;
  if (!role || !body) return { author, said: null, parts: report.shared() };
  const place = textOf(body, rules.ignore);
  const attachments = countAttachments(item, rules.attachments);
  const told = at === null ? time : null;
  const cut: 0 | 1 = isCut(item, place.text) ? 1 : 0;
  const dayless = told !== null && isClockAlone(told);
  const said = { id: valueIn(item, rules.id), role, at, told, dayless, place, attachments, cut };
  return { author, said, parts: report.shared() };
};
