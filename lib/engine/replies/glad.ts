/** Whether plain words tell of something good or something settled, whatever feeling was read. */

const GOOD =
  /\b(?:lifesavers?|life ?savers?|shout[- ]?out|legends?|kudos|hats off|well done|bravo|above and beyond|(?:so|truly|really|very|absolutely|genuinely) (?:impressed|grateful|happy|pleased|thankful|helpful|kind|lovely|glad)|impressed|brilliant|wonderful|fantastic|amazing|excellent|superb|outstanding|stunning|delighted|thrilled|over the moon|made my (?:day|week|month)|best .{2,30} ever|loved? (?:it|the|my|our|your|this|every)|(?:we|i) (?:really )?(?:love|adore|enjoyed)\b|perfect(?:ly)?|gorgeous|beautiful|flawless|seamless|smooth|a (?:real )?(?:star|gem|pleasure|joy)|(?:was|were|is|are) (?:so |very |really |incredibly |extremely |absolutely )?(?:lovely|kind|friendly|punctual|polite|patient|helpful|great|quick|fast)|exceeded|finally here|can['’]t thank you|thank(?:s| you) (?:so|very) much|thanks (?:so much|a million|to (?:you|your|the))|thank you .{0,40}\bfor (?:\w+ )?\w+ing|(?:great|good|amazing|top) (?:job|service|work|experience|support)|much appreciated|recommend(?:ed|ing)? you|couldn['’]t be happier|you (?:all )?rock|restored my faith|second to none|with such (?:kindness|care|patience)|kindness|satisfied with|fab\b|made (?:me|us|my \w+) (?:smile|laugh|cry with joy)|customer for life|(?:a day|two days|days|so) early|as promised|without being asked|nothing but (?:kind|decent|helpful|patient|lovely)|finally a \w+ (?:that|who)|gets it\b|lovely (?:place|people|staff|team|touch|lady|man|lads?|woman)\b|told my whole|purring|please (?:see|make sure|tell) (?:that )?(?:he|she|they|him|her|them) (?:hears?|knows?|gets?)|works (?:like a charm|perfectly|a treat|great|beautifully))\b|🎉|❤|😍|🥰|👏|🙏/i;
