/** Notes of a call tell of the customer as "caller" and "she". */
const WHO =
  '(?:the |a )?(?:caller|customer|guest|patient|client|tenant|member|resident|student|lady|gentleman)(?: in [\\w-]+)?';
const IN_NOTES = new RegExp(`^\\s*(?:${WHO}\\b|(?:says|said|rang|called|asks|wants|reports)\\b)`, 'i');

const STEPS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`^\\s*${WHO} (?:called|rang|phoned)\\s*[:,.-]\\s+`, 'i'), ''],
  [
    /\bour (?=(?:own )?(?:shop|store|branch|team|site|website|app|engineer|driver|office|colleague|technician|warehouse|hotel|reception|receptionist|fitter|salon|clinic|garage)s?\b)/gi,
    'your ',
  ],
  [/([.!?;,] )also (asked|asks|wants|wondered) /gi, '$1$2 '],
  [/, wants to /gi, ', I want to '],
  [new RegExp(`\\b${WHO}[.,]?\\s+(?:says|said|reports|reported|tells us|explains|states)(?: that)?,? `, 'gi'), ''],
  [/(^|[.!?;]\s+)(?:says|said|reports|tells us|adds|explains)(?: that)? /gi, '$1'],
  [/(^|[.!?;]\s+)asks (?:whether|if) (?:he|she|they) (can|could|should|may|will) ([^.?!]+)[.?!]?/gi, '$1$2 I $3?'],
  [/(^|[.!?;]\s+)(?:asked|asks) (if|whether|how|what|when|where|why|who) /gi, '$1I want to know $2 '],
  [/(I want to know [^.!?]*) and if /gi, '$1 and whether '],
  [/ and (want|need|ask)s /gi, ' and I $1 '],
  [/(^|[.!?;]\s+)(?:wants|would like|asks for) /gi, '$1I want '],
  [/(^|[.!?;]\s+)has /gi, '$1I have '],
  [/(^|[.!?;]\s+)(was|had|will|cannot|can't|is still) /gi, '$1I $2 '],
  [new RegExp(`\\b${WHO} (rang|called|phoned)(?= )`, 'gi'), 'I $1'],
  [new RegExp(`\\b${WHO} (\\w+[^s])s(?= )`, 'gi'), 'I $1'],
  [/\b(?:he|she)['’]s\b/gi, "I'm"],
  [/\b(?:he|she)\b/gi, 'I'],
  [/\b(?:him)\b/gi, 'me'],
  [/\b(?:his)\b/gi, 'my'],
  [/\bher\b(?= (?:through|that|to|about|back|by|when|if|how|what|know|out|a|the|up)\b)/gi, 'me'],
  [/\bher\b(?= [a-z\d])/gi, 'my'],
  [/\bI is\b/g, 'I am'],
  [/\bI (want|need|ask|say|live|work|think|feel)s\b/g, 'I $1'],
  [/\b(?:himself|herself)\b/gi, 'myself'],
  [/\bI has\b/g, 'I have'],
];

/** Notes of a call as the customer would have written it: "his back is bad" becomes "my back is bad". */
export function asWritten(turn: string): string {
  return IN_NOTES.test(turn) ? STEPS.reduce((text, [pattern, by]) => text.replace(pattern, by), turn) : turn;
}
