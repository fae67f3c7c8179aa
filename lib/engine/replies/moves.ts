import type { Move } from '../../conversation.ts';
import { fillingOf } from './slots.ts';
import type { Case } from './types.ts';

/** Moves of the fullest reply; the others leave some out. */
const FULL: readonly Move[] = ['greet', 'acknowledge', 'own', 'act', 'explain', 'personal_touch', 'next_step', 'close'];
const BY_ROLE: Readonly<Record<string, readonly Move[]>> = {
  short: ['greet', 'acknowledge', 'act'],
  ask: ['greet', 'acknowledge', 'act', 'next_step'],
  choice: ['greet', 'acknowledge', 'act', 'next_step'],
  check: ['greet', 'acknowledge', 'act'],
};
/** Danger: what to do comes before everything, then who takes over. */
const DANGER: readonly Move[] = ['greet', 'acknowledge', 'act', 'own', 'explain', 'next_step'];

/** Moves beyond hearing and acting. A letter has room for one or two of them. */
export const EXTRA: ReadonlySet<Move> = new Set(['own', 'explain', 'personal_touch', 'next_step', 'close']);

/** Which moves a reply makes, in order. */
export function movesFor(c: Case, role: string): readonly Move[] {
  if (c.kind === 'danger' && c.channel === 'social') return ['greet', 'act'];
  if (c.kind === 'danger')
    return role === 'short' || c.channel === 'chat'
      ? DANGER.filter((move) => move !== 'next_step' && move !== 'explain')
      : DANGER;
  const abused = c.overlays.has('abuse');
  if (c.wants.length > 0 && !abused && c.kind !== 'grief') return answering(c, role);
  let moves =
    abused && (role === 'ask' || role === 'choice')
      ? (['greet', 'acknowledge', 'own', 'act'] as const)
      : c.wishes.tone === 'warmer' && role === 'short'
        ? (['greet', 'acknowledge', 'act', 'close'] as const)
        : (BY_ROLE[role] ?? FULL);
  if (c.channel === 'chat' && c.answered) moves = moves.filter((move) => move !== 'greet');
  if (c.channel === 'email') return moves;
  if (c.channel === 'phone') return moves.filter((move) => move !== 'explain');
  moves = moves.filter(
    (move) => move !== 'explain' && move !== 'personal_touch' && (move !== 'close' || c.kind === 'praise'),
  );
  return c.channel === 'chat'
    ? moves
    : moves.filter((move) => move !== 'next_step' && move !== 'close' && (move !== 'own' || abused));
}

/** Who asks for something wants that: heard, answered, and in a letter one line more. */
function answering(c: Case, role: string): readonly Move[] {
  const running = c.channel === 'chat' && c.answered;
  const moves: Move[] = running ? ['acknowledge', 'act'] : ['greet', 'acknowledge', 'act'];
  if (role === 'full' && c.kind === 'ask' && c.channel !== 'social' && fillingOf('joynews', c) !== null)
    return [...moves, 'personal_touch'];
  if (role !== 'full' || (c.channel !== 'email' && c.channel !== 'phone')) return moves;
  return OPEN_HEARTED.some((overlay) => c.overlays.has(overlay))
    ? [...moves, 'close']
    : c.kind === 'trouble' && c.level > 2
      ? [...moves, 'next_step']
      : moves;
}

/** Who told something personal is thanked for it; nobody else's answer needs a line after it. */
const OPEN_HEARTED = ['illness', 'hardship', 'cant_pay'] as const;

/** How many extras a reply has room for: fewer for people in a hurry and for short messages. */
export function extrasFor(c: Case, role: string): number {
  if (c.kind === 'grief' && c.wants.length > 0) return 1;
  if (c.kind === 'danger' || c.kind === 'grief' || c.overlays.has('abuse')) return 3;
  if (c.wishes.tone === 'shorter') return 0;
  if (c.wishes.tone === 'warmer') return role === 'full' ? 3 : 1;
  return c.wants.length > 0 ? Number(role === 'full' && c.wants.length < 3) : roomByRole(c, role);
}

function roomByRole(c: Case, role: string): number {
  if (role === 'ask' && c.persona.length === 'short') return c.overlays.has('abuse') ? 1 : 0;
  if (role !== 'full' && role !== 'pass' && role !== 'invite') return 1;
  if (c.kind === 'idea') return 1;
  return c.kind === 'trouble' ? 1 : 2;
}
