const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What people say they did: "I ordered", "we waited". Sets, because one pattern of them all is slow to compile. */
const PAST = setOf(
  'ordered bought purchased paid booked called phoned rang emailed wrote contacted messaged sent received got returned cancelled canceled waited tried asked ' +
    'was were had upgraded signed subscribed requested reported submitted applied transferred changed moved lost opened spent uploaded deleted missed ' +
    'took brought dropped left stayed travelled traveled placed noticed discovered found checked updated installed restarted reset logged entered used ' +
    'made renewed switched registered downloaded reinstalled followed filled explained provided chased queued sat stood drove flew arrived planned ' +
    'arranged charged plugged replaced rebooted unplugged handed posted shipped picked visited replied spoke talked complained raised needed added imported exported connected invited created accidentally',
);
const NOT_PERFECT = setOf('was were wrote took got rang spoke drove flew');
const PERFECT = setOf(
  'been had tried written taken gotten spoken got rung driven flown done seen heard gone lived owned',
);
const BEING = setOf('unable locked stuck still trying getting being without left currently waiting missing now');
const BETWEEN = setOf('also recently already originally then even finally now first just only actually personally');
const PRESENT =
  /^(?:still (?:have|haven't|havent|can't|cant|don't|dont|cannot|need)|can't|cant|cannot|can not|couldn't|couldnt|could not|keeps? \w+ing|need|have (?:a|an|two|three|four|no|not to)|don't have|dont have|haven't|havent|have not|never (?:received|got|ordered|signed|agreed|asked|heard)|didn't|didnt|did not|don't (?:see|get|receive)|see|run|manage|teach|use|work)\b/;

const isPerfect = (word: string): boolean => PERFECT.has(word) || (PAST.has(word) && !NOT_PERFECT.has(word));

/** Does the clause begin with what they did, have done, or are: "I ordered …", "we've been …", "im still …"? */
export function tellsOfThemselves(clause: string): boolean {
  const words = clause.slice(0, 80).toLowerCase().replaceAll('’', "'").split(/\s+/);
  const [first = '', second = ''] = words;
  if (/^(?:i|we)'ve$|^ive$/.test(first)) return afterHave(words.slice(1));
  if (/^(?:i'm|im|we're)$/.test(first)) return isState(words.slice(1));
  if (/^(?:i|we)'d$/.test(first)) return isPerfect(second);
  if (first !== 'i' && first !== 'we') return false;
  const rest = words.slice(1);
  if (second === 'have' && afterHave(rest.slice(1))) return true;
  if (second === 'am' || second === 'are') return isState(rest.slice(1));
  if (second === 'had' && isPerfect(rest[1] ?? '')) return true;
  const told = BETWEEN.has(second) ? rest.slice(1) : rest;
  return PAST.has(told[0] ?? '') || PRESENT.test(told.join(' '));
}

function afterHave(words: readonly string[]): boolean {
  let at = BETWEEN.has(words[0] ?? '') ? 1 : 0;
  if (/^(?:now|still)$/.test(words[at] ?? '')) at += 1;
  return isPerfect(words[at] ?? '');
}

function isState(words: readonly string[]): boolean {
  return BEING.has(words[0] ?? '') || /^(?:out of|on my|on hold)\b/.test(words.slice(0, 2).join(' '));
}
