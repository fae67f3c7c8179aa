/** What publishing would change, part by part and in words. */
import { i18n } from '#i18n';
import type { SubjectBody, SubjectKind } from '../../../lib/publishing.ts';
import type { Condition } from '../../../lib/shared.ts';
import { digitsIn } from '../../../lib/studio/money.ts';
import { conditionWords, TRAIT_NAMES } from '../personas/words.ts';
import { LABELS } from './labels.ts';

export interface Difference {
  label: string;
  before: string;
  after: string;
}

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The key is in the table of labels, each of which the meta-test finds in the locale. */
const word = (key: string): string => i18n.t(key as 'shared.name');

/** The part of a body that a place such as `approval.above` names. */
function at(body: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((value, key) => (isPart(value) ? value[key] : undefined), body);
}

const money = (amount: unknown, currency: string): string => {
  const unit = 10 ** (digitsIn(currency) ?? 2);
  return typeof amount === 'number' ? `${amount / unit} ${currency}` : plain(amount);
};

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return i18n.t('publishing.nothing');
  if (typeof value === 'boolean') return i18n.t(value ? 'publishing.yes' : 'publishing.no');
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain).join(', ') : i18n.t('publishing.nothing');
  if (!isPart(value)) return String(value).replaceAll('_', ' ');
  const parts = Object.entries(value).map(([key, inner]) => `${key.replaceAll('_', ' ')} ${plain(inner)}`);
  return parts.length > 0 ? parts.join(', ') : i18n.t('publishing.nothing');
}

const MONEY = ['allotment.amount', 'team', 'approval.above', 'approval.remedies', 'minuteWorth'];
/** Texts that are shown as they were written. */
const WRITTEN = [
  'title',
  'name',
  'body',
  'shortcut',
  'greeting',
  'signOff',
  'match',
  'reason',
  'instead',
  'why',
  'zone',
];

const traits = (persona: Part): string =>
  TRAIT_NAMES.flatMap((trait) => {
    const value = persona[trait];
    return value ? [word(`fit.${trait}.${String(value)}`)] : [];
  }).join(', ');

/** Parts that are said in words of their own. */
const SAID: Readonly<Record<string, (value: unknown, body: Part) => string>> = {
  'persona when': (value) => (value as Condition[]).map(conditionWords).join(i18n.t('segment.and')),
  'persona persona': (value) => traits(value as Part),
  'voice use': (value) =>
    (value as { say: string; not: string }[])
      .map(({ say, not }) => i18n.t('publishing.instead_of', [say, not]))
      .join(', '),
  'voice formality': (value) => word(`voice.formal.${String(value ?? 'as_read')}`),
  'rule severity': (value) => word(`rule.weight.${String(value)}`),
  'target kind': (value) => word(`target.what.${String(value)}`),
  'template kind': (value) => word(`templates.kind.${String(value)}`),
  'template fillIns': (value) => (value as { hint: string }[]).map(({ hint }) => hint).join(', '),
  'policy goodwill': (value, body) =>
    (value as number[]).map((amount) => money(amount, String(body.currency))).join(' / '),
};

function said(kind: SubjectKind, place: string, body: Part | null): string {
  const value = at(body, place);
  if (body === null || value === undefined || value === null)
    return SAID[`${kind} ${place}`] && body ? own(kind, place, value, body) : plain(null);
  if (kind === 'policy' && MONEY.includes(place)) return money(value, String(body.currency));
  if (WRITTEN.includes(place)) return String(value) || plain(null);
  return own(kind, place, value, body);
}

const own = (kind: SubjectKind, place: string, value: unknown, body: Part): string =>
  (SAID[`${kind} ${place}`]?.(value, body) ?? plain(value)) || plain(null);

/** The parts in which they differ; all that is said, where nothing is published yet. */
export function differencesOf(kind: SubjectKind, before: SubjectBody | null, after: SubjectBody | null): Difference[] {
  const [one, other] = [before as Part | null, after as Part | null];
  return Object.entries(LABELS[kind]).flatMap(([place, label]) => {
    if (JSON.stringify(at(one, place) ?? null) === JSON.stringify(at(other, place) ?? null)) return [];
    const pair = { before: said(kind, place, one), after: said(kind, place, other) };
    return pair.before === pair.after ? [] : [{ label: word(label), ...pair }];
  });
}
