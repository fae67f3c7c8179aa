import { ENDINGS, type EndingKind, FIRST_TURN, type Scenario } from '../scenario.ts';
import { type Complaint, fault, type What } from './complaint.ts';
import { conditionFaults } from './conditions.ts';

/** Replies until an ending. */
const FEWEST = 2;
const MOST = 4;

type Turns = Scenario['turns'];

const onwards = (turns: Turns, name: string): string[] => [
  ...new Set(turns[name]?.reactions.flatMap(({ to }) => (to !== undefined && turns[to] ? [to] : [])) ?? []),
];

function reachedFrom(turns: Turns): Set<string> {
  const reached = new Set<string>();
  const ahead = [FIRST_TURN];
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    if (reached.has(name) || !turns[name]) continue;
    reached.add(name);
    ahead.push(...onwards(turns, name));
  }
  return reached;
}

/** A turn that leads back to itself, or null. */
function roundabout(turns: Turns): string | null {
  const done = new Set<string>();
  const under = new Set<string>();
  const visit = (name: string): string | null => {
    if (under.has(name)) return name;
    if (done.has(name)) return null;
    under.add(name);
    const found = onwards(turns, name)
      .map(visit)
      .find((each) => each !== null);
    under.delete(name);
    done.add(name);
    return found ?? null;
  };
  return visit(FIRST_TURN);
}

/** Fewest and most replies from a turn to an ending, in a graph without roundabouts. */
function lengths(turns: Turns, name: string, known = new Map<string, [number, number]>()): [number, number] {
  const before = known.get(name);
  if (before) return before;
  const ahead = onwards(turns, name).map((next) => lengths(turns, next, known));
  const ends = turns[name]?.reactions.some(({ ends: end }) => end !== undefined) ?? false;
  const fewest = Math.min(ends ? 1 : Number.POSITIVE_INFINITY, ...ahead.map(([few]) => few + 1));
  const most = Math.max(ends ? 1 : 0, ...ahead.map(([, many]) => many + 1));
  known.set(name, [fewest, most]);
  return [fewest, most];
}

function lengthFaults(turns: Turns): Complaint[] {
  const back = roundabout(turns);
  if (back !== null) return [fault({ field: 'turn', turn: back }, 'roundabout')];
  const [fewest, most] = lengths(turns, FIRST_TURN);
  return [
    ...(fewest < FEWEST ? [fault({ field: 'turns' }, 'too_short', FEWEST)] : []),
    ...(most > MOST ? [fault({ field: 'turns' }, 'too_long', most, MOST)] : []),
  ];
}

const BANDS: readonly (readonly [kinds: readonly EndingKind[], what: What])[] = [
  [['lost', 'wary'], 'no_bad_ending'],
  [['settled'], 'no_middling_ending'],
  [['loyal', 'advocate'], 'no_good_ending'],
];

function endingFaults({ turns, endings }: Scenario, reached: ReadonlySet<string>): Complaint[] {
  const led = new Set(
    [...reached].flatMap((name) => turns[name]?.reactions.flatMap(({ ends }) => (ends ? [ends] : [])) ?? []),
  );
  const needed = new Set<EndingKind>([...led, 'lost']);
  return [
    ...ENDINGS.flatMap((kind) => {
      if (needed.has(kind) && !endings[kind]) return [fault({ field: 'ending', ending: kind }, 'ending_unwritten')];
      return endings[kind] && !needed.has(kind) ? [fault({ field: 'ending', ending: kind }, 'ending_unreached')] : [];
    }),
    ...BANDS.flatMap(([kinds, what]) =>
      kinds.some((kind) => led.has(kind)) ? [] : [fault({ field: 'endings' }, what)],
    ),
  ];
}

/** Whether every branch can be reached, every ending is, and nothing leads nowhere. */
export function graphFaults(scenario: Scenario): Complaint[] {
  const { turns } = scenario;
  if (!turns[FIRST_TURN]) return [fault({ field: 'turns' }, 'no_first')];
  const reached = reachedFrom(turns);
  const each = Object.entries(turns).flatMap(([name, turn]) => [
    ...(reached.has(name) ? [] : [fault({ field: 'turn', turn: name }, 'turn_unreached')]),
    ...turn.reactions.flatMap(({ to }, at) =>
      to !== undefined && !turns[to] ? [fault({ field: 'reaction', turn: name, at: at + 1 }, 'leads_nowhere', to)] : [],
    ),
    ...conditionFaults(name, turn),
  ]);
  const told = Object.values(turns).some(({ reactions }) => reactions.some(({ reveals }) => reveals));
  return [
    ...each,
    ...lengthFaults(turns),
    ...endingFaults(scenario, reached),
    ...(told ? [] : [fault({ field: 'hidden' }, 'never_told')]),
  ];
}
