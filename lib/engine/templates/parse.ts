/** Whether a template's Liquid can be used at all, before there is a conversation to use it in. */
import type { Liquid, Template as Parsed } from 'liquidjs';
import { checkPartials, checkVariables } from './check.ts';
import { liquidFor } from './liquid.ts';
import { PARTIALS } from './partials.ts';
import { Trouble, troubleOf } from './trouble.ts';
import { LARGEST_BODY } from './types.ts';

export interface Ready {
  liquid: Liquid;
  parsed: Parsed[];
}

/** @throws Trouble, or an error of liquidjs */
export function parseBody(
  { body, length = body.length }: { body: string; length?: number },
  partials: Readonly<Record<string, string>> = PARTIALS,
): Ready {
  if (length > LARGEST_BODY)
    throw new Trouble(`It has ${length} letters. A template has at most ${LARGEST_BODY} (64 KB): split it in two.`);
  checkPartials(body, partials);
  const liquid = liquidFor(partials);
  const parsed = liquid.parse(body);
  checkVariables(liquid, parsed);
  return { liquid, parsed };
}

/** The names of the filters that there are. */
export const filterNames = (): string[] => Object.keys(liquidFor(PARTIALS).filters);

/** What is wrong with it, in one line for its author; null: nothing. Nothing of it is run. */
export function bodyTrouble(body: string): { message: string; line: number | null } | null {
  try {
    parseBody({ body });
    return null;
  } catch (error) {
    const { message, line } = troubleOf(error, filterNames());
    return { message, line };
  }
}
