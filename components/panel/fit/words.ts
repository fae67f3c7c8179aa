import { i18n } from '#i18n';
import { type Fitting, type ToldBy, TRAITS, type Trait } from '../../../lib/panel/fit/said.ts';

export const TRAIT_NAMES = Object.keys(TRAITS) as Trait[];

/** A trait in plain words: "writes formally". */
const traitWords = ({ read, said }: Fitting, trait: Trait): string => {
  const persona = { ...read.persona, ...said.persona };
  return i18n.t(`fit.${trait}.${persona[trait]}` as `fit.pace.${typeof persona.pace}`);
};

/** Where a trait comes from that neither the thread nor the agent has told. */
export function toldWords(told: ToldBy): string {
  if ('brand' in told) return i18n.t('fit.told_brand', [told.brand]);
  const { name, by } = told.lead;
  const facts = by.map(({ fact, value }) => i18n.t('fact.is', [i18n.t(`fact.${fact}` as 'fact.plan'), value]));
  return i18n.t('fit.told_lead', [name, facts.join(', ')]);
}

/** What most customers are, which goes without saying. */
const USUAL: Readonly<Record<Trait, string>> = {
  formality: 'neutral',
  length: 'medium',
  pace: 'steady',
  expertise: 'familiar',
};

/** What is particular about them in a few words, and whether the agent said so. Where they stand is always there. */
export function fitWords(fitting: Fitting): { words: string; said: boolean }[] {
  const { read, said } = fitting;
  const motivators = said.motivators ?? read.motivators;
  return [
    ...TRAIT_NAMES.filter((trait) => said.persona?.[trait] !== undefined || read.persona[trait] !== USUAL[trait]).map(
      (trait) => ({ words: traitWords(fitting, trait), said: said.persona?.[trait] !== undefined }),
    ),
    { words: i18n.t(`stage.${said.stage ?? read.stage}`), said: said.stage !== undefined },
    ...(said.motivators ? motivators.map((name) => ({ words: i18n.t(`motivator.${name}`), said: true })) : []),
  ];
}
