import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Review } from '../../conversation.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { parseScenario } from '../../schema/scenario.ts';
import { holds } from '../condition.ts';
import type { Condition, Reaction, Scenario, Turn } from '../scenario.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { checkScenario } from './check.ts';
import { conditionFaults } from './conditions.ts';

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
  [
    'the same condition with its keys in another order',
    when({ says: ['a'], least: { act: 2 } }, { least: { act: 2 }, says: ['a'] }),
    /reaction cold 2: same_as 1/,
  ],
  [
    'a narrow branch behind a broad one',
    when({ least: { act: 1 } }, { least: { act: 2 }, says: ['today'] }),
    /reaction cold 2: covered_by 1/,
  ],
  [
    'a branch whose words hold those of one before it',
    when({ says: ['replac*', 'pay'] }, { says: ['replacement', 'we pay'] }),
    /reaction cold 2: covered_by 1/,
  ],
  [
    'a grade that one before it takes as well',
    when({ grade: { least: 'weak' } }, { grade: { least: 'good' } }),
    /reaction cold 2: covered_by 1/,
  ],
  [
    'a branch that several before it take between them',
    when({ says: ['a'] }, { found: ['wall'] }, { silent: ['a'] }, { least: { act: 3 } }),
    /reaction cold 4: covered_by_all 1, 3$/m,
  ],
  [
    'a rest that nothing is left for',
    when({ grade: { most: 'weak' } }, { grade: { least: 'good' } }),
    /reaction cold 3: covered_by_all 1, 2/,
  ],
  [
    'a condition that rules itself out in its parts',
    when({ least: { act: 2 }, any: [{ most: { act: 1 } }, { says: ['a'], silent: ['a'] }] }),
    /reaction cold 1: impossible$/m,
  ],
  [
    'what is asked for and refused',
    when({ found: ['blame'], not: { found: ['blame', 'wall'] } }),
    /cold 1: impossible$/m,
  ],
  [
    'a rest that ends too well',
    withTurns({ cold: { reactions: [reaction({ when: { says: ['a'] } }), reaction({ ends: 'advocate' })] } }),
    /reaction cold 2: rest_too_good/,
  ],
  ['the same condition twice', when({ says: ['a'] }, { says: ['a'] }), /reaction cold 2: same_as 1/],
])('%s is named', (_, scenario, complaint) => {
  expect(words(scenario).join('\n')).toMatch(complaint);
});

test.each<[string, Scenario]>([
  ['a broad branch behind a narrow one', when({ least: { act: 2 }, says: ['today'] }, { least: { act: 1 } })],
  ['words that only begin alike', when({ says: ['pay'] }, { says: ['payment'] })],
  ['an open word behind a whole one', when({ says: ['replacement'] }, { says: ['replac*'] })],
  [
    'parts of which one may hold',
    when({ any: [{ says: ['a'] }, { says: ['b'] }] }, { says: ['c'], silent: ['a', 'b'] }),
  ],
  ['a denial behind what it denies', when({ says: ['touch'] }, { says: ['do not touch'] })],
])('%s is no fault', (_, scenario) => {
  expect(words(scenario).filter((each) => each.startsWith('reaction cold'))).toEqual([]);
});

