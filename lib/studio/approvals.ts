import { answerFile, readApprovalFile } from '../approval-file.ts';
import { answerApproval, listApprovals } from '../approvals.ts';
import { listOverlaps } from '../ledger.ts';
import { saveFile } from '../panel/save-file.ts';

/** What the section on approvals works with. */
export const port = { listApprovals, listOverlaps, answerApproval, readApprovalFile, answerFile, save: saveFile };
