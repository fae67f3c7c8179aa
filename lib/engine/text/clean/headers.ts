import type { Line } from './lines.ts';

/** The names of mail headers, by what they head. */
const NAMES = {
  from: 'from|von|de|da|van|od|från|fra|lähettäjä|odesílatel|feladó|kimden|gönderen|от|от кого|差出人|送信者|发件人|寄件者|보낸 사람|מאת',
  date: 'sent|date|gesendet( am)?|datum|envoyé( le)?|date|enviado( el| em)?|enviada( em)?|fecha|data|inviato( il)?|verzonden|verstuurd|wysłano|wysłane|skickat|sendt|dato|lähetetty|päiväys|odesláno|küldve|gönderildi|gönderme tarihi|tarih|дата|отправлено|送信日時|日時|日付|发送时间|日期|보낸 날짜|날짜|נשלח',
  to: 'to|an|à|para|a|aan|do|till|til|vastaanottaja|komu|címzett|kime|alıcı|кому|宛先|收件人|收件者|받는 사람|אל|destinatario|destinataire|empfänger|cc|cci|bcc|kopie|copie|copia|cópia|dw|kopia|kopi',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|ämne|emne|aihe|předmět|tárgy|konu|тема|件名|主题|主旨|제목|נושא',
} as const;

type Header = keyof typeof NAMES;

const ruleOf = (header: Header) => new RegExp(`^\\*{0,2}(${NAMES[header]})\\*{0,2} ?[:：]`, 'iu');
const FROM = ruleOf('from');
const RULES = (Object.keys(NAMES) as Header[]).map((header) => [header, ruleOf(header)] as const);
const NAMED = /^\*{0,2}[\p{L} ]{1,20}\*{0,2} ?[:：]/u;
/** Outlook's headers, where the line breaks between them were lost. */
const IN_ONE_LINE = new RegExp(
  `^\\*{0,2}(${NAMES.from}) ?[:：].{1,160}\\s(${NAMES.date}) ?[:：].{1,120}\\s(${NAMES.to}|${NAMES.subject}) ?[:：]`,
  'iu',
);
const FORWARD = /[:：]\**\s*(fwd?|wg|tr|rv|enc|i|doorst|vb|vs|pd|转发|轉寄)\s?[:：]/i;
/** So many lines may a block of headers take, with wrapped lists of receivers and empty lines in between. */
const MOST_LINES = 12;

/** A block of mail headers: how many lines it takes (0 where there is none), and whether it was passed on. */
export function headers(lines: readonly Line[], at: number): { length: number; forwarded: boolean } {
  const none = { length: 0, forwarded: false };
  const first = (lines[at] as Line).text;
  if (!NAMED.test(first) || !FROM.test(first)) return none;
  if (IN_ONE_LINE.test(first)) return { length: 1, forwarded: FORWARD.test(first) };
  const found = new Set<Header>();
  let length = 0;
  let forwarded = false;
  for (let index = at, other = 0; index < Math.min(lines.length, at + MOST_LINES) && other < 3; index++) {
    const { text } = lines[index] as Line;
    const kinds = NAMED.test(text) ? kindsOf(text) : [];
    if (kinds.length === 0) {
      if (found.has('subject')) break;
      other += 1;
      continue;
    }
    const fresh = kinds.find((kind) => !found.has(kind)) ?? (kinds[0] as Header);
    found.add(fresh);
    forwarded ||= fresh === 'subject' && FORWARD.test(text);
    other = 0;
    length = index - at + 1;
  }
  const mail = (found.has('subject') && found.has('date')) || /@/.test(first);
  return mail && found.has('from') && found.size >= 3 ? { length, forwarded } : none;
}

const kindsOf = (text: string): Header[] => RULES.filter(([, rule]) => rule.test(text)).map(([header]) => header);
