/** A yes asked for and given over a file. */
import type { FileRead } from '../approval-file.ts';
import type { Request, Senders } from './request.ts';

export interface ApprovalFileRequests {
  /** `text` of a file: a request comes back as it is, an answer to one of ours is kept. */
  'approval.read': Request<{ text: string }, FileRead>;
}

export const APPROVAL_FILE_SENDERS: Senders<ApprovalFileRequests> = {
  'approval.read': ['page'],
};
