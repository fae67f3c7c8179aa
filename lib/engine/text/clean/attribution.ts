import type { Line } from './lines.ts';
import { isMarked } from './marked.ts';

/** "wrote", as mail programs say it. */
const WROTE =
  /(?<!\p{L})(wrote|schrieb|geschrieben|a écrit|a ecrit|escribió|escribio|va escriure|escreveu|ha scritto|schreef|skrev|napisał\(a\)|napisała?|pisze|napsala?|napísala?|kirjoitti|كتبت?|تمت كتابة|írta|a scris|yazdı|έγραψε|писала?|написала?|пишет|написав|כתבה?|كتبت?)(?!\p{L})|wiadomość napisana przez|写道|寫道|作成|작성|のメール|さんは書きました/iu;
/** How the line begins before a date or a name. */
const START =
  /^["'*<(]{0,2}(on|le|am|el|em|a|no dia|il|il giorno|op|w dniu|dnia|den|dne|på|pe|la|στις|el dia|vào|tarihinde|في|в|בתאריך|ב-|в день|在|\d|\p{L}{2,3}\.?,? )(?=[\s\d,.])|^["'*<(]{0,2}\d|^[\p{L}\s.,"'()-]{2,80}[<(［[]\S*@/iu;
const MAIL = /@/;
const DATE = /\b(19|20)\d\d\b|\d{1,2}[:.h]\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d{4}[年년]/;
/** A sentence of the customer: someone is spoken of, not named. */
const SPOKEN =
  /(?<![\p{L}<@])(i|we|you|your|he|she|they|my|our|the|this|that|somebody|someone|ich|wir|ihr|je|nous|vous|yo|nosotros|ustedes|usted|eu|nós|você|vocês|io|noi|voi|ik|wij|jullie|jag|vi|ni|jeg)(?![\p{L}@.])/iu;
/** Some programs put dashes around it, and then no colon. */
const DASHES = /^-{2,5} /;
const LONGEST = 300;
/** Mail programs wrap an attribution over so many lines. */
const MOST_LINES = 3;

/** How many lines an attribution ("On Tue, 3 May 2022, Ana wrote:") takes at this place; 0 where there is none. */
export function attribution(lines: readonly Line[], at: number): number {
  let joined = '';
  for (let count = 1; count <= MOST_LINES; count++) {
    const line = lines[at + count - 1];
    if (!line || line.text === '' || line.quoted || line.text[0] === '>') return 0;
    joined = count === 1 ? line.text.replace(DASHES, '') : `${joined} ${line.text}`;
    if (joined.length > LONGEST) return 0;
    if (count === 1 && !/^[\p{L}\p{N}"'*<(]/u.test(joined)) return 0;
    if (tells(joined, isMarked(lines, at + count))) return count;
    if (count === 1 && !((MAIL.test(joined) || DATE.test(joined)) && START.test(joined))) return 0;
  }
  return 0;
}

/** `marked`: quoted lines follow. */
function tells(text: string, marked: boolean): boolean {
  const bare = text.replace(/[\s*_]{1,9}$/, '');
  const colon = /[:：]$|\p{L} -{2,5}$/u.test(bare);
  if (!colon && !marked) return false;
  const verb = WROTE.test(bare);
  if (!verb && !(colon && MAIL.test(bare) && DATE.test(bare))) return false;
  if (SPOKEN.test(bare) && !MAIL.test(bare)) return marked && verb && colon;
  if (!verb) return START.test(bare);
  if ((DATE.test(bare) || MAIL.test(bare)) && START.test(bare)) return true;
  return marked && colon;
}
