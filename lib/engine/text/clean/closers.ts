/** The words that close a mail, by language; what may stand before a name. */
const ROUTINE = [
  '((kind|kindest|best|warm|warmest|with (kind|best|warm)|many) )?(regards|wishes|rgds|kr|br|sincerely|respectfully|cordially|warmly)|best|kindly|all the best|all best|take care|love|yours|yours (sincerely|faithfully|truly)|sincerely yours|very truly yours|cheers|have a (nice|good|great|lovely) (day|weekend|evening|week)|warm regards|looking forward to (your (reply|answer|response)|hearing from you)',
  '(mit )?(freundlichen|freundliche|besten|beste|lieben|liebe|herzlichen|herzliche|schönen|schöne|viele|vielen) (grüßen|grüße|gruß|grüssen|grüsse|gruss|gruessen|gruesse)( aus \\p{Lu}\\p{L}+)?|(mit )?(freundlichem|bestem|schönem|liebem|lieber|bester|schöner) gruß|hochachtungsvoll|mfg|lg|vg|gruß|grüße|gruss|herzlichst',
  'cordialement|bien cordialement|très cordialement|bien à vous|salutations|sincères salutations|(meilleures|sincères|cordiales|respectueuses) salutations|(je vous prie|veuillez) .{10,120}(salutations|sentiments)( distinguée?s| les meilleurs| les plus distinguées)?|amicalement|respectueusement|cdlt|bonne (journée|soirée)|à bientôt',
  '(un )?(cordial saludo|saludo cordial|saludo|saludos|abrazo)|saludos cordiales|(muy )?atentamente|atte|quedo a la espera( de su respuesta)?|le saluda( atentamente)?|(un )?saludo y gracias',
  '(com os )?(melhores )?cumprimentos|cumps|atenciosamente|att|cordialmente|abraços?|um abraço|respeitosamente|saudações',
  '(cordiali|distinti|cari) saluti|saluti|un (caro )?saluto|(porgo )?(cordialità|cordiali saluti)|in attesa di (un )?(suo|vostro|gentile) riscontro.{0,30}|buona (giornata|serata)',
  '(met )?(vriendelijke|hartelijke|beste) (groet|groeten)|groet|groeten|groetjes|mvg|hoogachtend|met vriendelijke groeten',
  '(z )?(poważaniem|wyrazami szacunku)|pozdrawiam( serdecznie)?|(serdecznie )?pozdrawiam|pozdrowienia|(serdeczne|miłe) pozdrowienia|łączę pozdrowienia',
  '(med )?(vänliga|vänlig|bästa|varma|hjärtliga) (hälsningar|hälsning)|mvh|hälsningar|vänligen|hälsar|(med )?(venlig|venlige|bedste|mange|kærlig|kærlige|vennlig|vennlige|beste) (hilsen|hilsner)|hilsen|vh|dbh|ha en (god|fin) dag',
  'ystävällisin terveisin|terveisin|s pozdravem|üdvözlettel|tisztelettel|saygılarımla|с уважением|敬具|よろしくお願い(いた|致)します|よろしくお願いします|此致|祝好|בברכה|cu stimă',
];
/** Thanks close a mail only where a name follows: else they may be meant. */
const THANKS = [
  'thanks|thank you|thx|ty|many thanks|thanks (again|in advance|and (kind |best )?regards|a lot|so much)|thank you (in advance|and (kind |best )?regards)|thanks and (kind |best )?regards|ta|cheers and thanks',
  "danke|vielen dank|besten dank|danke (im voraus|schön)|vielen dank (im voraus|und .{4,40})|merci|merci (beaucoup|d['’]avance|par avance)|gracias|muchas gracias|gracias (de antemano|por adelantado)|obrigad[oa]|muito obrigad[oa]|grazie|grazie (mille|in anticipo)|bedankt|dank u|alvast bedankt|dziękuję|z góry dziękuję|tack|tack på förhand|tak|på forhånd tak|takk",
];
const NAME = "(?:[\\p{Lu}][\\p{L}.'’-]{0,24}[ ,]{0,2}){1,4}";
/** Only a closing with a comma, dash or full stop, or nothing at all, behind it. */
const END = '[\\s,.;:~–—-]*';

const routine = new RegExp(`^(?:${[...ROUTINE, ...THANKS].join('|')})[\\s,.;:!~–—-]*$`, 'iu');
const thanks = new RegExp(`^(?:${THANKS.join('|')})[\\s,.;:!~–—-]*$`, 'iu');
const ahead = new RegExp(`^(?:${ROUTINE.join('|')})(?=[\\s,;–—-])${END}`, 'iu');
const name = new RegExp(`^${NAME}$`, 'u');

/** How a line closes a mail: not at all, by routine, with thanks, or with the name in the same line. */
export function closing(text: string): 'none' | 'routine' | 'thanks' | 'named' {
  if (text.length > 150) return 'none';
  if (thanks.test(text)) return 'thanks';
  if (routine.test(text)) return 'routine';
  const before = ahead.exec(text)?.[0];
  return before !== undefined && name.test(text.slice(before.length)) ? 'named' : 'none';
}
