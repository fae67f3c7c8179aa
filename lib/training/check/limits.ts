import * as v from 'valibot';
import { ScenarioSchema } from '../../schema/scenario.ts';
import { ENDINGS, type EndingKind, PATHS, type PathName, type Scenario } from '../scenario.ts';
import { type Complaint, fault, type Place } from './complaint.ts';

type Keys = readonly (string | number)[];

const keysOf = ({ path }: v.BaseIssue<unknown>): Keys =>
  (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));

/** Where in the form something is written. */
function placeOf([first, second, third, fourth]: Keys): Place {
  if (first === 'opening' || first === 'hidden' || first === 'practises') return { field: first };
  if (first === 'turns' && typeof second === 'string') {
    const at = third === 'reactions' && typeof fourth === 'number' ? fourth + 1 : null;
    return at === null ? { field: 'turn', turn: second } : { field: 'reaction', turn: second, at };
  }
  if (first === 'endings' && ENDINGS.includes(second as EndingKind))
    return { field: 'ending', ending: second as EndingKind };
  if (first === 'paths' && PATHS.includes(second as PathName))
    return { field: 'path', path: second as PathName, at: typeof fourth === 'number' ? fourth + 1 : null };
  return { field: first === 'odd' ? 'endings' : 'about' };
}

/** Of what fits no shape, what is wrong with the shape that it is nearest to: the one that is broken at fewest places. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const limit = issue.issues?.find(({ type }) => type === 'max_length');
  return limit ?? issue;
}

/** What is longer, or more, than may be kept; told before it is tried to be kept. */
export function limitFaults(scenario: Scenario): Complaint[] {
  const result = v.safeParse(ScenarioSchema, scenario);
  if (result.success) return [];
  return result.issues.map((issue) => {
    const { type, requirement, input } = innermost(issue) as v.BaseIssue<unknown> & { requirement?: unknown };
    const place = placeOf(keysOf(issue));
    if (type !== 'max_length') return fault(place, 'unfit');
    return typeof input === 'string'
      ? fault(place, 'over_length', input.length, Number(requirement))
      : fault(place, 'over_count', Number(requirement));
  });
}
