import type { RuleSet } from '../text/rule.ts';

export const advocacy: RuleSet<'advocacy'> = {
  id: 'advocacy',
  rules: [
    {
      id: 'sent_link',
      match:
        '(sent|shared|gave|forwarded|posted|passed|texted) (them|him|her|everyone|everybody|friends|people|my (friends|sister|brother|mum|mom|team|colleagues|neighbor|neighbour)|on)? (all)? (your|the) (link|website|site|shop|page|details|card|name|referral code|menu)',
      weight: 0.5,
      reason: 'Passes the company on to others',
      example: 'I sent them all your link.',
      notIf:
        '(link (you|that|to (pay|reset|track))|(website|site|link|page) (is|was|does|did) (not|broken|down)|bank|card (number|details))',
    },
    {
      id: 'others_want_in',
      match:
        '(people|friends|colleagues|coworkers|neighbors|neighbours|office|everyone|sister|brother|mum|mom|team|floor) .{0,5} (want|wants|wanted) (in|one|one too|one now|to (try|join|order|subscribe|sign up) .{0,1})$',
      weight: 0.5,
      reason: 'Others want it because of them',
      example: 'Three people on my floor want in.',
      notIf: '(not|nobody) .{0,3} want',
    },
    {
      id: 'recommend',
      match:
        '(recommend|recommended|recommending|recommends|referred|refer|suggested|recommendation) (you|your|this|it|them|us|the|to|her|him|and)? .{0,4} (to|friends|friend|everyone|anyone|family|colleagues|all|others|people|everybody|anybody|neighbors|clients|any|my|our|others)',
      weight: 0.6,
      reason: 'Recommends the company to others',
      example: 'I recommended you to all my friends.',
      notIf:
        '(not .{0,2} recommend|you (recommend|suggested|referred)|doctor|(what|which|do|can|could|would) you recommend|referred (me|us) to)',
    },
    {
      id: 'would_recommend',
      match:
        '(would|will|highly|definitely|happily|gladly|always|can|strongly|thoroughly|absolutely|certainly|wholeheartedly|i|we|keep|to) (definitely|highly|certainly|absolutely|be|happily|always|still|only|fully|gladly|thoroughly)? (recommend|recommending)',
      weight: 0.5,
      reason: 'Would recommend the company',
      example: 'Would definitely recommend.',
      notIf: '(not|never|what|which|you) .{0,2} recommend',
    },
    {
      id: 'told_friends',
      match:
        '(told|tell|telling|tells|showed|spread) .{0,3} (friends|family|everyone|everybody|colleagues|coworkers|neighbors|word|all|clients|people|the world|mates|team) .{0,6} (about|how|you|great|amazing|good|buy|try|use|join|sign|sign up|subscribe|switch|get one|order|of mouth)',
      weight: 0.5,
      reason: 'Tells others about the company',
      example: 'I have told all my friends about you.',
      notIf: '(avoid|bad|awful|terrible|never|stay away|not to|steer|worst|warn)',
    },
    {
      id: 'good_review',
      match:
        '(leave|leaving|left|write|writing|wrote|post|posted|give|gave|giving|posting) .{0,5} (good|great|glowing|positive|five star|5 star|excellent|nice|lovely|wonderful|fantastic|rave|brilliant|stars|stellar) .{0,2} (review|reviews|rating|feedback|stars|testimonial)?',
      weight: 0.55,
      reason: 'Promises or gave a good review',
      example: 'I will leave a five star review.',
      notIf: '(bad|negative|one|1|zero|terrible) .{0,3}',
    },
    {
      id: 'review_you',
      match: '(five|5) (stars|star) (from|review|rating|for)',
      weight: 0.45,
      reason: 'Gives full marks',
      example: 'Five stars from me.',
    },
    {
      id: 'brought_friend',
      match:
        '(brought|got|converted|introduced|signed up|persuaded|convinced|referred|made) .{0,4} (friend|friends|colleague|colleagues|family|sister|brother|mother|mum|mom|clients|neighbors|parents|coworkers|whole team|others) .{0,5} (to (join|sign|try|switch|you|buy|use|your|get|order)|switch|join|sign up|buy|on board|over|hooked|into)',
      weight: 0.6,
      reason: 'Has brought others',
      example: 'I got three friends to join.',
      notIf: '(got|my) .{0,3} (locked|charged)',
    },
    {
      id: 'because_i_recommended',
      match:
        '(i|we) (had|have|even|only|personally|always|was|were)? (been|the one who|just)? (recommended|vouched|recommending|vouching|championed|sang|singing) (you|for you|it|this|your)?',
      weight: 0.6,
      reason: 'Has stood up for the company before others',
      example: 'I vouched for you and now I look foolish.',
      notIf: '(was|were|been) (recommended|referred) (to|by|a|this|your|for)',
    },
    {
      id: 'thanks_to_me',
      match: '(because of|on|after|thanks to) my (recommendation|advice|review|word|referral)',
      weight: 0.6,
      reason: 'Others came on their word',
      example: 'They bought it on my recommendation.',
    },
    {
      id: 'spread_word',
      match: '(spread|spreading|put in) (the|a) (good)? word',
      weight: 0.6,
      reason: 'Spreads the word',
      example: 'I will spread the word.',
    },
    {
      id: 'ambassador',
      match:
        '(ambassador|brand ambassador|biggest advocate|advocate for you|testimonial|case study|referral code|referral link|refer a friend)',
      weight: 0.4,
      reason: 'Offers to speak for the company',
      example: 'I am happy to give a testimonial.',
    },
  ],
};
