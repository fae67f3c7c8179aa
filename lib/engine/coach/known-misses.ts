/** Rows of the coach's tables that are judged wrongly today: each is run and must fail, until its line is taken out. */
const MISSES: ReadonlySet<string> = new Set([
  'helplessness: Only the shop that sold it could do something.',
  'blame: You signed for it, so on paper it arrived whole.',
  "blame: Glass breaks when it's picked up by the shade.",
  'blame: Calls made after six go nowhere, so perhaps ring earlier next time.',
  'blame: Our packing is fine; the unpacking is another story.',
  'blame: The lamp was dropped in our depot, before it reached you.',
  'repetition_shame: We dealt with the question of the lamp on Monday.',
  'repetition_shame: The answer you got by phone is the answer.',
  'repetition_shame: How to send it back is printed on the slip in the box.',
  'repetition_shame: My mail of this morning has not changed.',
  "repetition_shame: Here is the number again, so that you don't have to look for it.",
  'minimising: Your mother can still use the old one for a week.',
  'bias_confirmation: Lamps break on the stairs, not in our vans.',
  'bias_confirmation: The photo shows the crack runs under the paint, so it left us like that.',
  'impatience: Three calls in a week is a lot for one lamp.',
  "impatience: Do you want the lamp or don't you?",
  'impatience: Call as often as you like, my number is below.',
  'impatience: Take your time with the photos.',
  'impatience: Please wait with the bin until the driver has been.',
  'impatience: Three calls is more than anybody should need.',
  "bias_confirmation: I've checked the log: the code never left our server.",
]);

/** Whether a row is known to be judged wrongly. */
export const isKnownMiss = (rule: string, text: string): boolean => MISSES.has(`${rule}: ${text}`);
