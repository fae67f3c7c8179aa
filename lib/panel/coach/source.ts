import type { CoachFinding } from '../../conversation.ts';
import { SOURCES } from '../../engine/coach/sources.ts';

/** Where the reason of a finding is known from. */
export const sourceOf = ({ rule }: CoachFinding): string => SOURCES[rule];
