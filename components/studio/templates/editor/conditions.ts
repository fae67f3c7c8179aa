import { i18n } from '#i18n';
import { CAUSES, FEELINGS, INJUSTICES, MOTIVATORS, SIGNALS, STAGES } from '../../../../lib/conversation.ts';
import { MATTER_KINDS, MATTER_TOPICS, type TemplateWhen } from '../../../../lib/templates.ts';

/** The conditions that choose among names. */
export type ListKey =
  | 'kinds'
  | 'topics'
  | 'feelings'
  | 'signals'
  | 'without'
  | 'causes'
  | 'injustices'
  | 'motivators'
  | 'stages';

export interface Choices {
  key: ListKey;
  items: readonly { name: string; words: string }[];
}

const choices = <Name extends string>(
  key: ListKey,
  names: readonly Name[],
  words: (name: Name) => string,
): Choices => ({
  key,
  items: names.map((name) => ({ name, words: words(name) })),
});

/** Every condition that chooses among names, in the order in which one thinks of them. */
export const conditions = (): readonly Choices[] => [
  choices('topics', MATTER_TOPICS, (name) => i18n.t(`templates.topic.${name}`)),
  choices('kinds', MATTER_KINDS, (name) => i18n.t(`templates.matter.${name}`)),
  choices('feelings', FEELINGS, (name) => i18n.t(`feeling.${name}.clear`)),
  choices('signals', SIGNALS, (name) => i18n.t(`signal.${name}`)),
  choices('without', SIGNALS, (name) => i18n.t(`signal.${name}`)),
  choices('causes', CAUSES, (name) => i18n.t(`cause.${name}`)),
  choices('injustices', INJUSTICES_SHOWN, (name) => i18n.t(`injustice.${name}`)),
  choices('motivators', MOTIVATORS, (name) => i18n.t(`motivator.${name}`)),
  choices('stages', STAGES, (name) => i18n.t(`stage.${name}`)),
];

/** “None” is no condition that anybody would choose. */
const INJUSTICES_SHOWN = INJUSTICES.filter((name) => name !== 'none');

/** The conditions without one, or with it; an empty list is no condition. */
export function withList(when: TemplateWhen, key: string, list: readonly string[]): TemplateWhen {
  const { [key as ListKey]: _before, ...others } = when;
  return list.length > 0 ? { ...others, [key]: list } : others;
}

/** How many conditions are set. */
export const countOf = (when: TemplateWhen): number => Object.keys(when).length;
