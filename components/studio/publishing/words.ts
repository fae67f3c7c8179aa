import { i18n } from '#i18n';
import type { PublishingFault, Step, SubjectKind } from '../../../lib/publishing.ts';
import type { SectionId } from '../../../lib/studio/ports.ts';

/** The section in which each kind is written. */
export const WRITTEN_IN: Readonly<Record<SubjectKind, SectionId>> = {
  template: 'templates',
  policy: 'policy',
  persona: 'personas',
  voice: 'voice',
  rule: 'rules',
  target: 'targets',
};

/** In an address: the draft of one, and not what is published. */
export const DRAFT_OF = 'draft~';

export const kindWords = (kind: SubjectKind): string => i18n.t(`packs.kind.${kind}`);

const faultWords = (fault: PublishingFault): string => i18n.t(`publishing.fault.${fault}`);

/** What became of a step. */
export const stepWords = (step: Step, good: string): string => (step.done ? good : faultWords(step.fault));

/** A moment as an input for times takes it, in this computer's zone. */
export function localInput(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}
