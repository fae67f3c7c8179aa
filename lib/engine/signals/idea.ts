import type { RuleSet } from '../text/rule.ts';

export const idea: RuleSet<'idea'> = {
  id: 'idea',
  rules: [
    {
      id: 'what_if',
      match:
        'what if (we|you|i|there|customers|people|subscribers|members|users|everyone) (could|were able|had|offered|made|let|sent|all|got|was|were|gave|added|used)',
      weight: 0.5,
      reason: 'Proposes an improvement',
      example: 'What if we could send the empty tins back?',
      notIf: 'what if .{0,6} (not|never|hurt|dies|ill|sick|lost|late|stolen|wrong)',
    },
    {
      id: 'one_idea',
      match:
        '^(ok|oh|also|ps|p.s.|and|just)? (one|a|an|small|quick|little|my|silly|crazy|random) (small|quick|little|silly|crazy|random|other|more)? (idea|thought|suggestion|wish)',
      weight: 0.5,
      reason: 'Makes a suggestion',
      example: 'One idea, feel free to ignore!',
    },
    {
      id: 'guinea_pig',
      match: '(be|happily be|as) (your|a|the) (guinea pig|tester|beta tester|test subject|pilot customer)',
      weight: 0.4,
      reason: 'Offers to try it out',
      example: "I'd happily be your guinea pig.",
    },
    {
      id: 'suggestion',
      match:
        '(a|one|my|our|small|quick|another|few|some|just|have|humble) (suggestion|suggestions|idea for|feature request|feature suggestion|idea to|ideas for|improvement|product idea|tip for you|piece of feedback)',
      weight: 0.65,
      reason: 'Makes a suggestion',
      example: 'I have a suggestion for your app.',
      notIf: '(any|your) (suggestion|suggestions|idea)',
    },
    {
      id: 'you_should_add',
      match:
        '(you|your (team|developers|app|site|company|shop|store)|they) (should|could|might want to|really should|ought to|may want to|might consider|could maybe|need to|really need to) (really|maybe|perhaps|also|just|definitely|easily|at least|consider|think about)? (add|adding|offer|offering|make|making|include|including|introduce|introducing|let|allow|build|have|create|put|provide|consider|show|sell|bring|support|change|display|integrate|implement|send)',
      weight: 0.5,
      reason: 'Proposes an improvement',
      example: 'You should add a dark mode.',
      notIf:
        '(make (this|it) right|have (told|known|said|called|sent|been|a refund)|provide (me|us)|send (me|us|my)|let (me|us) (know|down)|offer (me|us)|should have|make sure|need to (send|provide|change|show) (me|us|my)|put (me|us))',
    },
    {
      id: 'would_be_great_if',
      match:
        '(would|will|might) (be|really be|help|make) .{0,4} (great|nice|good|cool|awesome|helpful|useful|lovely|handy|fantastic|amazing|brilliant|better|perfect|wonderful|easier|ideal|neat|sense|help) (if|to have|to be able|to see|to add|to let|idea|feature)',
      weight: 0.5,
      reason: 'Says what would be an improvement',
      example: 'It would be great if the app had a dark mode.',
      notIf:
        '(if (you|someone|somebody|anyone) (could|can|would) (help|let|send|call|check|look|tell|give|confirm|fix|sort|refund|please|reply|get|do|arrange|explain|resolve|provide|update|reply))',
    },
    {
      id: 'have_you_considered',
      match:
        '(have|did) you (ever)? (considered|consider|thought|think) (of|about|adding|making|offering|a|having|using|letting|to)',
      weight: 0.6,
      reason: 'Proposes an improvement',
      example: 'Have you considered a smaller size?',
    },
    {
      id: 'why_not_add',
      match:
        '(why not|why do not you|how about|what about|what if you) (just)? (add|adding|offer|offering|make|making|let|letting|include|including|have|having|use|using|put|allow|allowing|introduce|create|a (button|toggle|filter|dark|setting|option|switch|reminder))',
      weight: 0.55,
      reason: 'Proposes an improvement',
      example: 'How about adding a filter for size?',
      notIf: '(refund|my money|help me)',
    },
    {
      id: 'wish_it_had',
      match:
        '(wish|wishing|would love|would like|love|like) (it|you|there|the (app|site)|if|to see|for) (was|had|were|offered|could|a|an|also|you|there)? .{0,3} (option|feature|version|mode|way|button|setting|filter|integration|support|size|flavor|color|dark)',
      weight: 0.45,
      reason: 'Wishes for a feature',
      example: 'I wish there was an option to pause.',
      notIf: '(like to (know|find)|way to (contact|reach|speak|talk|cancel|get|return))',
    },
    {
      id: 'improve_by',
      match: '(could|can|would) be (even)? (improved|better|easier|even better|simpler|clearer) (if|by|with|when)',
      weight: 0.55,
      reason: 'Says how it could be better',
      example: 'The form could be improved by saving drafts.',
    },
    {
      id: 'please_add',
      match:
        '(please|pls|can you|could you) (please|maybe|consider|possibly)? (add|adding|bring back|make (it|the) (possible|app|option)|introduce|support|implement|include|consider (adding|making|offering|bringing)) (a|an|the|support|dark|more|back|some|option|integration|this|that|it|your|ability)',
      weight: 0.45,
      reason: 'Asks for a new feature',
      example: 'Please add a dark mode.',
      notIf:
        '(add|include) (a|an|the|my|this) (user|seat|note|person|item|address|card|name|coupon|code|discount|invoice|line|number|driver|passenger|bag|luggage|receipt|contact|child)',
    },
    {
      id: 'small_thing',
      match:
        '(tiny|small|one|minor|little|only) (thing|wish|gripe|nitpick|niggle|request) .{0,3} (could|can|would|please|is|if|add|a|the|it|maybe)',
      weight: 0.4,
      reason: 'Proposes a small improvement',
      example: 'One small thing, could the timer beep?',
    },
    {
      id: 'feedback_for',
      match:
        '(feedback|thought|note|tip) (for|to) (your|the) .{0,1} (team|product|designers|developers|future|next|app|chef|site)',
      weight: 0.45,
      reason: 'Gives feedback for the future',
      example: 'Some feedback for your design team.',
    },
  ],
};
