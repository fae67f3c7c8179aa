/** Wording that looks like a time, in the languages of helpdesks' interfaces. */
import { remembered } from './remembered.ts';

const CLOCK = /\b\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?(?!\d)/iu;
const DATE = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\s?\d{1,2}[./](?:\s?\d{2,4})?(?!\d)/u;
const MONTH =
  /(?:^|[^\p{L}])(?:jan|feb|fév|mar|mär|mrt|apr|avr|abr|may|mai|maj|mei|maggio|jun|juin|giu|jul|juil|lug|aug|ao[uû]|ago|sep|set|sie|wrz|oct|okt|ott|out|paź|nov|lis|dec|dez|déc|dic|gru|янв|фев|март?|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|трав|черв|лип|серп|вер|жов|груд|tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu|led|úno|bře|dub|kvě|čer|srp|zář|říj|pros|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|szept)\p{L}{0,8}\.?(?![\p{L}])/iu;
/** "11월 18일", "11月18日". */
const NUMBERED = /\d{1,2} ?[月월] ?\d{1,2}/u;
const DAY =
  /^(?:today|yesterday|just now|now|heute|gestern|aujourd'hui|hier|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|dzisiaj|wczoraj|i ?går|i ?dag|tänään|eilen|dnes|včera|tegnap|azi|ieri|bugün|dün|сегодня|вчера|сьогодні|учора|вчора|σήμερα|χθες|اليوم|أمس|היום|אתמול|오늘|어제|그저께|今日|昨日|今天|昨天|前天)(?:(?<=\p{Script=Han}|\p{Script=Hangul})|(?![\p{L}\p{M}]))/iu;
const SPAN =
  /^(?:(?:about|vor|il y a|hace|há|circa)\s+)?(?:an?|eine[rnm]?|\d+)\s*(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mo|months?|y|years?|sekunden?|minuten?|stunden?|std|tag(?:en)?|wochen?|jours?|heures?|días?|horas?|minutos?|ore|giorni|dias|uur|dagen|godz|dni)\.?(?:\s+(?:ago|fa|atrás|geleden|temu))?$/iu;
/** Longer wording says something else beside a time; a line that names a sender may say more. */
const LONGEST = 60;
const LONGEST_WITH_MAIL = 140;
/** Letters that may stand beside the time, a name for example. */
const MOST_BESIDE = 40;
const SENTENCE = /[?!]$|\p{Ll}{3}\.$|:\d{2}\.$/u;

const hasDay = (text: string) => MONTH.test(text) && /\d/u.test(text);
const holdsTime = (text: string) =>
  CLOCK.test(text) || NUMBERED.test(text) || DATE.test(text) || hasDay(text) || DAY.test(text) || SPAN.test(text);
const letters = (text: string) => text.replace(/[^\p{L}]+/gu, '').length;

const isTime = remembered((text) => {
  if (!text.includes('@') && (letters(text) > MOST_BESIDE || SENTENCE.test(text))) return false;
  return holdsTime(text.trim());
});

/** Whether a short text is, or holds, a time: "09:41", "2 Nov, 18:20", "17.11.2026", "3 h ago", "gestern". */
export function looksLikeTime(text: string): boolean {
  if (text.length > LONGEST_WITH_MAIL || text.length < 2) return false;
  return (text.length <= LONGEST || text.includes('@')) && isTime(text);
}

const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?$|^(?:mo|di|mi|do|fr|sa|so)\.$|^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)$/iu;

/** Whether a text is the name of a weekday, and no more. */
export const isWeekday = (text: string): boolean => WEEKDAY.test(text);

/** Signs of a day's heading at the most. */
const LONGEST_DAY = 40;

/** Whether a short text names a day and no time of it: "Today", "Monday", "lundi 16 novembre 2026", "17.11.2026". */
export function looksLikeDay(text: string): boolean {
  const said = text.trim();
  if (said.length > LONGEST_DAY || CLOCK.test(said.replace(DATE, ' ')) || SENTENCE.test(said)) return false;
  return isWeekday(said) || hasDay(said) || DATE.test(said) || NUMBERED.test(said) || DAY.test(said);
}

/** Milliseconds of a time that says its year and cannot be taken for another (no 03/04/2026), else null. */
export const sureTime = remembered((text): number | null => {
  if (!/\b(?:19|20)\d{2}\b/u.test(text) || /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/u.test(text)) return null;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? null : parsed;
});

const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:[ ,T]+(\d{1,2}):(\d{2})(?:\s*([ap])\.?m)?)?/iu;

/** A time such as 03/04/2026 10:00, read day first and month first; null where it is no such time. */
export const eitherTime = remembered((text): readonly [number, number] | null => {
  const found = SLASHED.exec(text);
  if (!found) return null;
  const [one, other, year, hour, minute] = found.slice(1, 6).map(Number) as [number, number, number, number, number];
  const late = found[6]?.toLowerCase() === 'p' && hour < 12 ? 12 : 0;
  const at = (day: number, month: number) => Date.UTC(year, month - 1, day, (hour || 0) + late, minute || 0);
  // Where one of the two cannot be a month, there is one way to read it.
  if (one > 12) return [at(one, other), at(one, other)];
  return other > 12 ? [at(other, one), at(other, one)] : [at(one, other), at(other, one)];
});
