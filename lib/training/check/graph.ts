import { ENDINGS, type EndingKind, FIRST_TURN, type Scenario } from '../scenario.ts';
import { type Complaint, fault } from './complaint.ts';
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
  if (back !== null) return [fault(`turn “${back}”`, 'can be come back to, so the talk might never end.')];
  const [fewest, most] = lengths(turns, FIRST_TURN);
  return [
    ...(fewest < FEWEST ? [fault('turns', `The talk can be over after one reply; it needs at least ${FEWEST}.`)] : []),
    ...(most > MOST ? [fault('turns', `The talk can take ${most} replies; ${MOST} are the most.`)] : []),
  ];
}

const BANDS: readonly (readonly [kinds: readonly EndingKind[], words: string])[] = [
  [['lost', 'wary'], 'No way leads to a bad ending (lost, wary).'],
  [['settled'], 'No way leads to a middling ending (settled).'],
  [['loyal', 'advocate'], 'No way leads to a good ending (loyal, advocate).'],
];

function endingFaults({ turns, endings }: Scenario, reached: ReadonlySet<string>): Complaint[] {
  const led = new Set(
    [...reached].flatMap((name) => turns[name]?.reactions.flatMap(({ ends }) => (ends ? [ends] : [])) ?? []),
  );
  const needed = new Set<EndingKind>([...led, 'lost']);
  return [
    ...ENDINGS.flatMap((kind) => {
      if (needed.has(kind) && !endings[kind])
        return [fault(`ending “${kind}”`, 'is reached, and nothing is written for it.')];
      return endings[kind] && !needed.has(kind) ? [fault(`ending “${kind}”`, 'is never reached.')] : [];
    }),
    ...BANDS.flatMap(([kinds, words]) => (kinds.some((kind) => led.has(kind)) ? [] : [fault('endings', words)])),
  ];
}

/** Whether every branch can be reached, every ending is, and nothing leads nowhere. */
export function graphFaults(scenario: Scenario): Complaint[] {
  const { turns } = scenario;
  if (!turns[FIRST_TURN])
    return [fault('turns', `No turn is named “${FIRST_TURN}”, so nothing waits for the first reply.`)];
  const reached = reachedFrom(turns);
  const each = Object.entries(turns).flatMap(([name, turn]) => [
    ...(reached.has(name) ? [] : [fault(`turn “${name}”`, 'is never reached.')]),
    ...turn.reactions.flatMap(({ to }, at) =>
      to !== undefined && !turns[to]
        ? [fault(`turn “${name}”, reaction ${at + 1}`, `leads to “${to}”, which is not there.`)]
        : [],
    ),
    ...conditionFaults(name, turn),
  ]);
  const told = Object.values(turns).some(({ reactions }) => reactions.some(({ reveals }) => reveals));
  return [
    ...each,
    ...lengthFaults(turns),
    ...endingFaults(scenario, reached),
    ...(told ? [] : [fault('hidden', 'The customer never tells what they hold back.')]),
  ];
}
