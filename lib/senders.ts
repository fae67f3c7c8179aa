/** Who may ask the background for what. */
import type { Requests } from './protocol.ts';
import { ADDRESS_SENDERS } from './requests/addresses.ts';
import { APPROVAL_FILE_SENDERS } from './requests/approvals.ts';
import { COACH_SENDERS } from './requests/coach.ts';
import { CONVERSATION_SENDERS } from './requests/conversations.ts';
import { CUSTOMER_SENDERS } from './requests/customers.ts';
import { DATA_SENDERS } from './requests/data.ts';
import { FOLLOW_UP_SENDERS } from './requests/follow-ups.ts';
import { GESTURE_SENDERS } from './requests/gestures.ts';
import { KUDOS_SENDERS } from './requests/kudos.ts';
import { OFFER_SENDERS } from './requests/offers.ts';
import { PACK_SENDERS } from './requests/packs.ts';
import { PAPER_SENDERS } from './requests/paper.ts';
import { PRACTICE_SENDERS } from './requests/practice.ts';
import { PUBLISHING_SENDERS } from './requests/publishing.ts';
import { RECORD_SENDERS } from './requests/records.ts';
import { REPLY_SENDERS } from './requests/replies.ts';
import type { Senders } from './requests/request.ts';
import { SHARED_SENDERS } from './requests/shared.ts';
import { SITE_SENDERS } from './requests/sites.ts';
import { TEAM_SENDERS } from './requests/team.ts';
import { TEMPLATE_SENDERS } from './requests/templates.ts';

/** Who may send what. Whatever is not listed is refused. */
export const SENDERS: Senders<Requests> = {
  ...ADDRESS_SENDERS,
  ...APPROVAL_FILE_SENDERS,
  ...COACH_SENDERS,
  ...CONVERSATION_SENDERS,
  ...CUSTOMER_SENDERS,
  ...DATA_SENDERS,
  ...FOLLOW_UP_SENDERS,
  ...GESTURE_SENDERS,
  ...PACK_SENDERS,
  ...PRACTICE_SENDERS,
  ...KUDOS_SENDERS,
  ...OFFER_SENDERS,
  ...PAPER_SENDERS,
  ...PUBLISHING_SENDERS,
  ...RECORD_SENDERS,
  ...REPLY_SENDERS,
  ...SHARED_SENDERS,
  ...SITE_SENDERS,
  ...TEAM_SENDERS,
  ...TEMPLATE_SENDERS,
};
