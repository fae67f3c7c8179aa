/** How a lead wants this customer to be written to: the voice of the ticket's brand, and the segments the customer belongs to. */
import type { Conversation } from '../../conversation.ts';
import type { LeadSays, Voice } from '../../engine/replies/wishes.ts';
import type { BrandVoice, Condition, Fact, Segment, Shared } from '../../shared.ts';

const low = (text: string): string => text.trim().toLowerCase();
const spaced = (text: string): string => ` ${low(text).replace(/[^\p{L}\p{N}+&]+/gu, ' ')} `;

/** Whether `text` holds `words`, as whole words. */
const holds = (text: string, words: string): boolean =>
  spaced(words).trim() !== '' && spaced(text).includes(spaced(words));

const isHost = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`);

/** The brand's voice for a ticket: by the company that its page names, else by the page's host, else the one for all others. */
export function voiceFor(
  voices: readonly Shared<'voice'>[],
  { company, host }: { company: string | null; host: string },
): BrandVoice | null {
  const is = (fits: (belongs: BrandVoice['belongs']) => boolean) =>
    voices.find(({ body }) => fits(body.belongs))?.body ?? null;
  return (
    (company && is(({ companies }) => companies.some((one) => low(one) === low(company)))) ||
    (host && is(({ hosts }) => hosts.some((one) => isHost(low(host), one)))) ||
    is(({ companies, hosts }) => companies.length === 0 && hosts.length === 0)
  );
}

/** A brand's voice as replies and templates take it. */
export function voiceOf({ name, greeting, signOff, formality, emoji, use, avoid }: BrandVoice): Voice {
  return {
    name,
    emoji,
    use,
    avoid,
    ...(greeting === null ? {} : { greeting }),
    ...(signOff === null ? {} : { signOff }),
    ...(formality === null ? {} : { formality }),
  };
}

type Known = Pick<Conversation, 'channel' | 'company' | 'customer' | 'locale' | 'tags'>;

/** What is known of a fact: the words to look in. */
const WORDS: Readonly<Record<Fact, (known: Known) => (string | null | undefined)[]>> = {
  plan: ({ customer, tags = [] }) => [customer.segment, ...tags],
  segment: ({ customer }) => [customer.segment],
  tag: ({ tags = [] }) => tags,
  country: ({ customer, locale }) => [/[-_]([a-z]{2})\b/i.exec(customer.locale ?? locale ?? '')?.[1]],
  company: ({ company }) => [company],
  channel: ({ channel }) => [channel],
};

/** Which of the wanted words a fact has; null where it has none of them. */
function met({ fact, any }: Condition, known: Known): { fact: Fact; value: string } | null {
  const found = WORDS[fact](known).filter((text): text is string => typeof text === 'string');
  const value = any.find((wanted) => found.some((text) => holds(text, wanted)));
  return value === undefined ? null : { fact, value };
}

/** The facts by which a customer belongs to a segment; null where one of its conditions does not hold. */
export function factsFor({ when }: Segment, known: Known): { fact: Fact; value: string }[] | null {
  const facts = when.map((condition) => met(condition, known));
  return facts.every((one) => one !== null) ? facts : null;
}

/** What a lead has said of customers like this one, by name; of two that say something of one trait, the first holds. */
export const leadSays = (segments: readonly Shared<'persona'>[], known: Known): LeadSays[] =>
  segments.flatMap(({ body }) => {
    const by = factsFor(body, known);
    return by ? [{ name: body.name, by, persona: body.persona }] : [];
  });
