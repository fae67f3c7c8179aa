import type { Case, Topic, Wording } from './types.ts';

/** A question worth asking first: the id of its wording, and when the answer is already there. */
type Ask = readonly [id: string, known: (c: Case) => boolean];

const DEVICE =
  /\b(?:iphone|ipad|android|chrome|safari|firefox|edge|windows|mac(?:book|os)?|ios|samsung|pixel|sdk|post |get |curl)\b/i;
const STEPS = /\b(?:when|whenever|after|click|press|tap|open|try|every time)\b/i;

/** Which questions fit which matter, best first. */
const ASKS: Readonly<Partial<Record<Topic, readonly Ask[]>>> = {
  delivery: [
    ['ask-order', hasNumber],
    ['ask-address', (c) => /\b(?:address|neighbou?r|moved|doorstep|concierge)\b/i.test(c.turn)],
    ['ask-delivery-limit', (c) => c.echo.deadline !== null],
  ],
  wrong_item: [
    ['ask-order', hasNumber],
    ['ask-wrong-now', () => false],
  ],
  defective: [
    ['ask-photo', hasPhoto],
    ['ask-order', hasNumber],
    ['ask-remedy', () => false],
  ],
  food: [['ask-food', hasNumber]],
  billing: [
    ['ask-charge-amount', (c) => c.echo.amounts.length > 0],
    ['ask-charge', () => false],
  ],
  price: [['ask-price', () => false]],
  refund: [
    ['ask-refund-way', (c) => /\b(?:card|paypal|bank|transfer|cash|visa|mastercard|klarna|apple pay)\b/i.test(c.turn)],
    ['ask-order', hasNumber],
    ['ask-refund-sent', (c) => c.echo.dates.length > 0],
  ],
  outage: [
    ['ask-heating', (c) => !/\b(?:heating|hot water|boiler|radiators?)\b/i.test(c.turn)],
    [
      'ask-outage',
      (c) =>
        /\b(?:every device|all (?:my|our|the) devices|phone|laptop|router|restart\w*|reboot\w*|neighbou?rs?|power|electricity|water|heating|boiler)\b/i.test(
          c.turn,
        ),
    ],
    ['ask-outage-begin', () => false],
  ],
  bug: [
    ['ask-bug-expert', (c) => c.persona.expertise !== 'expert'],
    ['ask-bug', (c) => DEVICE.test(c.turn) && STEPS.test(c.turn)],
    ['ask-bug-begin', (c) => /\bsince\b/i.test(c.turn)],
    ['ask-bug-all', () => false],
  ],
  access: [
    ['ask-access', (c) => /\b(?:says|saying|message|error|code|screen)\b/i.test(c.turn)],
    ['ask-access-change', () => false],
  ],
  security: [['ask-security', () => false]],
  staff: [
    ['ask-staff', (c) => c.echo.dates.length > 0 || /\b(?:yesterday|today|this morning)\b/i.test(c.turn)],
    ['ask-staff-wish', () => false],
  ],
  status: [
    ['ask-status', hasNumber],
    ['ask-status-need', () => false],
  ],
  service: [['ask-service', () => false]],
  scam: [['ask-scam', () => false]],
  booking: [['ask-booking', () => false]],
  stay: [['ask-stay', () => false]],
  letters: [['ask-letters', hasNumber]],
  reach: [['ask-reach', (c) => c.echo.things.length > 1 || c.echo.task !== null]],
  decision: [['ask-decision', () => false]],
  product: [['ask-product', () => false]],
  cancel: [['ask-cancel', () => false]],
  other: [
    [
      'ask-vague',
      (c) =>
        c.echo.story.short !== null ||
        c.echo.things.length > 0 ||
        c.echo.fact !== null ||
        c.turn.split(/\s+/).length > 8,
    ],
    [
      'ask-call',
      (c) =>
        !(/\bcall(?:ed)?\b/i.test(c.turn) && (c.causes.includes('broken_promise') || c.causes.includes('ignored'))),
    ],
    [
      'ask-what',
      (c) =>
        c.echo.references.length > 0 ||
        c.echo.fact !== null ||
        c.echo.story.short !== null ||
        (c.echo.things.length > 0 && c.turn.split(/\s+/).length > 14),
    ],
    ['ask-other', (c) => c.echo.task !== null],
  ],
};

/** The wording of the first question whose answer is missing; null when nothing is. */
export function askFor(c: Case): string | null {
  return ASKS[c.topic]?.find(([, known]) => !known(c))?.[0] ?? null;
}

/** What "ask first" may say: in trouble the one question that fits, else whatever is written for it. */
export function actOptions(all: readonly Wording[], c: Case): readonly Wording[] {
  const careful = c.overlays.has('legal') || c.overlays.has('cant_pay') || c.overlays.has('manager');
  if (c.kind !== 'trouble' || c.channel === 'social' || careful) return all;
  const asked = askFor(c);
  const first = all.filter(
    ({ id, when }) => id === asked || (when.weight !== undefined && when.approach?.includes('ask') === true),
  );
  return first.length > 0 ? [...first, ...all.filter((wording) => wording.id === 'ask-other')] : all;
}

function hasNumber(c: Case): boolean {
  return c.knownNumber;
}

function hasPhoto(c: Case): boolean {
  return /\b(?:photo\w*|pictures?|pics?|images?|attached|screenshot|video)\b/i.test(c.turn);
}
