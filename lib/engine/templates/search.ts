import type { Conversation, Reading } from '../../conversation.ts';
import { isAvoided } from '../replies/voice.ts';
import { voiced } from './finish.ts';
import { evidenceFor, type Fit, fitOf } from './fit.ts';
import { fullText } from './full-text.ts';
import { saidIn } from './said.ts';
import { type Situation, situationOf } from './situation.ts';
import type { FoundTemplate, Template, TemplateScope, TemplateVoice } from './types.ts';

/** Points at which a fit is half of the best there can be. */
const HALF = 6;
/** So many of what the words find are weighed by their fit too. */
const MOST_WEIGHED = 200;
/** What the words of the query weigh beside the fit. */
const BY_WORDS = 0.7;
const NOTHING_SAID: readonly string[] = [];
const SCOPES: Readonly<Record<TemplateScope, number>> = { mine: 0, team: 1, built_in: 2 };

/**
 * Templates for this conversation, best first, at most `limit`. An empty query gives the best fits for this reading; a
 * query with a slash is a shortcut; any other looks through titles, tags and texts, and the fit decides among equals.
 * Offers come only where the customer's own words show the interest. What holds a word that the brand never writes stays
 * out.
 */
export function searchTemplates(
  query: string,
  templates: readonly Template[],
  conversation: Conversation,
  reading: Reading,
  limit: number,
  voice?: TemplateVoice,
): FoundTemplate[] {
  const situation = situationOf(conversation, reading);
  const asked = query.trim();
  const found = asked === '' ? byFit(templates, situation) : byQuery(asked, templates, situation);
  return found
    .filter(({ template }) => !isAvoided(voiced(template.body, voice), voice))
    .sort(asked.startsWith('/') ? byOwner(asked) : byScore)
    .slice(0, Math.max(0, limit));
}

type Order = (one: FoundTemplate, other: FoundTemplate) => number;

const byScore: Order = (one, other) => other.score - one.score || before(one.template, other.template);

/** A whole shortcut before one that only begins so; of the same, one's own before the team's before the built-in. */
const byOwner =
  (asked: string): Order =>
  (one, other) =>
    Number(isWhole(other, asked)) - Number(isWhole(one, asked)) ||
    SCOPES[one.template.scope] - SCOPES[other.template.scope] ||
    byScore(one, other);

const isWhole = ({ template }: FoundTemplate, asked: string): boolean =>
  template.shortcut?.toLowerCase() === asked.toLowerCase();

const before = (one: Template, other: Template): number =>
  SCOPES[one.scope] - SCOPES[other.scope] || (one.id < other.id ? -1 : 1);

const share = (fit: Fit | null): number => (fit === null ? 0 : fit.points / (fit.points + HALF));
const round = (score: number): number => Math.round(score * 1000) / 1000;

function byFit(templates: readonly Template[], situation: Situation): FoundTemplate[] {
  const said = saidIn(templates, situation.phrases);
  return templates.flatMap((template, place) => {
    if (!isReadBy(template, situation)) return [];
    const fit = fitOf(template, situation, said.get(place) ?? NOTHING_SAID);
    if (fit === null || fit.points === 0) return [];
    return [{ template, score: round(share(fit)), why: sentence(fit.reasons), evidence: fit.evidence }];
  });
}

/** The customer's language; one that is not known counts as read. */
const isReadBy = ({ locale }: Template, { language }: Situation): boolean =>
  locale === null || language === 'und' || locale.split('-')[0]?.toLowerCase() === language;

function byQuery(query: string, templates: readonly Template[], situation: Situation): FoundTemplate[] {
  const isShortcut = query.startsWith('/');
  const places = isShortcut ? byShortcut(query, templates) : fullText(query, templates, MOST_WEIGHED);
  return [...places].flatMap(([place, words]) => {
    const template = templates[place];
    const evidence = template === undefined ? 'none' : evidenceFor(template, situation);
    if (template === undefined || evidence === 'none') return [];
    const fit = fitOf(template, situation);
    const far = (isReadBy(template, situation) ? 1 : 0.5) * (suits(template, situation) ? 1 : 0.5);
    const score = round(far * (BY_WORDS * words + (1 - BY_WORDS) * share(fit)));
    const how = isShortcut ? `its shortcut is ${template.shortcut}` : `it holds “${query}”`;
    return [{ template, score, why: sentence([how, ...(fit?.reasons ?? [])]), evidence }];
  });
}

const suits = ({ channels }: Template, { c }: Situation): boolean =>
  channels.length === 0 || channels.includes(c.channel);

/** By how a shortcut begins: 1 is the whole of it. */
function byShortcut(query: string, templates: readonly Template[]): Map<number, number> {
  const asked = query.toLowerCase();
  const found = new Map<number, number>();
  templates.forEach(({ shortcut }, place) => {
    const own = shortcut?.toLowerCase();
    if (own === undefined) return;
    if (own === asked) found.set(place, 1);
    else if (own.startsWith(asked)) found.set(place, 0.6);
  });
  return found;
}

function sentence(reasons: readonly string[]): string {
  const all = reasons.slice(0, 3).join(', and ');
  return all === '' ? 'It fits what is read here.' : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}
