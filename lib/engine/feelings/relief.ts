import type { RuleSet } from '../text/rule.ts';

export const relief: RuleSet<'relief'> = {
  id: 'relief',
  rules: [
    {
      id: 'finally',
      match:
        '(finally|at last|at long last) .{0,4} (arrived|works|working|fixed|sorted|resolved|got|received|came|done|here|solved|refunded|back|answered|showed|through|someone|somebody)',
      weight: 0.55,
      reason: 'Says that it is done at last',
      example: 'It finally works.',
      notIf: '(when|will|can|could|would|please|to finally) .{0,4}',
    },
    {
      id: 'what_a_relief',
      match: '(what a|such a|huge|big|massive|great|enormous|much|a|to my|real) relief',
      weight: 0.85,
      reason: 'Names their relief',
      example: 'What a relief!',
    },
    {
      id: 'weight_off',
      match: '(weight|load) .{0,3} off .{0,2} (my|our)? (shoulders|mind|chest|back)?',
      weight: 0.8,
      reason: 'Says that a weight is off their mind',
      example: 'That is a weight off my mind.',
    },
    {
      id: 'thank_god',
      match: '(thank|thanks) (god|goodness|heavens|heaven|the lord|fuck)',
      weight: 0.7,
      reason: 'Thanks heaven that it ended well',
      example: 'Thank goodness it was only delayed.',
    },
    {
      id: 'now_works',
      match:
        '(is|are|it|all|everything|now|that|works|working|finally|we|i) (is|are|all|now|just|been|got|has been|has)? (now|all)? (sorted|resolved|fixed|solved|working|settled|works|cleared up) (now|again|out|fine|perfectly|like a charm|great|well|thanks|thank)',
      weight: 0.45,
      reason: 'Says that it is put right',
      example: 'It is all sorted now.',
      notIf: '(not|never|get|need|be|until|if|when|before|want|still) .{0,4}',
    },
    {
      id: 'but_resolved',
      match:
        '(but|and|now|since|then|which|just|already) .{0,5} (sorted|resolved|fixed|solved|turned up|working again|works now|all good|back to normal|works again|refunded|is fine now|is ok now)',
      weight: 0.5,
      reason: 'Says that the trouble is over',
      example: 'I was worried, but it turned up this morning.',
      notIf: '(not|never|get|need|be|until|if|when|before|want|still|no|please|nothing|cannot|should) .{0,5}',
    },
    {
      id: 'no_longer',
      match:
        '(no longer|not anymore|do not need to|no need to) (worried|worry|anxious|stressed|scared|panicking|concerned|an issue|a problem|upset|angry)',
      weight: 0.6,
      reason: 'Says that the worry is over',
      example: 'I am no longer worried.',
    },
    {
      id: 'sleep_again',
      match:
        '(can|could|will|slept) .{0,2} (sleep|breathe|relax|rest|exhale|stop worrying) (again|now|easy|easily|tonight|better|well|at last|properly)',
      weight: 0.7,
      reason: 'Can rest easy again',
      example: 'Now I can sleep again.',
    },
    {
      id: 'phew',
      match: '(phew|whew|panic over|crisis averted|disaster averted|all is well|alls well|peace of mind)',
      weight: 0.65,
      reason: 'Breathes out',
      example: 'Phew, that was close.',
      notIf: '(for|want|need|some) peace of mind',
    },
    {
      id: 'turned_up',
      match:
        '(turned up|showed up|came through|went through) (today|this|yesterday|fine|safely|after all|just|in the end|now|safe)',
      weight: 0.45,
      reason: 'Says that it came in the end',
      example: 'The parcel turned up this morning.',
    },
    {
      id: 'reassured',
      match: '(put|puts|set|sets) my mind at (rest|ease)',
      weight: 0.7,
      reason: 'Says that their mind is at rest',
      example: 'You put my mind at ease.',
    },
    {
      id: 'so_glad_that',
      match:
        '(glad|happy|pleased) (it|that|this|you|we|to) .{0,5} (sorted|resolved|fixed|solved|over|found|cleared|okay|ok|worked out|working|safe|hear it)',
      weight: 0.6,
      reason: 'Is glad that it is over',
      example: 'So glad it is sorted.',
      notIf: '(would|will|if|once|when) .{0,4}',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.8,
      reason: 'Names their relief',
      state: true,
      words: ['relieved', 'reassured', 'reassuring', 'phew', 'at ease', 'off the hook', 'much calmer', 'relief'],
    },
  ],
};
