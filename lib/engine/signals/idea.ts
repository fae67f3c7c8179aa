import type { RuleSet } from '../text/rule.ts';

const BETTER = 'Proposes an improvement';
const SUGGESTS = 'Makes a suggestion';
const DO =
  "put|add|print|show|let|allow|sell|list|offer|bring|make|give|text|ask|remember|accept|include|support|display|have|use|send|move|change|open|publish|consider|lend|slice|let's|build|mark|label|hide|sort|stock";
const PART =
  'button|toggle|option|tickbox|tick|filter|popup|mode|setting|field|switch|list|queue|page|box|version|feature|sign|ramp|label|sticker|warning|line|arrow|lid|font|window|slot|widget|window|plus|tab|map';

export const idea: RuleSet<'idea'> = {
  id: 'idea',
  rules: [
    {
      id: 'one_idea',
      match:
        '(^ (ok|oh|also|ps|and|just)? (a|an|one|my|here is an)? (small|quick|tiny|humble|product)? (idea|suggestion|wishlist|proposal|plea|petition)|^ (a|one|here is a|just a|my|small|tip for) (small|quick|tiny)? (thought|tip|wish|your .{0,1} team)|feature (request|idea)|(have|got|make|add|with|but|just|here is) (a|an|one|some|few|another|two|my) .{0,1} (suggestion|idea for|proposal|wish|proposition)|bug in your ear|suggestions box|(my|two) two? cents|(thing|tip|point|thought) for (next time|the next time))',
      weight: 0.5,
      reason: SUGGESTS,
      example: 'One idea, feel free to ignore!',
      notIf: '((idea|thought) (of|how|what|when|why|is|was))',
    },
    {
      id: 'may_i_suggest',
      match:
        '((may|might|can|could) (i|we) (just)? (suggest|propose|put forward|pass on)|(i|we) would (also|just)? (suggest|propose)|^suggest (you|that)|let me (propose)|(in your place|if i were you|in my humble opinion|you would do well|just a thought|there is a thought|here is a thought|you want feedback|(quick|some) feedback (on|for)|feedback from a|if it is any help|would do the trick|would do it|would do the job|all it needs))',
      weight: 0.45,
      reason: SUGGESTS,
      example: 'May I suggest a list at the door?',
      notIf: '(do you)',
    },
    {
      id: 'have_you_considered',
      match:
        '((have|did) you (ever|guys)? .{0,1} (considered|consider|thought) (of|a|to|.)|ever (thought) (of|about)?|would you (ever)? consider|(would) it (not)? (be|make) .{0,2} (mad|hard|thinkable) .{0,1} (to|if|adding)|what would it take)',
      weight: 0.5,
      reason: BETTER,
      example: 'Have you considered a smaller size?',
      notIf:
        '(thought (about|of) (my|our) .{0,2} (refund|order|case|complaint|request|money|claim|message|mail|parcel)|(possible|hard|much) .{0,1} (to|if) (you|i|we|get|send|exchange|book|pay|move|pick|know|call|use|find|issue|read|just|see|park|stay))',
    },
    {
      id: 'what_if',
      match: `(what if|how about|what about|why not|why can not) (we|you|i|a|an|just)? .{0,1} (could|were|had|made|let|sent|all|was|gave|used|adding|offering|sending|sell|ship|add|put|make|let|print|use|pay|${PART})`,
      weight: 0.45,
      reason: BETTER,
      example: 'What if we could send the empty tins back?',
      notIf: 'what if .{0,6} (not|hurt|dies|ill|sick|lost|late)',
    },
    {
      id: 'says_so',
      match:
        'would be (so|really|very|super|just)? (great|nice|good|cool|helpful|useful|handy|lovely|amazing|brilliant) (if|to have) .{0,4} (had|have|a|an|there (was|were|is)|could) .{0,3} (mode|option|feature|button|setting|settings|filter|widget|shortcut|export|integration|reminder|reminders|tab|toggle|plugin|dark)',
      weight: 0.5,
      reason: 'Says what would be an improvement',
      example: 'It would be great if there was a dark mode.',
      notIf: '(if (you|someone|the technician) .{0,2} (could|can) (help|call|send|give|tell|look)|thought it would)',
    },
    {
      id: 'you_should_add',
      match: `(you|yous|y'all|they|your .{0,1}) (lot|all)? (should|could|might|need|need to|want to) (really|also|just|always)? (${DO}|a .{0,1} (mode))`,
      weight: 0.4,
      reason: BETTER,
      example: 'You should add a dark mode.',
      notIf:
        '((you) (could|should) (have|just)|((give|send|show|let|text|ask|make|bring) (me|us|my|him|her|for|it|sure|you|someone|him)))',
    },
    {
      id: 'could_it',
      match: `(could|can|might|would|should) (not)? (the|your|there|we|somebody|someone|a|an|it) .{0,2} (be|not)? (perhaps|also|not|just|come|go)? (a|an|one|some|${DO}|tell|come) .{0,3} (${PART}|earlier|in|on|that|for|by|when|if|a|the|one|back|as)`,
      weight: 0.33,
      reason: BETTER,
      example: 'Could there be a button for it on the map?',
      notIf:
        '(way|(could|can|would) (we|someone|somebody|it) (have|be|come|give|make|send|ask|use|put|move|open|add|text|a|show)|(send|give|text|show|tell) (me|us|it|my|him|her)|driver)',
    },
    {
      id: 'let_us',
      match:
        '(let|letting|lets) (us|me|people|folks) (pick|choose|swap|trade|tip|pin|set|hide|print|save|type|upload|round|pay (split|in|per|with|by|from)|sort|mark|skip|opt|edit|block|mute|rate)',
      weight: 0.45,
      reason: BETTER,
      example: 'Let us pick a delivery window.',
      notIf: '((will|they|page|app|not) .{0,1} (let|lets) (me|us)|choose my)',
    },
    {
      id: 'would_be_great_if',
      match: `((would|will) (be|help|make|save|go) .{0,4} (great|nice|good|cool|helpful|useful|handy|easier|neat|help|sick|kind|sensible|painful|lonely|time|lot) (if|to have|to see|idea|of|for|too|$)|would (help|save) (me|us|to)|(could|can|would) be (even)? (improved|better|easier) (if|by|with|when)|would love (it if|to see|a)|i would pay .{0,2} for a|if only there (was|were)|i wish (there|the|it|you) .{0,1} (was|were|had|could|would))`,
      weight: 0.45,
      reason: 'Says what would be an improvement',
      example: 'It would be great if the app had a dark mode.',
      notIf:
        '((if) (you|the technician|i) .{0,2} (could|can|help|call|send|give)|thought it would|it would be good (to)|would love (to see (it|you|them|how|what)))',
    },
    {
      id: 'please_add',
      match: `((please|pls) (maybe)? (add|bring back|stop putting) (a|an|the|support|dark|more|some|captions|bleach)|petition to|^(put|make|add) (the|a|an) .{0,5} (${PART}|upfront|between))`,
      weight: 0.35,
      reason: BETTER,
      example: 'Please add a dark mode to the app.',
      notIf:
        '(please|pls|kindly) (add) (a|an|the|my|this|some|more) .{0,2} (user|seat|note|person|item|card|name|coupon|code|line|number|driver|bag|luggage|receipt|contact|child|towel|refund|payment|phone|second|order|extra|mr|mrs)',
    },
    {
      id: 'missing_part',
      match: `((a|an|one|extra|less|fewer|bigger|larger|wider|slower|louder|longer|more|paper|clearer) .{0,5} (would do$|would be (handy|kind|useful)|would help|would make|would save)|what would (help|be sick) (is|are)|option please|no option for|how come there is no|(could|would) you (please|maybe|do)? (do|sell|stock) (one|a|it|half|smaller|in))`,
      weight: 0.35,
      reason: BETTER,
      example: 'Bigger buttons would help.',
      notIf: '(do (a|it|me) (favor|favour|again|for))',
    },
    {
      id: 'gently',
      match:
        '((perhaps|maybe|why not|could you not) (just)? (put|print|add|make|offer|keep|sell|mark|paint|hang|leave|give|label|list|name|let|have) (a|an|the|up|in|one|some|it|people|us|folk) .|(a|an|one|the) .{0,5} would spare (you|us|people|the|everyone|somebody|many|a lot)|(would|might) be worth (a|an|adding|putting|having|printing|your|it|thinking)|for those of us (who|with|without|on|in)|(print|put|write|show) the .{0,3} (on|in|at|beside|under|next to) (the|every|each) (box|label|lid|page|bill|door|ticket|sign|app|site|map|front|back|receipt|invoice|packet)|(a|one|another) (line|word|note|sentence|sign|notice|bench|hook|lamp|map) (on|in|at|about|by|for|near|beside|under) .{0,6} would|so that the next (one|person|customer|guest|family|caller))',
      weight: 0.45,
      reason: BETTER,
      example: 'Perhaps put a bench by the lift, for those of us who wait.',
      notIf:
        '((put|leave|keep|have|give|send|add) (it|the|a|my|me) .{0,2} (parcel|order|key|keys|refund|note|through|in the (porch|shed)|on hold|room|for me|aside))',
    },
  ],
};
