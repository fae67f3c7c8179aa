import { plain } from '../words.ts';

/** A number the customer gave with its label: `label` "order", `text` "order 48213". */
export interface Reference {
  label: string;
  id: string;
  text: string;
}

const LABELS =
  'order|booking|invoice|ticket|case|claim|reference|ref|repair|tracking|policy|reservation|confirmation|parcel|serial|customer|' +
  'contract|application|transaction|return|rma|complaint|incident|job|clause|quote|receipt|membership|flight|shipment|po|purchase order|bestellung';
const PATTERN = new RegExp(
  `\\b(${LABELS})\\s{0,2}(?:numbers?|no\\b\\.?|nr\\b\\.?|num\\b|id\\b|code\\b|ref(?:erence)?\\b)?\\s{0,2}(?:is\\b|was\\b|:|=|-|–)?\\s{0,2}` +
    `\\(?(#?\\s?[A-Z]{0,6}[-/]?[0-9](?:[A-Z0-9/-]|\\.(?=[0-9])){1,22})\\b`,
  'gi',
);
const HASH = /(?:^|[\s(])(#[A-Z]{0,4}-?\d[\dA-Z-]{2,18})\b/gi;
const CODE = /\b(?=[A-Z0-9-]*\d)[A-Z]{1,5}-?\d{3,}[A-Z0-9-]*\b/g;

/** Numbers with a label, then hash numbers. Payment cards and bank accounts are never among them. */
export function references(turn: string): Reference[] {
  const found: Reference[] = [];
  for (const match of turn.matchAll(PATTERN)) {
    const label = (match[1] ?? '').toLowerCase();
    const id = plain(match[2] ?? '').replace(/[-/]+$/, '');
    if (label === 'customer' && /^\s?(?:yrs?|years?|months?)\b/i.test(turn.slice(match.index + match[0].length)))
      continue;
    if (!isReference(id, match[0]) || isQuantity(id, match[0], turn.slice(match.index + match[0].length))) continue;
    const spoken = SPOKEN[label] ?? label;
    found.push({ label: spoken, id, text: `${spoken} ${id}` });
  }
  if (found.length === 0) {
    for (const match of turn.matchAll(HASH)) {
      const id = match[1] ?? '';
      if (!looksLikeCard(id)) found.push({ label: '', id, text: id });
    }
  }
  return found.slice(0, 4);
}

/** Bare codes such as WH-1000XM4 or TK0042: good to hold up, not to call an order. */
export function codes(turn: string): string[] {
  return [...turn.matchAll(CODE)]
    .map((match) => match[0])
    .filter((code) => code.length <= 16 && !looksLikeCard(code))
    .slice(0, 4);
}

const SPOKEN: Readonly<Record<string, string>> = { ref: 'reference', rma: 'RMA', po: 'PO' };

/** "order 40 more chairs" counts chairs; it names no order. */
function isQuantity(id: string, match: string, after: string): boolean {
  return (
    /^\d{1,4}$/.test(id) &&
    !/[:#]|\bno\b|number/i.test(match) &&
    /^(?:\.\d+)? (?:more|of|extra|pieces|units|x|sets?|boxes|(?!has|is|was|does|seems|shows|says|needs|still)[a-z]{3,}s)\b/i.test(
      after,
    )
  );
}

/** Not an amount, a date, a year or a card. */
function isReference(id: string, match: string): boolean {
  if (
    looksLikeCard(id) ||
    /^\d{1,2}(st|nd|rd|th|x|am|pm|days?|weeks?|months?|years?|hours?|kg|gb|mb|cm|mm|ml)$/i.test(id)
  )
    return false;
  if (/^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/.test(id)) return false;
  return !/^(19|20)\d\d$/.test(id) || /[:#]|no|number/i.test(match);
}

function looksLikeCard(id: string): boolean {
  const digits = id.replace(/\D/g, '');
  return (
    /^[A-Z]{2}\d{2}[A-Z0-9]{11,}$/i.test(id) || (/^#?\d[\d -]*$/.test(id) && digits.length >= 13 && digits.length <= 19)
  );
}
