/**
 * Adapters without the selectors that this browser does not understand: one of them would fail every look at the page.
 * A fallback that is broken costs itself alone; where what goes with it could be read or written wrongly, that goes too.
 */
import type { Adapter, ComposerPlace, RoleRule, Way, Ways } from '../adapter.ts';
import type { Part, PartReport } from '../protocol.ts';
import { isUnderstood as isUnderstoodIn } from '../selectors.ts';

const isUnderstood = (css: string) => isUnderstoodIn(css, document.createDocumentFragment());

/** Parts that lost a selector. */
type Lost = Set<Part>;

const kept = <Item>(items: readonly Item[], part: Part, lost: Lost, isSound: (item: Item) => boolean): Item[] => {
  const sound = items.filter(isSound);
  if (sound.length < items.length) lost.add(part);
  return sound;
};

const soundList = (list: readonly string[], part: Part, lost: Lost) => kept(list, part, lost, isUnderstood);
const soundWays = (ways: Ways, part: Part, lost: Lost): Ways => kept(ways, part, lost, ({ css }) => isUnderstood(css));

/** A property of its own, or none where what it had is not sound. */
function may<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
  sound: (value: Value) => Value | null,
): Partial<Record<Key, Value>> {
  const mended = value === undefined ? null : sound(value);
  return mended === null ? {} : ({ [key]: mended } as Partial<Record<Key, Value>>);
}

const cssOr =
  (part: Part, lost: Lost) =>
  (css: string): string | null =>
    soundList([css], part, lost)[0] ?? null;
const wayOr =
  (part: Part, lost: Lost) =>
  (way: Way): Way | null =>
    soundWays([way], part, lost)[0] ?? null;

const isRule = (rule: RoleRule) => !('css' in rule) || isUnderstood(rule.css);

/** Without the rule for notes they would be taken for what somebody said; without any other nobody is whoever is left. */
function soundRoles(roles: readonly RoleRule[], lost: Lost): RoleRule[] {
  const sound = kept(roles, 'role', lost, isRule);
  const broken = roles.filter((rule) => !isRule(rule));
  if (broken.some(({ role }) => role === 'note')) return [];
  return broken.length === 0 ? sound : sound.filter((rule) => !('when' in rule) || rule.when !== 'otherwise');
}

const isPlace = ({ css, frame, when }: ComposerPlace) =>
  [css, frame ?? [], when ?? []].flat().every((each) => isUnderstood(each));

function soundMessages(messages: Adapter['messages'], lost: Lost): Adapter['messages'] {
  const { item, id, author, email, key, at, day, body, roles, ignore, attachments, loading, ...rest } = messages;
  // Without its day a clock's time would be another day's.
  const isDayLost = day !== undefined && !isUnderstood(day);
  if (isDayLost) lost.add('time');
  return {
    ...rest,
    item: soundList(item, 'messages', lost),
    ...may('id', id, (ways) => soundWays(ways, 'messages', lost)),
    author: soundWays(author, 'author', lost),
    ...may('email', email, (ways) => soundWays(ways, 'author', lost)),
    ...may('key', key, (ways) => soundWays(ways, 'author', lost)),
    at: isDayLost ? [] : soundWays(at, 'time', lost),
    ...may('day', day, (css) => (isDayLost ? null : css)),
    body: soundList(body, 'body', lost),
    roles: soundRoles(roles, lost),
    ...may('ignore', ignore, cssOr('body', lost)),
    ...may('attachments', attachments, cssOr('body', lost)),
    ...may('loading', loading, cssOr('messages', lost)),
  };
}

function soundTicket(ticket: Adapter['ticket'], lost: Lost): Adapter['ticket'] | null {
  const { parts, ways, ...rest } = ticket;
  const sound = parts?.map((each) => soundWays(each, 'ticket', lost));
  // A key of fewer parts would be one of several tickets'.
  if (sound?.some((each) => each.length === 0)) return null;
  return {
    ...rest,
    ...(sound && { parts: sound }),
    ...may('ways', ways, (each) => soundWays(each, 'ticket', lost)),
  };
}

function soundCustomer({ name, email, since, segment, keys }: Adapter['customer'], lost: Lost): Adapter['customer'] {
  const ways = (each: Ways) => soundWays(each, 'customer', lost);
  return {
    name: ways(name),
    ...may('email', email, ways),
    ...may('since', since, ways),
    ...may('segment', segment, ways),
    ...may('keys', keys, wayOr('customer', lost)),
  };
}

/** Of adapters that were mended: the parts that lost a selector. */
const mendedIn = new WeakMap<Adapter, readonly PartReport[]>();

/** What an adapter has found, part by part; where a part lost a selector, it is guessed at best. */
export function partsBy(adapter: Adapter, parts: readonly PartReport[]): PartReport[] {
  const lost = mendedIn.get(adapter) ?? [];
  const rest = lost.filter(({ part }) => !parts.some((report) => report.part === part));
  return [
    ...parts.map((report) =>
      report.state === 'found' && lost.some(({ part }) => part === report.part)
        ? { ...report, state: 'guessed' as const }
        : report,
    ),
    ...rest,
  ];
}

/** Adapters that can be used, each without what is broken in it; the same objects where nothing is. */
export const sound = (adapters: readonly Adapter[]): readonly Adapter[] =>
  adapters.flatMap((adapter) => soundOf(adapter) ?? []);

/** An adapter without what is broken in it; null where nothing of it can be used. */
function soundOf(adapter: Adapter): Adapter | null {
  const lost: Lost = new Set();
  const ticket = soundTicket(adapter.ticket, lost);
  if (!ticket || !isUnderstood(adapter.recognise.css)) return null;
  const { scope, subject, tags, company, locale, customer, agent, agentEmail, messages, composers, channel, inward } =
    adapter;
  const scopes = scope && soundList(scope, 'messages', lost);
  // What was to be looked for in one part of the page may be another ticket's anywhere else.
  if (scope && scope.length > 0 && scopes?.length === 0) return null;
  // What keeps notes out is never less than it was.
  if (inward?.some(({ css }) => !isUnderstood(css))) return null;
  const of = (part: Part) => (ways: Ways) => soundWays(ways, part, lost);
  const {
    scope: _scope,
    tags: _tags,
    company: _company,
    locale: _locale,
    agent: _agent,
    agentEmail: _mail,
    ...rest
  } = adapter;
  const mended: Adapter = {
    ...rest,
    ticket,
    ...(scopes && { scope: scopes }),
    channel: { usual: channel.usual, ...may('ways', channel.ways, of('messages')) },
    subject: soundWays(subject, 'subject', lost),
    ...may('tags', tags, wayOr('tags', lost)),
    ...may('company', company, of('customer')),
    ...may('locale', locale, of('customer')),
    customer: soundCustomer(customer, lost),
    ...may('agent', agent, of('author')),
    ...may('agentEmail', agentEmail, of('author')),
    messages: soundMessages(messages, lost),
    composers: kept(composers, 'composer', lost, isPlace),
  };
  // It is told from others by being the same object.
  if (lost.size === 0) return adapter;
  mendedIn.set(
    mended,
    [...lost].map((part) => ({ part, state: 'guessed' })),
  );
  return mended;
}
