import type { TeamFinding } from '../../conversation.ts';
import { SOURCES } from '../../engine/coach/sources.ts';
import type { Finding } from './view.ts';

/** Where the reason of a finding is known from. */
export const sourceOf = (finding: Finding): string =>
  isOwn(finding) ? 'Your team’s own rule, written by your lead.' : SOURCES[finding.rule];

/** Whether the team has made the rule for itself. */
export const isOwn = (finding: Finding): finding is TeamFinding => finding.rule.startsWith('team:');
