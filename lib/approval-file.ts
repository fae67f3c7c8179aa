/**
 * Asking for a yes where no database is shared: a small file goes to the lead, an answer comes back. It names the gesture and the
 * kind of case; of the customer it holds nothing. Nobody signs it: it is as good as the way that it was sent.
 */
import { ask } from './ask.ts';
import type { ApprovalRequest } from './ledger.ts';

export const FILE_VERSION = 1;

/** A request as it travels. */
export type FileRequest = Pick<
  ApprovalRequest,
  'id' | 'gesture' | 'kind' | 'amount' | 'currency' | 'case' | 'ticket' | 'asked'
>;

/** An answer as it travels: with what it was asked for, so that no other amount can be slipped under it. */
export type FileAnswer = Pick<FileRequest, 'id' | 'gesture' | 'amount' | 'currency'> & {
  yes: boolean;
  /** The lead's name. */
  by: string;
  /** When it was answered, ISO 8601. */
  at: string;
};

/** Why a file is not taken in. */
export const FILE_FAULTS = ['too_large', 'not_ours', 'unknown', 'answered', 'changed', 'expired'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** What became of a file. */
export type FileRead = { request: FileRequest } | { answered: ApprovalRequest } | { fault: FileFault };

const written = (content: object) => JSON.stringify({ version: FILE_VERSION, ...content }, null, 2);

/** The file that asks. */
export const requestFile = ({ id, gesture, kind, amount, currency, case: of, ticket, asked }: FileRequest): string =>
  written({ attune: 'approval-request', request: { id, gesture, kind, amount, currency, case: of, ticket, asked } });

/** The file that answers. */
export const answerFile = (
  { id, gesture, amount, currency }: FileRequest,
  yes: boolean,
  by: string,
  now: Date,
): string =>
  written({
    attune: 'approval-answer',
    answer: { id, gesture, amount, currency, yes, by, at: now.toISOString() } satisfies FileAnswer,
  });

/** Takes in a file: a request is handed back to be answered, an answer is kept. @throws Refused */
export const readApprovalFile = (text: string): Promise<FileRead> => ask('approval.read', { text });
