/** The conversation in hand, and what an agent has said against its reading. */
import type { Conversation } from '../conversation.ts';
import type { Correction, Judged, KeptCorrection, Recalled } from '../corrections.ts';
import type { Request, Senders } from './request.ts';

export interface ConversationRequests {
  'conversation.keep': Request<{ ticket: string; conversation: Conversation }, null>;
  'conversation.recall': Request<{ ticket: string }, { conversation: Conversation | null }>;
  'conversation.drop': Request<Record<never, never>, null>;
  /** `turn` is the text of the customer's turn: it is hashed, and not kept. */
  'correction.keep': Request<{ ticket: string; turn: string; read: Judged; correction: Correction }, null>;
  'correction.drop': Request<{ ticket: string; turn: string }, null>;
  'correction.recall': Request<{ ticket: string; turn: string }, Recalled>;
  'corrections.list': Request<Record<never, never>, { kept: KeptCorrection[] }>;
  'corrections.erase': Request<Record<never, never>, null>;
}

export const CONVERSATION_SENDERS: Senders<ConversationRequests> = {
  'conversation.keep': ['site'],
  'conversation.recall': ['site'],
  'conversation.drop': ['site'],
  'correction.keep': ['panel', 'beside'],
  'correction.drop': ['panel', 'beside'],
  'correction.recall': ['panel', 'beside'],
  'corrections.list': ['page'],
  'corrections.erase': ['page'],
};
