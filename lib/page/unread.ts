/** What belongs to messages and is not read: pictures, attachments, what the page has cut off. It is counted, and told. */
import type { Conversation } from '../conversation.ts';
import type { Unread } from '../protocol.ts';

/** What was not read of one message. */
export type Uncounted = Pick<Unread, 'pictures' | 'attachments' | 'cut'>;

/** CSS pixels: what is no larger is a tracking pixel, an emoji or an icon, and shows nothing. */
const ICON = 32;

/** The usual signs of an attachment, by the links that fetch it. */
const ATTACHMENTS = 'a[download], a[href*="attachment"], [class*="attachment" i] a, [data-test-id*="attachment"] a';

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\s)+$/u;

/** Whether an image is a picture that somebody would want read: not a tracking pixel, an icon or an emoji. */
export function isPicture(image: HTMLImageElement): boolean {
  if (EMOJI.test(image.alt)) return false;
  const { width, height } = image.style;
  const said = [image.getAttribute('width'), image.getAttribute('height'), width, height];
  const sizes = [...said.map((size) => Number.parseFloat(size ?? '')), image.naturalWidth, image.naturalHeight];
  // An image that was kept from loading is of no size, and a picture all the same.
  return sizes.every((size) => Number.isNaN(size) || size === 0 || size > ICON) && !said.includes('0');
}

/** How many files are attached to a message; a file that several links fetch counts once. */
export function countAttachments(item: Element, css = ATTACHMENTS): number {
  if (css === ATTACHMENTS && item.querySelector('a') === null) return 0;
  const links = [...item.querySelectorAll(css)];
  const outer = links.filter((link) => !links.some((other) => other !== link && other.contains(link)));
  return new Set(outer.map((link) => addressOf(link) ?? link)).size;
}

function addressOf(link: Element): string | null {
  const address = link.getAttribute('href');
  return address === null || address.startsWith('#') ? null : address;
}

/** What brings the rest of a message: "Show more", "View entire message", "Mehr anzeigen". Not what unfolds quoted mail. */
const MORE =
  /^[\s….]*(?:(?:show|see|read|view|load|display)\s+(?:more|all|full|(?:the\s+)?(?:full|entire|whole|complete|rest))|more$|(?:ganze\p{L}*\s+)?(?:mehr|nachricht|alles|vollständig\p{L}*)\s+(?:anzeigen|lesen)|(?:voir|lire|afficher)\s+(?:plus|la suite|tout)|(?:ver|leer|mostrar)\s+(?:más|mais|tudo|todo)|(?:mostra|leggi|vedi)\s+(?:altro|tutto|di più)|(?:meer|alles)\s+(?:weergeven|lezen|tonen)|pokaż\s+(?:więcej|całość))/iu;
const CUT = /(?:…|\.{3}|\[message clipped\])$/iu;
/** Without these nothing is cut, which is cheaper to see than what can be pressed. */
const DOTS = /…|\.{3}|clipped\]/iu;
const CONTROLS = 'button, a, [role="button"], summary';

/** Whether the page has only the beginning of a message: it ends in "…", and something beside it brings the rest. */
export function isCut(item: Element, text: string): boolean {
  if (!DOTS.test(text) && !DOTS.test(item.textContent ?? '')) return false;
  const control = [...item.querySelectorAll(CONTROLS)].find(({ textContent }) => MORE.test(textContent ?? ''));
  if (!control) return false;
  // It may stand among the words, and bring the dots with it.
  const label = control.textContent?.trim() ?? '';
  const words = text.trim();
  return CUT.test(words.endsWith(label) ? words.slice(0, -label.length).trim() : words) || CUT.test(label.slice(0, 1));
}

/** What was not read of the customer's turn: their messages since the agent's last answer. */
export function unreadInTurn(conversation: Conversation, byMessage: ReadonlyMap<string, Uncounted>): Uncounted {
  const { messages } = conversation;
  const turn = messages.slice(messages.findLastIndex(({ author }) => author === 'agent') + 1);
  const sum: Uncounted = { pictures: 0, attachments: 0, cut: 0 };
  for (const { id, author } of turn) {
    const unread = author === 'customer' ? byMessage.get(id) : undefined;
    sum.pictures += unread?.pictures ?? 0;
    sum.attachments += unread?.attachments ?? 0;
    sum.cut += unread?.cut ?? 0;
  }
  return sum;
}
