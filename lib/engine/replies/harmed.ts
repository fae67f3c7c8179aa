import type { Thing } from './echo/thing.ts';
import type { Case } from './types.ts';

/** The first thing of these kinds. */
export function ofClass(c: Case, kinds: readonly Thing['kind'][]): Thing | undefined {
  return c.echo.things.find((thing) => kinds.includes(thing.kind));
}

const HARM =
  '(?:broken|broke|ruined|damaged|cracked|crack|torn|missing|wrong|faulty|leak\\w*|soaked|crushed|cold|stopped|snapped|split|came off|fell|in pieces|smashed|scratched|dented|late|dead|empty)';

/** The goods whose harm stands next to them in the words. */
export function harmed(c: Case): Thing | undefined {
  return c.echo.things.filter((thing) => thing.kind === 'goods').find((thing) => beside(thing.bare, HARM, c.turn));
}

/** The software whose trouble stands next to it in the words. */
export function failing(c: Case): Thing | undefined {
  return c.echo.things
    .filter((thing) => thing.kind === 'app')
    .find((thing) =>
      beside(
        thing.bare,
        '(?:crash\\w*|freez\\w*|keeps|stuck|fails?|failed|slow|blank|gone|mess|error|does|doesn|won|not|shows?)',
        c.turn,
      ),
    );
}

/** Whether a trouble stands soon after a noun, in the same clause. */
export function beside(noun: string, trouble: string, turn: string): boolean {
  return new RegExp(`${noun.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\b[^.!?;,]{0,30}\\b${trouble}\\b`, 'i').test(turn);
}

/** What comes of things that were not fast. */
export const LOOSE = '(?:came|come|loose|undone|snapped|broke|failed|collapsed|gave|opened|off)';