test('what no review can find is never asked of anybody: the check and the play agree', () => {
  const grades = ['poor', 'weak', 'good', 'excellent'] as const;
  const asked = fc.record(
    {
      grade: fc.record({ least: fc.constantFrom(...grades), most: fc.constantFrom(...grades) }, { requiredKeys: [] }),
      least: fc.record({ act: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: [] }),
      most: fc.record({ act: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [] }),
      found: fc.subarray(['blame', 'wall'] as const, { minLength: 1 }),
      clean: fc.subarray(['blame', 'wall'] as const, { minLength: 1 }),
      says: fc.subarray(['a', 'b'], { minLength: 1 }),
      silent: fc.subarray(['a', 'b'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    asked,
    fc.record({ any: fc.array(asked, { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: asked }),
  );
  /** Every review and reply that these conditions can tell apart. */
  const all = grades.flatMap((grade) =>
    [0, 1, 2, 3].flatMap((act) =>
      [[], ['blame'], ['wall'], ['blame', 'wall']].flatMap((found) =>
        ['', 'a', 'b', 'a b'].map((reply) => ({
          reply,
          review: {
            score: 0,
            grade,
            rubric: [{ point: 'act', score: act, quote: null }],
            findings: found.map((rule) => ({
              rule,
              in: 'draft',
              quote: '',
              start: 0,
              end: 0,
              weight: 1,
              reason: '',
              instead: null,
            })),
          } as Review,
        })),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
      const faults = conditionFaults('cold', {
        reactions: [...conditions.map((each) => reaction({ when: each })), reaction({})],
      });
      const open = conditions.findIndex((each) => Object.keys(each).length === 0);
      for (const [at, own] of conditions.entries()) {
        if (open >= 0 && at >= open) break;
        const reached = all.some(
          ({ review, reply }) =>
            holds(own, review, reply) && conditions.slice(0, at).every((each) => !holds(each, review, reply)),
        );
        expect(faults.some(({ place }) => 'at' in place && place.at === at + 1)).toBe(!reached);
      }
    }),
    { numRuns: 300 },
  );
});

test('a riddle of many conditions is solved', () => {
  const phrases = Array.from({ length: 12 }, (_, at) => `word${at}`);
  const riddle = (shift: number): Condition => ({
    any: phrases.map((_, at) => ({
      says: phrases.filter((_each, index) => (index + at + shift) % 3 === 0),
      silent: phrases.filter((_each, index) => (index + at + shift) % 3 === 1),
    })),
  });
  const faults = conditionFaults('cold', {
    reactions: [...Array.from({ length: 19 }, (_, at) => reaction({ when: riddle(at) })), reaction({})],
  });
  // They come round again after three: the fourth is the first with other words for its keys.
  expect(faults.map(({ what }) => what)).toContain('same_as');
});

test.each<[string, Partial<Scenario>, RegExp]>([
  ['a long title', { title: 'a'.repeat(201) }, /^about: over_length 201 200$/m],
  ['a long opening', { opening: 'a'.repeat(4_001) }, /^opening: over_length 4001 4000$/m],
  [
    'a long answer of theirs',
    { turns: { ...cake.turns, cold: { reactions: [reaction({ says: 'a'.repeat(4_001) })] } } },
    /^reaction cold 1: over_length 4001 4000$/m,
  ],
  ['a long ending', { endings: { ...cake.endings, lost: 'a'.repeat(1_001) } }, /^ending lost: over_length 1001 1000$/m],
  [
    'a long reply on a way',
    { paths: { ...cake.paths, poor: { ...cake.paths.poor, replies: ['a'.repeat(4_001)] } } },
    /^path poor 1: over_length 4001 4000$/m,
  ],
  ['too many rules', { policy: Array.from({ length: 21 }, () => 'One more.') }, /^about: over_count 20$/m],
])('%s is said before it is kept', (_, rest, complaint) => {
  expect(words({ ...cake, ...rest }).join('\n')).toMatch(complaint);
});

test('a script that does not do what it says is named, with the grade', () => {
  const { poor, excellent } = cake.paths;
  const swapped = { ...cake, paths: { ...cake.paths, poor: { ...poor, replies: excellent.replies } } };
  expect(words(swapped).join('\n')).toMatch(/path poor 1: off_grade excellent/);
  expect(words(swapped).join('\n')).toMatch(/path poor : ends_elsewhere advocate lost excellent \d+/);
});

test('a reply shown for comparison that the coach would not hold up is named, with the grade', () => {
  const model = 'Calm down, it is our policy. We will see what we can do soon.';
  const reactions = cake.turns.first?.reactions.map((each) => (each.to === 'cold' ? { ...each, model } : each)) ?? [];
  const weak = withTurns({ first: { reactions } });
  expect(words(cake).join('\n')).not.toContain('weak_model');
  expect(words(weak).join('\n')).toMatch(/^turn cold: weak_model (?:poor|weak) \d+$/m);
});

test.each<[string, object, string]>([
  ['no id of ours', { id: '../x' }, 'id'],
  ['a name that every object has', { id: 'constructor' }, 'id'],
  [
    'a way to what every object has',
    { turns: { ...cake.turns, cold: { reactions: [reaction({ ends: undefined as never, to: 'constructor' })] } } },
    'turns.cold.reactions',
  ],
  ['a strange key', { run: 'alert(1)' }, 'run'],
  ['an ending of its own', { paths: { ...cake.paths, poor: { replies: ['x'], ends: 'happy' } } }, 'paths.poor.ends'],
  ['no first turn', { turns: { second: cake.turns.cold } }, 'turns'],
  ['a text without end', { opening: 'a'.repeat(4_001) }, 'opening'],
  ['nothing said', { odd: { ...cake.odd, silence: '  ' } }, 'odd.silence'],
])('a scenario from outside with %s is refused, and the place is named', (_, rest, place) => {
  expect(() => parseScenario({ ...cake, ...rest })).toThrow(InvalidInput);
  expect(() => parseScenario({ ...cake, ...rest })).toThrow(place);
});
