import type { RuleSet } from '../text/rule.ts';

const OVER = 'Says that the trouble is over';
const BODY = 'Breathes out';
const FEARED = 'Had feared worse';

export const relief: RuleSet<'relief'> = {
  id: 'relief',
  rules: [
    {
      id: 'says_so',
      match: '(i|we) (am|are|feel) .{0,2} relieved',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am so relieved.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'finally',
      match:
        '((finally) .{0,4} (arrived|works|worked|fixed|sorted|resolved|received|came|come|done|here|solved|refunded|back|answered|landed|through|understood|scanned|slept|approved|somebody|someone|human|normal)|^finally$)',
      weight: 0.55,
      reason: 'Says that it is done at last',
      example: 'It finally works.',
      notIf: '(when|will|can|could|would|please|to|only) finally .{0,4}',
    },
    {
      id: 'what_a_relief',
      match: '(what a|such a|huge|big|massive|great|enormous|real|sheer) relief',
      weight: 0.85,
      reason: 'Names their relief',
      example: 'What a relief!',
    },
    {
      id: 'weight_off',
      match: '((weight|load|stone|burden) .{0,3} (off|lifted))',
      weight: 0.8,
      reason: 'Says that a weight is off their mind',
      example: 'That is a weight off my mind.',
    },
    {
      id: 'thank_god',
      match: '(thank|thanks) (god|goodness|heavens|heaven|christ|the lord|fuck)',
      weight: 0.7,
      reason: 'Thanks heaven that it ended well',
      example: 'Thank goodness it was only delayed.',
    },
    {
      id: 'now_works',
      match:
        '((it|that|everything|all|we) (is|are|has|actually|only|all|now|just|finally)? (all|now|been|finally)? (works|worked|booted|sorted|resolved|fixed|solved|working|settled|charging) (now|again|fine|perfectly)|^(oh|omg|ohh|ooh|ok)? it (actually)? (works|worked|booted)|^(found|sorted|lifted|solved) (it|her|him|them)?$)',
      weight: 0.42,
      reason: OVER,
      example: 'It is all sorted now.',
      notIf: '(not|never|get|need|be|until|if|when|before|want|still|no|sort|till|money) .{0,4}',
    },
    {
      id: 'but_resolved',
      match:
        '((but|since|then|which|already) .{0,4} (sorted|resolved|solved|turned up)|(refund|deposit|passport|transfer|bags|bag|card|payment|suitcase|claim|visa|wire|cheque|package|hold|charge|luggage) (has|have|is|are|just|finally)? (finally|now|all|been|just)? (back|came through|accepted|landed|lifted|found|restored|turned up|hit|dropped off|came in|is there)|money (is|has) (now|all|finally|come)? (back|landed)|(it|they|that|this|money|all of it) (has|have|is|was) (now|since|all|finally)? been (refunded|returned|repaid|found|credited|paid back|put right|put back))',
      weight: 0.42,
      reason: OVER,
      example: 'I was worried, but it turned up this morning.',
      notIf:
        '(not|never|get|need|be|until|if|when|before|want|still|no|please|nothing|cannot|should|without|will|bounced|only|order|cheers) .{0,5}',
    },
    {
      id: 'all_good',
      match:
        '((all|everything) (is|are)? (all)? (good|fine|well|ok|okay|sorted|in order) now$|^(and|but|so|now)? (it|that|we|things) (is|are) (all)? (good|fine|well|ok|okay|sorted|in order) now$)',
      weight: 0.4,
      reason: OVER,
      example: 'All good now.',
      notIf: '(not|never|if|until|when) .{0,4}',
    },
    {
      id: 'no_longer',
      match:
        '(no longer|stopped) (worried|worry|worrying|anxious|stressed|scared|panicking|pacing|refreshing|checking|hiding|searching)',
      weight: 0.6,
      reason: 'Says that the worry is over',
      example: 'I am no longer worried.',
    },
    {
      id: 'sleep_again',
      match:
        '((i|we|can|could|now|us|and|$) (can|all|could|finally|now)? (breathe|sleep|relax|rest|exhale|laugh|unclench) (again|now|easy|easily|tonight|better|properly|till|honestly)|(breathing|exhaling|sleeping) (again|over|easy|easier|tonight|out|better|normally)|i can sleep)',
      weight: 0.6,
      reason: 'Can rest easy again',
      example: 'Now I can sleep again.',
      notIf: '(not|hardly|cannot|if|so) .{0,3}',
    },
    {
      id: 'phew',
      match:
        '(phew|whew|hallelujah|panic over|false alarm|all clear|(glad|nightmare|ordeal|saga) .{0,3} (over)|back to normal)',
      weight: 0.65,
      reason: BODY,
      example: 'Phew, that was close.',
    },
    {
      id: 'turned_up',
      match: '(turned up|came through) (today|this morning|yesterday|fine|safely|safe)',
      weight: 0.45,
      reason: 'Says that it came in the end',
      example: 'The parcel turned up this morning.',
      notIf: '(nobody|not|never|he|man) .{0,4}',
    },
    {
      id: 'only_harmless',
      match:
        '((turns|turned) out .{0,6} (only|just|harmless|fine|neighbors)|it was (only) (the|my|our|a|some)|(benign|oats))',
      weight: 0.42,
      reason: 'It turned out harmless',
      example: 'It turned out to be only the fuse.',
      notIf: '(not|dummy|bill|a small|so) .{0,2}',
    },
    {
      id: 'feared_worse',
      match:
        '((thought|sure|convinced|feared|imagining|picturing|expected|dreading|dreaded|braced|rehearsing) (i|it|we|the|myself|for|another)? (it|had|would|was|have|for|deposit)? .{0,3} (lost|gone|scammed|hacked|stolen|worst|killed|sell|robbed|bill|fight|paying|return|runaround|wired)|(ready|about|going) (to|of) (bin|fight|binning)|would have been lost)',
      weight: 0.5,
      reason: FEARED,
      example: 'I was sure it was lost.',
      notIf: '(not|so) sure',
    },
    {
      id: 'reassured',
      match: '(put|puts|set|sets|putting) (my|our|her) mind at (ease)',
      weight: 0.7,
      reason: 'Says that their mind is at rest',
      example: 'You put my mind at ease.',
      notIf: '(please|to) put .{0,5}',
    },
    {
      id: 'so_glad_that',
      match:
        '(glad|happy|pleased) (it|that|this|you|we|to|i) .{0,5} (sorted|resolved|fixed|solved|over|found|cleared|okay|ok|safe)',
      weight: 0.6,
      reason: 'Is glad that it is over',
      example: 'So glad it is sorted.',
      notIf: '(would|will|if|once|when) .{0,4}',
    },
    {
      id: 'could_cry',
      match:
        '(i|we) (could|could have|nearly|actually) (cry|kiss|hug|sing|cried|sobbed|dance|weep) (you|him|her|that|from|when|with)?$',
      weight: 0.4,
      reason: BODY,
      example: 'I could cry.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.8,
      reason: 'Names their relief',
      state: true,
      words: ['relieved', 'reassured', 'at ease', 'off the hook', 'the relief'],
    },
  ],
};
