import { answerApproval, listApprovals } from '../ledger.ts';

/** What the section on approvals works with. */
export const port = { listApprovals, answerApproval };
