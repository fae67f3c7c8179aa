/** Who of the authors is the customer, by what else the page says of them. */
import { isIn, type Outline, type Spot } from './outline.ts';
import { hasAny, wordsOf } from './words.ts';

/** Labels beside the one who asked. */
const ASKED = new Set(
  'customer requester requested raised opened contact reporter client visitor kunde kundin anfrager kontakt absender mieter client cliente demandeur contatto cliente klant aanvrager klient'.split(
    ' ',
  ),
);
/** Labels beside those of us who answer. */
const ANSWERING = new Set(
  'assignee assigned owner agent operator handler followers follower team zustandig bearbeiter bearbeiterin assigne responsable asignado assegnato toegewezen przypisany'.split(
    ' ',
  ),
);
/** Labels beside the one who is signed in. */
const SIGNED_IN =
  /\b(?:signed in|logged in|log out|logout|sign out|angemeldet|abmelden|connecté|déconnexion|conectado|collegato|ingelogd|zalogowan)/iu;
const LONGEST = 90;

export interface Clue {
  role: 'customer' | 'agent';
  /** A label says so, and not only where it stands. */
  labelled: boolean;
}

const textOf = ({ element }: Spot) => element.textContent?.replace(/\s+/gu, ' ').trim() ?? '';

/** Levels up to a label that stands before what holds the name. */
const MOST_LEVELS = 6;

/** What stands before the name, or before what holds little more than it: a link with a button beside it. */
function beforeOf(spot: Spot): string {
  let at: Spot | null = spot;
  for (let level = 0; at && at.text <= LONGEST && level < MOST_LEVELS; level += 1) {
    if (at.previous && at.previous.text > 0) return at.previous.text <= 40 ? textOf(at.previous) : '';
    at = at.parent;
  }
  return '';
}

/** The words before the name: in its own line, in the cell before, in the heading above. */
function labelOf(spot: Spot): string {
  const above = spot.parent;
  const line = above && above.text <= LONGEST ? textOf(above) : '';
  const aboveBefore =
    above?.previous && above.previous.text <= 40 && above.text <= LONGEST ? textOf(above.previous) : '';
  return `${line} ${beforeOf(spot)} ${aboveBefore}`;
}

export function clueOf(spot: Spot): Clue | null {
  const label = `${spot.own.join(' ')} ${labelOf(spot)}`;
  if (SIGNED_IN.test(label)) return { role: 'agent', labelled: true };
  if (hasAny(wordsOf(label), ANSWERING)) return { role: 'agent', labelled: true };
  if (hasAny(wordsOf(label), ASKED)) return { role: 'customer', labelled: true };
  if (spot.element.closest('nav, [role="navigation"], [role="banner"], body > header'))
    return { role: 'agent', labelled: false };
  if (spot.element.closest('aside, [role="complementary"]')) return { role: 'customer', labelled: false };
  return null;
}

/** Signs beside a name in the navigation, such as "Hi, Ana". */
const MOST_BESIDE = 12;

/** In a list of conversations a name stands with what they wrote: its place in the navigation says nothing of them. */
const isInList = ({ element }: Spot, name: string) =>
  (element.closest('li, tr, a')?.textContent?.trim().length ?? 0) > name.length + MOST_BESIDE;

/** What the page says, outside of the thread, of each of the names and addresses; labels count more than places. */
export function cluesOf(names: readonly string[], outline: Outline, within: ReadonlySet<Element>): Map<string, Clue> {
  const clues = new Map<string, Clue>();
  for (const spot of outline.spots) {
    if (spot.own.length === 0 || spot.text > LONGEST) continue;
    const said = spot.own.join(' ');
    const name = names.find((each) => said.includes(each));
    if (!name || isIn(spot, within)) continue;
    const clue = clueOf(spot);
    if (clue?.role === 'agent' && !clue.labelled && isInList(spot, name)) continue;
    if (clue && !clues.get(name)?.labelled) clues.set(name, clue);
  }
  return clues;
}
