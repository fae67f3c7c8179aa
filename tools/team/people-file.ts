/** The list of a team's people, as a file of commas: `name,role`. */
import Papa from 'papaparse';
import { isUserName } from '../../lib/team/sync/address.ts';
import { TEAM_ROLES, type TeamRole } from '../../lib/team.ts';

export interface Person {
  user: string;
  role: TeamRole;
}

/** Why a list is not taken; names the line. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused';
}

const isRole = (role: string): role is TeamRole => TEAM_ROLES.some((one) => one === role);

/** @throws ListRefused; then nobody of it is taken */
export function peopleOf(text: string): Person[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
    transform: (value) => value.trim().toLowerCase(),
  });
  if (!meta.fields?.includes('name')) throw new ListRefused('The first line must name the columns: name,role');
  const people = data.map(({ name = '', role = '' }, at): Person => {
    const line = at + 2;
    if (!isUserName(name))
      throw new ListRefused(`Line ${line}: "${name}" is no name; use small letters, digits, - and _, a letter first.`);
    const part = role || 'agent';
    if (!isRole(part)) throw new ListRefused(`Line ${line}: "${role}" is no role; there are ${TEAM_ROLES.join(', ')}.`);
    return { user: name, role: part };
  });
  const twice = people.find(({ user }, at) => people.findIndex((one) => one.user === user) !== at);
  if (twice) throw new ListRefused(`${twice.user} is in the list twice.`);
  return people;
}