const SETTLED_WORDS =
  /\b(?:(?:refund|money|parcel|order|package|card|letter|replacement|delivery|item|invoice|it|they|everything|that|part|engineer|driver|account) (?:\w+ )?(?:has |have |is |was )?(?:now |finally |just |all |safely |already )?(?:arrived|came|come through|gone through|landed|turned up|received|works?|working|sorted|fixed|resolved|back|here)\b(?! (?:broken|late|damaged|wrong|without|cold|empty|in pieces|crushed|with the))|(?:all|it['’]?s|(?:it|that|this|everything) is(?: now| all)?) (?:good|sorted|fixed|resolved|solved|fine|working)(?: now| again)?\b|(?:can|could) (?:\w+ ){1,8}again\b|works? (?:again|now|perfectly|fine)|took (?:a while|its time|some time),? but (?:fine|ok|okay|good)|(?:got|received|have|had) (?:my|the|our) (?:refund|money|parcel|order|replacement|delivery|card|invoice)(?: (?:today|now|this morning|yesterday|back))?[,.! ]+(?:and )?(?:many )?(?:thanks?|thank you|cheers)|no (?:further )?(?:problem|issue|complaint)s? (?:any ?more|at all|now))/i;
const BAD =
  /\b(?:when will (?:it|this|that|they)|will (?:it|this) be|sort (?:it|this) out|(?:meant|supposed) to (?:say|be|read|have)|(?:can|could) (?:someone|somebody|anyone) (?!really|actually)\w+|nothing (?:arriv|com)\w*|not (?:arriv|com)e|already \d+ (?:weeks|days|months)|broken|faulty|damaged|wrong|missing|late|lost|cracked|torn|leak\w*|crash\w*|error|fail\w*|stuck|locked out|hacked|stolen|overcharged|(?:charged|billed|debited|sent|paid|happened|taken)\b.{0,30}\btwice|declined|rejected|chipped|keeps getting|expires?|rude\w*|hung up|ignored|never|nobody|no one|nothing|nightmare|awful|terrible|worst|useless|disappoint\w*|frustrat\w*|annoy\w*|angry|furious|unacceptable|ridiculous|joke|cold|empty|ruined|spoil\w*|laughed|refuse[sd]?|complain\w*|unfortunately|cancel+ed|too (?:slow|long|small|big|expensive)|waste|not (?:(?:at all|very|really|entirely|quite|so|too) )?(?:work\w*|happy|satisfied|pleased|content|convinced|good|great|impressed|acceptable|arrived|received)|isn['’]?t|wasn['’]?t|doesn['’]?t|didn['’]?t|don['’]?t|won['’]?t|can['’]?t|cannot|hasn['’]?t|haven['’]?t|aren['’]?t|still (?:no|not|waiting)|sorry|shame|sad(?:ly)?|worr\w+|problem|issue|shaking|scared|frighten\w*)\b/i;
/** Bad words that belong to what was expected, what might come, or what has been put right. */
const SET_ASIDE = [
  /\b(?:expect(?:ed|ing)|feared|thought|dread(?:ed|ing)|assumed|was (?:braced|prepared) for|used to)\b[^.!?]*?\b(?:but|yet|instead|however)\b/gi,
  /\b(?:if|in case|should|unless|whenever)\b[^.!?,]*/gi,
  /\b(?:replac|fix|repair|sort|solv|resolv|refund|correct|find)(?:ed|ing|t)?\b[^.!?]{0,40}/gi,
  /\b(?:no|not a|without (?:a |any )?|never (?:once|had)(?: a| any)?|can['’]t thank|couldn['’]t (?:be|have)|n['’]t (?:believe|fault|ask for|stop|wait|recommend|thank)|not going to lie|can['’]t (?:recommend|praise)|never been|never (?:have )?forg[eo]t\w*|never (?:\w+ ){1,3}(?:anywhere|anyone) else|no longer|passed away|died)\b[^.!?,;]{0,24}/gi,
  /\b(?:last (?:year|month|winter|summer)|years? ago|for (?:once|a change))\b[^.!?;]*/gi,
  /\b(?:except|apart from|only (?:small |tiny |little )?(?:thing|niggle|downside))\b[^.!?]{0,60}\b(?:a (?:bit|little|touch|tad)|slightly)\b[^.!?]*/gi,
  /\b(?:nothing (?:but|wrong|to complain)|took (?:a while|its time)|was a bit (?:late|slow),? but)\b/gi,
];
/** A question mark of surprise, or a wish to know that somebody listened. */
const NOT_ASKING =
  /\?\s*(?:you guys|lifesavers)|(?:^|[.!?]\s+|\n)(?!(?:is|are|do|does|did|can|could|how|when|where|which|what|who|why|will|would)\b)[^.!?\n]*\?{2,}|\bwho does that\s?[?!]+|\bdid (?:someone|somebody|anyone|you) (?:really|actually) [^.!?]*\?/gi;
/** A question that follows the thanks. */
const ONE_MORE =
  /\b(?:one more (?:thing|question)|another question|quick question|also,? (?:do|can|could|is|are|when|how))\b|[,!.] (?:do you|can (?:you|i|we)|could (?:you|i|we)|is there|are there) \w/i;
const IRONY =
  /\b(?:thanks|thank you) for (?:nothing|wasting|ruining|ignoring)|\bgreat,? (?:just great|another|now)|\bjust (?:great|brilliant|perfect|wonderful)|\b(?:brilliant|great|fantastic|well done|lovely|congratulations)[^.!?]{0,30}\b(?:another|still|again|weeks?|hours?|only)\b|"[^"]{2,30}"|\bwonderful\b.{0,30}\b(?:another|again)\b|🙄|slow clap/i;

export interface Gladness {
  /** Strong words of thanks or delight, and nothing in it that is still wrong. */
  glad: boolean;
  /** Told as settled, without delight. */
  settled: boolean;
}

export function gladnessOf(turn: string): Gladness {
  const text = turn.slice(0, 3000);
  const left = SET_ASIDE.reduce((now, pattern) => now.replace(pattern, ' '), text);
  const sound = !IRONY.test(text) && !BAD.test(left);
  const asks = /\?/.test(text.replace(NOT_ASKING, '')) || ONE_MORE.test(text);
  return {
    glad: sound && !asks && (GOOD.test(text) || (/!\s*$/.test(text.trim()) && SETTLED_WORDS.test(text))),
    settled: sound && !asks && SETTLED_WORDS.test(text),
  };
}
