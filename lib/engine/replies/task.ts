import { shift } from './shift.ts';
import { plain } from './words.ts';

/** What they want to do or have done, as an infinitive from the agent's side. */
export interface Task {
  /** `how`: they want to do it themselves; `whether`: a question of yes or no; `do`: they ask us to do it; `wish`: they would like to be able to. */
  kind: 'how' | 'whether' | 'do' | 'wish';
  /** "change the delivery address on your account" */
  text: string;
}

const HOW: readonly RegExp[] = [
  /\bhow (?:do|can|could|would|should|might) (?:i|we) (?:go about )?(.+)/i,
  /\bhow to (.+)/i,
  /\b(?:the (?:best|right|easiest) way|a way|steps|how|where|instructions|trying|struggling|figure out how|work out how) (?:for (?:me|us) )?to (.+)/i,
  /\bis there (?:a|any) way (?:for (?:me|us) )?(?:to|i can|we can) (.+)/i,
];
const MAY: readonly RegExp[] = [
  /(?:^|[,;:] |\band |\bso )(?:can|could|may) (?:i|we) (?:please |still |also )?(.+)\?/i,
  /\b(?:am i|are we) (?:able|allowed) to (.+)/i,
  /\bis it possible (?:for (?:me|us) )?to (.+)/i,
];
const DO: readonly RegExp[] = [
  /\b(?:can|could|would|will) you (?:please |kindly |pls |still )?(?:be able to )?(?!tell|explain|let me know|confirm whether|advise|help|look|check|see|assist|clarify|imagine|believe|do|at least|not)(.+)/i,
  /\b(?:grateful|appreciate it|obliged|great|kind|helpful) if you (?:could|would|can) (?:please )?(.+)/i,
  /\b(?:please|pls|kindly) (?:can you |could you )?(?!tell|explain|let me know|advise|help|note|find|see|do|be|look|get back|respond|reply|answer|explain|don't|do not|assist|contact|call)(.+)/i,
  /\b(?:i|we)(?:['’]d| would) (?:like|love|prefer) (?:you )?to (?!know|hear|say|thank|see|speak|talk|complain|share|suggest|raise|make|express|point|understand|ask|have a|tell|let|give you|report|be |commend|propose|think|apologi[sz]e)(.+)/i,
  /\b(?:i|we)(?: want|['’]d like| need)? is to (.+)/i,
  /\b(?:i|we) (?:want|need|wish) (?:to )?(?!know|hear|say|thank|see|speak|talk|complain|share|suggest|raise|make|express|point|understand|ask|be |tell|let|report|have|go|think|get to|commend|propose|use|get|leave|work)(.+)/i,
];
const WISH: readonly RegExp[] = [
  /\b(?:if (?:i|we|users|people) could|(?:let|lets|allow|allows|letting|allowing) (?:me|us|users|people)(?: to)?|be able to|(?:an? |the )?(?:option|ability|feature|button|possibility) to) (.+)/i,
];
const VERB =
  /^(?:also )?(change|update|cancel|move|reset|send|add|remove|return|exchange|swap|book|reschedule|upgrade|downgrade|transfer|download|export|import|switch|set up|connect|invite|delete|close|pause|renew|print|find|get|track|edit|pay|merge|share|use|turn|activate|deactivate|register|apply|order|extend|split|resend|re-send|issue|provide|unsubscribe|block|enable|disable|install|claim|correct|amend|reinstate|restore|recover|unlock|forward|email|create|access|view|see|contact|buy|sign up|log in|log out|link|sync|schedule|refund|replace|collect|deliver|ship|arrange|copy|duplicate|convert|filter|sort|assign|pair|stop|archive|integrate|customise|customize|configure|migrate|redeem|make|check|file|submit|open|put|give|rename|hide|combine|speed up|go back|revert|keep|have|get|bring|take|bulk|purchase|upload|charge|clean|wash|store|freeze|hold|verify|withdraw|reactivate|schedule|pin|mark|tag|flag|show|see|skip|choose|set|search|star|undo|reorder|attach|comment|snooze|mute|preview|drag|zoom|translate|record|repeat|write|read)\b/i;
/** What we do for them once they say they would like to. */
const OURS =
  /^(?:cancel|change|update|close|amend|correct|reschedule|rebook|upgrade|downgrade|renew|pause|transfer|book|add|remove|swap|exchange|extend|reactivate|switch|move|delete|stop)\b/i;
const BAD =
  /\b(rather than|fuck\w*|shit\w*|idiots?|stupid|useless|damn\w*|bloody|joke|hell|password is|asap|please|immediately|now|thanks?|urgently|quickly)\b|\d{9,}|@|https?:|[()"“”]/i;

/** The first clear task in the turn; null when it cannot be said back safely. */
export function taskOf(told: readonly string[]): Task | null {
  const sentences = told.map((sentence) =>
    sentence.replace(/\bu\b/gi, 'you').replace(/ (?:i|we) (?:clicked|lol|typed|made)\b.*$/i, ''),
  );
  const asked = sentences
    .slice(0, 30)
    .map(offered)
    .find((text) => text !== null);
  if (asked !== undefined && asked !== null) return { kind: 'whether', text: asked };
  for (const [kind, patterns] of [
    ['wish', WISH],
    ['how', HOW],
    ['whether', MAY],
    ['do', DO],
  ] as const) {
    const text = firstOf(patterns, sentences.slice(0, 30));
    if (text !== null) return { kind, text: kind === 'whether' ? `you can ${text}` : text };
  }
  return null;
}

function firstOf(patterns: readonly RegExp[], sentences: readonly string[]): string | null {
  for (const sentence of sentences) {
    for (const pattern of sentence.length > 400 ? [] : patterns) {
      const text = tidy(pattern.exec(sentence));
      const theirs = text !== null && pattern.source.startsWith('\\b(?:i|we)') && !OURS.test(text);
      if (text !== null && !theirs) return text;
    }
  }
  return null;
}

/** "Do you ship to Norway?" is whether we do; "Does the plan include …?" is whether it does. */
function offered(sentence: string): string | null {
  const ours =
    /\bdo you (?:guys )?((?:ship|deliver|sell|offer|stock|accept|support|repair|provide|take|do|make|price[- ]match) [^?]{2,60})\?/i.exec(
      sentence,
    )?.[1];
  const its =
    /\bdoes ((?:the|my|your|this) [\w -]{2,30}?|it) (include|come|work|fit|support|cover|need|cost|take|offer|allow|run|last|use|require) ([^?]{2,50})\?/i.exec(
      sentence,
    );
  const whether =
    /\b(?:know|tell|inform|confirm|advise|check|ask|asking|wonder|wondering)(?: me| us)? (?:whether|if) ((?:the|my|our|your|this) [^?.!]{8,90})/i.exec(
      sentence,
    )?.[1];
  if (whether !== undefined && !BAD.test(whether) && !/\byou\b/i.test(whether))
    return shift(plain(whether)).replace(/[\s,.]+$/, '');
  const words =
    ours === undefined
      ? its === null
        ? null
        : `${shift(its[1] ?? '')} ${its[2]}s ${shift(its[3] ?? '')}`
      : `we ${shift(ours)}`;
  const text =
    words === null
      ? null
      : (plain(words).split(/ and (?:how|what|if|do|can|is|when)\b| or (?:do|is|does)\b|, /i)[0] ?? null);
  return text === null || BAD.test(text) || /^(?:it|.*\byou\b.*)$/i.test(text.replace(/^we .*/, '')) ? null : text;
}

/** "I don't know how to say this" asks for no steps. */
const OPENING = /^(?:write|say|put|begin|start|tell|ask|explain) (?:this|it|that)$/i;

function tidy(match: RegExpExecArray | null): string | null {
  if (match === null) return null;
  const raw = plain(match[match.length - 1] ?? '');
  let text =
    raw.split(
      /\?|!|;|:| - | – |\. |, (?:please|and|but|or|so|as|because|thanks?|if|since|i|we|it|is|my|the|then)\b| because | but | so (?:that )?(?:i|we|my|our|it|the|they)\b| as (?:i|we|soon|quickly|my|it)\b| and (?:can|could|will|are|does|how|is|what|would|i|if|do|does|where|when|also)\b| or (?:do|is|should|can|will|would)\b| if (?:i|you|it|that|possible|the|my|we)\b|, \w+ing\b(?! to\b)| please| pls\b| plz\b| asap| urgently| right now| immediately| since | when i | before i | after i /i,
    )[0] ?? '';
  text = text
    .replace(/[\s.,!]+$/, '')
    .replace(/\s(?:now|asap|today|at all|anymore|then|instead|myself|too|again)$/i, '')
    .replace(/^(?:just|also|simply|even|actually|quickly|possibly|please) /i, '')
    .replace(/^(.)/, (letter) => letter.toLowerCase());
  const words = text.split(' ');
  if (words.length < 2 || words.length > 14 || !VERB.test(text) || BAD.test(text) || OPENING.test(text)) return null;
  if (
    /\b(?:you|she|he|they|them|so that)\b/i.test(text) ||
    (/\s(?:the|a|an|my|to|of|for|and|in|on|with|from|it)$/i.test(text) && !/\b(it|on|off)$/i.test(text))
  )
    return null;
  return shift(text);
}
