const DONE: Record<string, string> = {
  activate: 'activated',
  add: 'added',
  cancel: 'cancelled',
  change: 'changed',
  check: 'checked',
  clear: 'cleared',
  close: 'closed',
  collect: 'collected',
  correct: 'corrected',
  deactivate: 'deactivated',
  delete: 'deleted',
  deliver: 'delivered',
  exchange: 'exchanged',
  extend: 'extended',
  fix: 'fixed',
  investigate: 'investigated',
  move: 'moved',
  process: 'processed',
  refund: 'refunded',
  remove: 'removed',
  repair: 'repaired',
  replace: 'replaced',
  resend: 'sent again',
  reset: 'reset',
  resolve: 'resolved',
  restore: 'restored',
  return: 'returned',
  reverse: 'reversed',
  ship: 'shipped',
  sort: 'sorted',
  stop: 'stopped',
  transfer: 'transferred',
  unlock: 'unlocked',
  unsubscribe: 'unsubscribed',
  update: 'updated',
  upgrade: 'upgraded',
  waive: 'waived',
};
const GIVEN = /^(?:send|give|get|email|bring|offer|provide|issue|post|find)(?: (?:me|us|them)(?: with)?)? /;
/** Where the thing asked for ends and the rest of the request begins. */
const AFTER =
  /^(.+?)(?: (?:out|up|off|down))?( (?:before|by|from|to|for|on|at|with|within|so|as|today|tomorrow|again|when|if|until) .+| today| tomorrow| again)?$/;
const NOUN = /^(?:my|our|the|this|that|these|those|a|an|their|his|her|both|all) (?=\w)/;
const VAGUE = /^(?:it|this|that|them|these|those|one|some|something|anything|everything|things?)\b/;

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const the = (noun: string) => noun.replace(/^(?:my|our|their) /, 'the ');

/** What a request to confirm, explain or help asks for; undefined for any other. */
function toldOf(said: string): string | null | undefined {
  const confirmed = /^confirm (?:that |whether |if )?(.+)$/.exec(said)?.[1];
  if (confirmed !== undefined)
    return / (?:is|are|was|were|has|have|will|can) /.test(` ${confirmed} `)
      ? `Confirmation that ${confirmed}`
      : NOUN.test(confirmed)
        ? `Confirmation of ${the(confirmed)}`
        : null;
  const explained = /^explain (?:to (?:me|us|them) )?(.+)$/.exec(said)?.[1];
  if (explained !== undefined)
    return /^(?:why|how|what|where|when|who|which|whether|if)\b/.test(explained)
      ? `To know ${explained}`
      : `An explanation of ${the(explained)}`;
  const help = /^help (?:me|us|them) (?:with |to )?(.+)$/.exec(said)?.[1];
  if (help !== undefined) return NOUN.test(help) ? `Help with ${the(help)}` : `Help to ${help}`;
  return undefined;
}

/**
 * What a request for an act asks for, named as a thing or a state: "delete my account" is "The account deleted", "send me
 * a replacement lid" is "A replacement lid". Null where it names no thing.
 */
export function askedFor(request: string): string | null {
  const lower = request.charAt(0).toLowerCase() + request.slice(1);
  const said = lower.replace(/^(?:please|kindly|just|also|at least) /, '');
  if (/^(?:call|ring|phone|contact) (?:me|us|them)(?: back)?\b/.test(said)) return 'A call back';
  const told = toldOf(said);
  if (told !== undefined) return told;
  if (/^refund (?:me|us|them)\b/.test(said)) return 'A refund';
  if (GIVEN.test(said)) {
    const thing = said.replace(GIVEN, '');
    if (/^\w+ money\b/.test(thing)) return 'Their money back';
    return NOUN.test(thing) && !VAGUE.test(thing) ? capital(the(thing)) : null;
  }
  const [, verb = '', object = ''] = /^(\w+) (.+)$/.exec(said) ?? [];
  const done = Object.hasOwn(DONE, verb) ? DONE[verb] : undefined;
  const [, thing = '', rest = ''] = AFTER.exec(object) ?? [];
  if (!done || !NOUN.test(thing) || thing.split(' ').length > 6) return null;
  return `${capital(the(thing))} ${done}${rest}`;
}

const ARRIVES =
  /\b(?:my|the|our|this) (order|parcel|package|delivery|dress|suit|gift|present|passport|card|sofa|item|replacement|ticket|cake|shoes)\b/i;

/** A thing they say they want, as they would name it; null where a pronoun is all there is. */
export function wanted(thing: string, message: string): string | null {
  const sum = /^(?:my|our|their) (.*\b(?:dollars|pounds|euros)|[£$€][\d.,]+|[\d.,]+(?:€|£)?)(?: back)?$/i.exec(
    thing,
  )?.[1];
  if (sum) return `A refund of ${sum}`;
  const due = /^(?:it|this|them) (?:here |delivered |back )?((?:by|before) .+)$/i.exec(thing)?.[1];
  if (due) {
    const what = ARRIVES.exec(message)?.[1];
    return what ? `The ${what.toLowerCase()} to arrive ${due}` : null;
  }
  if (/^(?:it|this|that|them|these)$/i.test(thing)) return null;
  return capital(thing);
}
