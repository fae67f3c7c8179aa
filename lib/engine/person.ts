import type { Conversation, Reading, Suggestion } from '../conversation.ts';
import { dangerIn, hazardOf, isAcute } from './replies/hazard.ts';
import { threadOf } from './replies/thread.ts';
import type { Hazard } from './replies/types.ts';

const REASONS: Readonly<Record<Hazard, string>> = {
  self_harm: 'They write of not wanting to live. Somebody trained for this must take over now.',
  gas: 'They write of gas. The emergency line of the gas supplier must act now.',
  allergy:
    'They may be having an allergic reaction. The emergency services come first, and your safety lead must know.',
  allergen:
    'Somebody met an allergen that should not have been there. Your safety lead must act before it hurts others.',
  fire: 'They write of fire, smoke or a shock. Your safety lead must act now.',
  flood: 'Water is running where people live. An emergency engineer must act now.',
  threat: 'They write of a threat or of somebody following them. Your safety lead must act now.',
  menace: 'They threaten somebody. Your safety lead must act now, and you need not answer alone.',
  medical: 'Somebody may be hurt or unwell. The emergency services come first, and your safety lead must know.',
  reaction: 'Something of ours may have harmed somebody. Your safety lead must look at it now.',
  supply: 'Somebody may run out of what keeps them well. Whoever can send it today must act now.',
  device: 'Something that keeps a person well has failed. Whoever can replace it today must act now.',
  wrong_medicine: 'Somebody may take the wrong medicine. A pharmacist must act now.',
  foreign_body: 'Something harmful was found in food. Your safety lead must act now.',
  cold: 'Somebody frail is without heat, water or power. Whoever can restore it must act now.',
  stuck: 'Somebody may be trapped. The emergency services come first, and your safety lead must know.',
  unsafe: 'A part that keeps people safe has failed. Your safety lead must act now.',
  falling: 'Something may come down on people. Whoever can close the place off must act now.',
  unclear: 'There may be a risk to life or body. Your safety lead must look at it now.',
};

/**
 * Whether somebody other than this agent must act now: acute risk to life or body, threats included. Being vulnerable
 * changes how we write and never sets this, and neither does what is over.
 */
export function personFor(conversation: Conversation, reading: Reading): Suggestion['person'] {
  const danger = dangerIn(reading);
  const hazard = hazardOf(threadOf(conversation).turn, reading);
  return hazard !== null && isAcute(hazard, danger)
    ? { needed: true, reason: REASONS[hazard] }
    : { needed: false, reason: null };
}
