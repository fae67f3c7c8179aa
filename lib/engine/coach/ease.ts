import type { CoachFinding } from '../../conversation.ts';
import type { Facts } from './facts.ts';

/** A hurting phrase costs so much of the point, by its weight. */
const COST = 1.7;
/** Words of a letter and no-one's speech: what is long, and built by a passive. */
const STIFF =
  /\b(?:regarding|pursuant|furthermore|therefore|additionally|accordingly|aforementioned|designated|respective|utili[sz]e|commence|terminate|ascertain|endeavou?r|facilitate|hereby|thereafter|upon|whilst|subsequent|prior to|in order to|with a view|shall)\b/gi;
const SLANG =
  /\b(?:hey|hiya|yo|gonna|wanna|yeah|yep|nope|cheers|mate|guys|pls|thx|lol|haha|oops|kinda|dude|folks|np|ur|u)\b/gi;

/** How easily it is read: no hurting phrase, short words and sentences, their own tone. */
export function easeOf({ customer, draft }: Facts, findings: readonly CoachFinding[]): number {
  const hurts = findings.filter((finding) => finding.in === 'draft').reduce((sum, { weight }) => sum + weight, 0);
  const words = draft.body.flatMap(({ sentence }) => sentence.norms);
  const long = words.filter((word) => word.length > 9).length / Math.max(1, words.length);
  const average = draft.size / Math.max(1, draft.body.length);
  const reading = Math.max(0, long - 0.1) * 8 + Math.max(0, average - 18) * 0.08;
  return Math.max(0, 3 - COST * hurts - reading - misfit(customer.case.persona.formality, draft.text, draft.size));
}

/** Slang to one who writes formally, stiffness to one who chats, a letter to one who sent a line. */
function misfit(formality: 'formal' | 'neutral' | 'casual', text: string, size: number): number {
  const stiff = text.match(STIFF)?.length ?? 0;
  const slang = text.match(SLANG)?.length ?? 0;
  const tone = formality === 'formal' ? slang * 0.5 : stiff * (formality === 'casual' ? 0.5 : 0.3);
  return Math.min(1.5, tone + (size > 220 ? 0.5 : 0));
}
