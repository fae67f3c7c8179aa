import type { RuleSet } from '../text/rule.ts';

const NOT = 'Says that they do not understand';
const TWO = 'Has been told two different things';
const WHICH = 'Does not know which of several is meant';
const MEAN = 'Asks what something means';

const SOURCE =
  'email|mail|letter|app|site|website|page|blog|ticket|lady|man|bank|statement|chat|leaflet|manual|box|front|back|door|label|reception|desk|sms|text|invoice|contract|bill|portal|faq|booklet|sign|screen|system|tracker|bot|agent|colleague|driver|newsletter|sticker|confirmation|video|paragraph|council|instructions|one|step|branch|other|she|phone|shop|office|table|picture|another|second';
const SAYS = 'says|say|said|shows|show|showed|reads|tells|told|lists|states|stated|claims|calls|gives|stands';

export const confusion: RuleSet<'confusion'> = {
  id: 'confusion',
  rules: [
    {
      id: 'says_so',
      match: '(i|we) (am|are|feel) .{0,2} (confused|baffled|puzzled|bewildered|perplexed|at a loss)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am totally confused.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'do_not_understand',
      match:
        '(i|we) (do|did|can|could|just|simply|honestly|really|still)? (still|simply|just|really|honestly|quite)? not (really|quite|even|fully|exactly|honestly)? (understand|follow$|follow (is|it|you|your|the)|fathom|grasp|comprehend|make head|square|see (why|how|what)|get (what|why|how|which|where)|get it$|get the|tell which)',
      weight: 0.65,
      reason: NOT,
      example: "I don't understand my bill.",
      notIf: '(get the (button|app|page|refund|cap|lid|door|car|money|option|parcel)|until i|from the outside)',
    },
    {
      id: 'i_not_understand',
      match:
        '((i|we) not (understand|get) .|(can|could) not (make head|fathom)|(makes|making|make|made) (no|zero|little) sense|understand nothing|none the wiser|lost the thread|(my|our) (brain|head) (is|just|hurts|says|spinning)|at sea$)',
      weight: 0.55,
      reason: NOT,
      example: 'I not understand this bill.',
      notIf: '(keeps|stuck) .{0,3}',
    },
    {
      id: 'lost_here',
      match:
        '(i|we) (am|are|feel|got|was|were) (so|very|really|totally|completely|a bit|rather|quite|utterly|now|just|honestly|still|truly|only)? (lost|confused|baffled|puzzled|stumped|bewildered|perplexed|at a loss|clueless|muddled|at sea)',
      weight: 0.75,
      reason: 'Says they are confused',
      example: 'I am completely lost here.',
      state: true,
    },
    {
      id: 'explain_slowly',
      match: '((explain|tell|put|write|talk|walk) .{0,7} (slowly|like i am|plain words|word by word))',
      weight: 0.4,
      reason: 'Asks for plainer words',
      example: 'Please explain me slowly.',
      notIf: '(guide|how do you|say it again)',
    },
    {
      id: 'what_does_mean',
      match:
        '(what (does|do|did|is) .{0,6} (mean$)|what do you (even)? mean|what am i (meant|supposed|looking|missing))',
      weight: 0.42,
      reason: MEAN,
      example: 'What does "pending review" mean?',
    },
    {
      id: 'no_idea',
      match: '(i|we|got|truly|honestly) (have|has)? (no|zero) (idea|clue) (what|why|which|who|anymore)',
      weight: 0.45,
      reason: 'Says that they have no idea',
      example: 'I have no idea what this fee is.',
      notIf: '(you have no|idea how (i|we|one|good|much)|idea what (i|we) (am|are) paying)',
    },
    {
      id: 'which_one',
      match:
        '(^(so|and|now|but|ok)? which (is) it|which (one|of .{1,3}) (is (it|right|true|correct|final)|do i (tell|believe|trust|follow)|counts)|which .{1,5} is it (then|now|please)?$|^which$|which am i)',
      weight: 0.45,
      reason: WHICH,
      example: 'Which one is correct?',
    },
    {
      id: 'this_or_that',
      match:
        '((am|do|did|have|must|can|should|is|are) (i|it|we|that) .{0,4} or (not|do not|did)|am i (misreading|crazy|supposed|meant|being|mad)|or is it the|(say|says) both|have i (missed|misread|misunderstood))',
      weight: 0.4,
      reason: WHICH,
      example: 'Am I booked or not?',
      notIf: '(doctor|stop|unplug|smoke|eat|safe|students|right that students) .{0,4}',
    },
    {
      id: 'one_says',
      match: `(${SOURCE}) (${SAYS}) .{0,8} (${SOURCE}) .{0,2} (says|say|said|shows|showed|reads|tells|told|lists|claims|states|otherwise|the opposite|the other|another|something else|has another)`,
      weight: 0.48,
      reason: TWO,
      example: 'The website says free but the invoice says $20.',
      notIf: '(sorry|thank|kindly|all good) .{0,5}',
    },
    {
      id: 'conflicting',
      match:
        '((two|three|both|four|a)? (different|contradictory|conflicting) (things|answers|dates|balances|stories|figures|versions|sum|totals|explanations|opening) (each|every|from|at|on|altogether|again|depending)?|says one (thing|of)|first .{1,7} then .{1,7} (now|then))',
      weight: 0.42,
      reason: TWO,
      example: 'I keep getting conflicting answers.',
      notIf: '(size|colour|color|shirt) .{0,4}',
    },
    {
      id: 'how_can_that',
      match:
        '(^(wait|hang on|huh) (so|i|you|what|a|do|is)?|how (can|is|could|come) (it|that|this|all|instant|both) .{0,8} (possible|both|when|if|quoted|debt)|why (is|does|has|have) (my|it|the|this|page) .{0,6} (say|says|two|2|different|twice|another)|there is (no|one) (step|c|k|b|part|button))',
      weight: 0.4,
      reason: 'Cannot explain what they see',
      example: 'How is that possible?',
      notIf: '(wait (list|time|for|until|a|that)|hold on (to|tight|line|music)|(parcel|order) (in|is) .{0,3})',
    },
    {
      id: 'not_clear',
      match: '(is|are|was|it|still) (not) (very|really|entirely|so|quite)? (clear|obvious|explained)',
      weight: 0.45,
      reason: 'Says that it is not clear',
      example: 'The instructions are not clear.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.7,
      reason: 'Names their confusion',
      state: true,
      words: [...'confused baffled puzzled bewildered perplexed mystified flummoxed befuddled'.split(' '), 'at a loss'],
    },
    {
      id: 'provokes',
      weight: 0.6,
      reason: 'Says that it is confusing',
      words: [
        ...'confusing baffling puzzling bewildering perplexing incomprehensible gibberish'.split(' '),
        'clear as mud',
        'double dutch',
      ],
    },
    {
      id: 'mild',
      weight: 0.18,
      reason: 'Finds it strange',
      words: 'strange weird odd oddly strangely huh dunno idk somehow unclear'.split(' '),
    },
  ],
};
