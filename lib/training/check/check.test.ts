import { expect, test, vi } from 'vitest';
import { InvalidInput } from '../../schema/invalid.ts';
import { parseScenario } from '../../schema/scenario.ts';
import type { Condition, Reaction, Scenario, Turn } from '../scenario.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { checkScenario } from './check.ts';

vi.setConfig({ testTimeout: 60_000 });

const cake = SCENARIOS.find(({ id }) => id === 'wrong-cake') as Scenario;
const words = (scenario: Scenario) =>
  checkScenario(scenario).map(
    ({ place, what, about }) => `${Object.values(place).join(' ')}: ${[what, ...about].join(' ')}`,
  );
const withTurns = (turns: Record<string, Turn>): Scenario => ({ ...cake, turns: { ...cake.turns, ...turns } });
const reaction = (rest: Partial<Reaction>): Reaction =>
  ({ says: 'Yes.', feels: { feeling: 'neutral', level: 0 }, why: 'So.', ends: 'lost', ...rest }) as Reaction;
const when = (...conditions: Condition[]): Scenario =>
  withTurns({ cold: { reactions: [...conditions.map((each) => reaction({ when: each })), reaction({})] } });

test.each<[string, Scenario, RegExp]>([
  ['a turn that nobody comes to', withTurns({ attic: { reactions: [reaction({})] } }), /turn attic: turn_unreached/],
  [
    'a way to nowhere',
    withTurns({ cold: { reactions: [reaction({ ends: undefined as never, to: 'gone' })] } }),
    /reaction cold 1: leads_nowhere gone/,
  ],
  [
    'a roundabout',
    withTurns({ cold: { reactions: [reaction({ ends: undefined as never, to: 'first' })] } }),
    /roundabout/,
  ],
  [
    'a reaction behind one that takes all',
    withTurns({ cold: { reactions: [reaction({}), reaction({})] } }),
    /reaction cold 1: takes_all/,
  ],
  [
    'a reply without an answer',
    withTurns({ cold: { reactions: [reaction({ when: { grade: { least: 'good' } } })] } }),
    /no_rest/,
  ],
  [
    'an ending without words',
    { ...cake, endings: { ...cake.endings, wary: undefined as never } },
    /ending wary: ending_unwritten/,
  ],
  [
    'an ending that nobody comes to',
    { ...cake, endings: { ...cake.endings, loyal: 'Back.' } },
    /ending loyal: ending_unreached/,
  ],
  ['more of a point than is allowed', when({ least: { act: 3 }, most: { act: 1 } }), /impossible_point act/],
  ['a finding that is forbidden', when({ found: ['blame'], clean: ['blame', 'wall'] }), /impossible_found/],
  ['a grade above its limit', when({ grade: { least: 'good', most: 'weak' } }), /impossible_grade/],
  ['the same condition twice', when({ says: ['a'] }, { says: ['a'] }), /reaction cold 2: same_as 1/],
])('%s is named', (_, scenario, complaint) => {
  expect(words(scenario).join('\n')).toMatch(complaint);
});

test('a script that does not do what it says is named, with the grade', () => {
  const { poor, excellent } = cake.paths;
  const swapped = { ...cake, paths: { ...cake.paths, poor: { ...poor, replies: excellent.replies } } };
  expect(words(swapped).join('\n')).toMatch(/path poor 1: off_grade excellent/);
  expect(words(swapped).join('\n')).toMatch(/path poor : ends_elsewhere advocate lost/);
});

test.each<[string, object, string]>([
  ['no id of ours', { id: '../x' }, 'id'],
  ['a strange key', { run: 'alert(1)' }, 'run'],
  ['an ending of its own', { paths: { ...cake.paths, poor: { replies: ['x'], ends: 'happy' } } }, 'paths.poor.ends'],
  ['no first turn', { turns: { second: cake.turns.cold } }, 'turns'],
  ['a text without end', { opening: 'a'.repeat(4_001) }, 'opening'],
  ['nothing said', { odd: { ...cake.odd, silence: '  ' } }, 'odd.silence'],
])('a scenario from outside with %s is refused, and the place is named', (_, rest, place) => {
  expect(() => parseScenario({ ...cake, ...rest })).toThrow(InvalidInput);
  expect(() => parseScenario({ ...cake, ...rest })).toThrow(place);
});
