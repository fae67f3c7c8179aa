import type { CoachRule } from '../../../conversation.ts';

/** What the coach's table tells of one sentence of a draft, in the order of its outputs. */
export const TOLD = [
  'command_at_feelings',
  'policy_wall',
  'helplessness',
  'blame',
  'repetition_shame',
  'minimising',
  'conditional_apology',
  'distance',
  'false_cheer',
  'vague_time',
  'empty_understanding',
  'bias_egocentric',
  'bias_confirmation',
  'bias_ambiguity',
  'generic_apology',
  'impatience',
] as const satisfies readonly CoachRule[];

export type Told = (typeof TOLD)[number];
