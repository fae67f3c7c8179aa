/** What a column can mean, how its header gives that away, and how a cell of it is understood. */
import { CHANNELS, type Channel } from '../../conversation.ts';
// Types alone: this runs in a worker, where the browser's extension interface is not.
import type { Need, PreferenceChange } from '../../customers.ts';

export const FIELDS = ['email', 'address', 'channel', 'marketing', 'no_marketing', 'calls', 'gifts', 'needs'] as const;
export type Field = (typeof FIELDS)[number];

/** For each field the column that holds it, or null. */
export type Mapping = Readonly<Record<Field, number | null>>;

/** Words in a header, the surest first. */
const HEADERS: Readonly<Record<Field, RegExp>> = {
  email:
    /^(?:(?:primary |work |customer |contact )?e-?mail(?:[ _]?address)?|mail|customer[ _]email|adresse e-?mail|correo)$/i,
  address: /(?:salutation|form of address|preferred name|greeting|called|nickname|anrede)/i,
  channel: /(?:preferred (?:channel|contact)|contact (?:method|preference|channel)|^channel$)/i,
  marketing: /(?:opt(?:ed)?[ _-]?in|marketing (?:consent|ok|allowed)|newsletter|^consent$|subscribed)/i,
  no_marketing: /(?:opt(?:ed)?[ _-]?out|unsubscribed|do[ _]not[ _](?:email|market)|no marketing)/i,
  calls: /(?:may (?:be )?call|calls? (?:ok|allowed)|phone consent|ok to call)/i,
  gifts: /(?:gifts? (?:ok|allowed|welcome)|accepts gifts)/i,
  needs: /(?:accessib|special needs|requirements|^needs$)/i,
};

/** What each column seems to be; no column twice. */
export function guess(header: readonly string[]): Mapping {
  const taken = new Set<number>();
  const found = FIELDS.map((field) => {
    const at = header.findIndex((name, index) => !taken.has(index) && HEADERS[field].test(name.trim()));
    if (at >= 0) taken.add(at);
    return [field, at < 0 ? null : at] as const;
  });
  return Object.fromEntries(found) as Record<Field, number | null>;
}

const YES = /^(?:y(?:es)?|true|1|x|ok|on|ja|oui|s[ií]|allowed|subscribed|opted[ -]?in)$/i;
const NO = /^(?:n(?:o)?|false|0|off|nein|non|never|unsubscribed|opted[ -]?out)$/i;

const yesNo = (cell: string): boolean | null => (YES.test(cell) ? true : NO.test(cell) ? false : null);

const CHANNEL_WORDS: Readonly<Record<Channel, RegExp>> = {
  email: /^e-?mail$/i,
  chat: /^(?:chat|live ?chat|messenger)$/i,
  social: /^(?:social|twitter|x|facebook|instagram|mastodon)$/i,
  phone: /^(?:phone|tele?phone|call|mobile|sms)$/i,
};

const NEED_WORDS: Readonly<Record<Need, RegExp>> = {
  no_calls: /\b(?:no calls?|deaf|hard of hearing)\b/i,
  large_print: /\blarge (?:print|type)\b/i,
  screen_reader: /\b(?:screen ?reader|blind)\b/i,
  plain_language: /\b(?:plain|easy) (?:language|english|read)\b/i,
  interpreter: /\b(?:interpreter|translator)\b/i,
  more_time: /\bmore time\b/i,
};

const NEED_NAMES = Object.keys(NEED_WORDS) as Need[];

/** Letters that a form of address may have. */
const LONGEST = 60;

/** The part of a change that one cell says; null where it cannot be understood. */
export function said(field: Exclude<Field, 'email'>, cell: string): PreferenceChange | null {
  switch (field) {
    case 'address':
      return cell.length <= LONGEST && !/\p{Cc}/u.test(cell) ? { address: cell } : null;
    case 'channel': {
      const channel = CHANNELS.find((one) => CHANNEL_WORDS[one].test(cell));
      return channel ? { channel } : null;
    }
    case 'needs': {
      const needs = NEED_NAMES.filter((need) => NEED_WORDS[need].test(cell));
      return needs.length > 0 ? { needs } : null;
    }
    case 'no_marketing': {
      const no = yesNo(cell);
      return no === null ? null : { marketing: !no };
    }
    default: {
      const yes = yesNo(cell);
      return yes === null ? null : { [field]: yes };
    }
  }
}
