/** Whom a message greets: letters begin with the name of whoever is on the other side. */

const WORDS =
  'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|lieber|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|moin|bonjour|bonsoir|salut|cher|chère|hola|estimad[oa]|querid[oa]|buen[oa]s (?:días|tardes|noches)|buenas|olá|oi|car[oa]|prezad[oa]|bom dia|boa (?:tarde|noite)|ciao|gentile|salve|buongiorno|buonasera|beste|geachte|dag|goedemorgen|goedemiddag|dzień dobry|cześć|hej|kära|kjære|kære';
const TITLE =
  '(?:(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|m|mme|mlle|monsieur|madame|señora?|sra?|signora?|sig|heer|mevrouw|pani?)\\b\\.?\\s+){0,2}';
const NAME = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*(?:\\s+[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*){0,2}";
const OPENING = new RegExp(`^\\s*(?:${WORDS})[\\s,]+`, 'iu');
const NAMED = new RegExp(`^(?:${TITLE})(?=\\S)`, 'iu');
const WHO = new RegExp(`^(${NAME})\\s*(?:[,!.:;–—-]|\\n|$)`, 'u');
/** Those who do not know who will read it: people who ask. Colleagues greet each other as "team" and "all". */
const WHOEVER =
  /^(?:(?:sirs|sir or madam|sir\/madam|damen und herren|madame, monsieur|messieurs|señores|señores y señoras|signori|heer of mevrouw|to whom)(?![\p{L}])|(?:[\p{L}’'&. -]{1,30}\s)?(?:support|service|help|customer|care|kundenservice|kundendienst|support-?team|service-?team|service client)(?![\p{L}])|équipe|equipo|equipe di)/iu;
/** Words that stand where a name could. */
const NOBODY =
  /^(?:sirs?|madame?|monsieur|messieurs|señora?s?|signora?|there|all|team|everyone|everybody|both|folks)$/iu;

export interface Greeting {
  /** The name as it is written, without title; null where somebody is greeted whom the writer does not know. */
  name: string | null;
  /** Signs up to where the greeting ends. */
  length: number;
}

/** The greeting with which a text opens; null where it greets nobody in particular. */
export function greetingIn(text: string): Greeting | null {
  const opening = OPENING.exec(text)?.[0] ?? '';
  if (opening === '') return null;
  const line = (text.slice(opening.length).split('\n', 1)[0] ?? '').slice(0, 80);
  const whoever = WHOEVER.exec(line);
  if (whoever) return { name: null, length: opening.length + whoever[0].length };
  const title = NAMED.exec(line)?.[0] ?? '';
  const [, name] = WHO.exec(line.slice(title.length)) ?? [];
  return name === undefined || NOBODY.test(name) ? null : { name, length: opening.length + title.length + name.length };
}
