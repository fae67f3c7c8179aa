import type { RuleSet } from '../text/rule.ts';

const TOLD = 'Tells others about the company';
const REVIEW = 'Promises or gave a good review';
const BROUGHT = 'Has brought others';
const PEOPLE =
  'friends|friend|family|anyone|colleagues|neighbors|neighbours|team|people|folk|folks|mates|street|village|town|school gate|office|work|group|club|choir|class|dorm|stairwell|ward|floor|parish|church|bingo|rugby|gym|students|clients|customers|cousins|in laws|parents|ladies|lads|forum|allotment|crew|squad|department|depot|members|playgroup|circle|chat|therapist';

export const advocacy: RuleSet<'advocacy'> = {
  id: 'advocacy',
  rules: [
    {
      id: 'told_friends',
      match: `(told|telling|showed|texted|convinced|persuaded|tell|(given|gave) (his|her|your) (name|number|card) to) .{0,2} (everyone|everybody|anyone|folk|(my|all|the|our|half|two|three|four|every|other|a) .{0,3} (${PEOPLE}))`,
      weight: 0.45,
      reason: TOLD,
      example: 'I have told all my friends about you.',
      notIf: '((you|he|she|they|who|bot|not) (told|tell)|tell (the|your) .{0,2} (team|crew|lads))',
    },
    {
      id: 'recommend',
      match: `((recommended|recommending|vouched for|praise|praised) (you|your|yous|this|them|it|us|to) .{0,6} (to|at|in|and|all) .{0,4} (${PEOPLE}|all|half)|(i|we) (had|have|even|only|did)? (been)? (recommended|recommend|vouched for|praised|hyped) (you|your|this|them|it|yous)|(would|will|defo|happily|to) (definitely|highly|be|always|still)? recommend)`,
      weight: 0.5,
      reason: 'Recommends the company to others',
      example: 'I recommended you to all my friends.',
      notIf:
        '((not|what|you|likely|whether|hard) .{0,3} recommend|recommending .{0,7} (zero)|recommend (you)? (to (check|look|add|put|change|send|stop|read|use|keep|make|train|fix|hire|learn|get|give)|that|adding|putting|checking|changing|a|an))',
    },
    {
      id: 'good_review',
      match: `((leave|leaving|left|write|post|posted|give|gave|earned) .{0,3} (good|great|glowing|nice|lovely|rave|stellar) .{0,1} (review|one)|(five|5|6|six) (stars|star) (from|coming|on|are|is|review|thing|and)|(good|glowing|stellar) .{0,1} (review|reviews) (incoming|coming|is|as|and)|(giving|give|putting|leaving|left) (you)? (five|5) (stars|star|and|on)|review amended|glowing (one|words)|(left|leave|wrote|up) (a|my) review (for|on|last)|(review) (i promised)|happy to be quoted|(use|put) it on your (page|site)|a testimonial)`,
      weight: 0.4,
      reason: REVIEW,
      example: 'I will leave a five star review.',
      notIf: '(testimonial page)',
    },
    {
      id: 'brought_friend',
      match: `((sent|send|steer|brought|got|introduced|introducing|signed|moved|pushed|push|referred|put) .{0,5} (${PEOPLE}|women|guests|them|others|every client) .{0,6} (to you|your way|to your|onto you|with you|join)|your way$|(converted|persuaded|convinced) (the|my|our|half|all|two|three) .{0,3}|(have|has|had) (already)? (signed up|joined|ordered|booked) .{0,3} (because|already|through|thanks|since|with you)|(two|three|four|five|six|nine|eleven|/^[0-9]+$/|half) of (them|us) .{0,3} (already|joined|booked|ordered|signed)|through me|(three|two|four|several) have (already|ordered|signed|booked|joined))`,
      weight: 0.45,
      reason: BROUGHT,
      example: 'I got three friends to join.',
      notIf: '(link|email|invoice|message|letter|sms|locked|charged|parcel|waiting|photos|refund)',
    },
    {
      id: 'thanks_to_me',
      match:
        '((on|at|because of|after|thanks to|by|through) (my|our) (recommendation|advice|review|word|referral|say|posts|post)|because (of me|i (told|stood|showed|put|posted|would not shut|never shut|raved|swore|said|bigged|used))|on the strength of my|(unpaid|my) (sales|salesman))',
      weight: 0.5,
      reason: 'Others came on their word',
      example: 'They bought it on my recommendation.',
      notIf: '(what is)',
    },
    {
      id: 'sent_link',
      match: `((sent|shared|gave|give|given|posted|passed|passing|texted|handed|hand|handing|put) .{0,4} your .{0,1} (link|website|site|shop|name|menu|flyers|flyer|leaflet|number|card|hoodie|page|details) .{0,2} (to|on|round|around|at|from|out|in)|have your card|want (your|her|his|the) number|(sent|gave) (them|him|her|friends) (all)? your (link|card|name|number)|(posted|shared|put|posting|post) .{0,8} (forum|town page|podcast|pod|members)|shoutout on|spread (the|your)? (word)|put in a good word)`,
      weight: 0.4,
      reason: TOLD,
      example: 'I sent them all your link.',
      notIf: '(broken|bank|unless)',
    },
    {
      id: 'others_use',
      match: `((whole|entire|half|all|every|everyone) .{0,5} (${PEOPLE}|village|taxi) .{0,6} (has|have|uses|use|bought|wears|wear|took|is on|want|wants|swears|drinks|got) .{0,2} (your|you|it|one|in)|(people|friends|sister|brother|mum|mom|team|neighbours|office|floor) .{0,5} (want|wants|wanted) (in|one|her number)$|(would|will) (tell|send|put) (anyone|everyone|a friend|friends|my own mother|people)|introducing people)`,
      weight: 0.4,
      reason: BROUGHT,
      example: 'Three people on my floor want in.',
      notIf: '(not|nobody) .{0,3} (want|would)',
    },
    {
      id: 'spoke_for_you',
      match:
        '((vouched|bragged|bigged|raved|raving|sang|sing|singing|evangelical|proud of) .{0,3} (for you|about you|about it|it up|your praises|introducing)|said (so) (in|to) (our|my|the|your) (newsletter|group|survey|meeting|club|forum|blog)|say (so|it|that) .{0,1} (in public|to every)|put you forward|always (said|told) .{0,3} (others|other|people|friends|mothers|younger)|(brand ambassador)|shout about it)',
      weight: 0.45,
      reason: 'Has stood up for the company before others',
      example: 'I vouched for you and now I look foolish.',
    },
    {
      id: 'puts_your_name',
      match:
        '((put|pinned|stuck|written|hung|put up) (up)? your (name|card|number|poster|leaflet|flyer|link|details|sign) .{0,1} (on|in|up|round|forward|down|at|by)|(give|gave|given|hand|handed|handing|pass|passed|passing) .{0,4} your (name|number|card|cards|details) (to|out|on|round|around)|(told|tell|telling) (the|my|our|his|her) whole .|(i|we) (have|had)? (said|told (people|them|him|her)) so (to|in|at|on|everywhere|out|all)|talked .{0,4} into (you|joining|signing|booking|ordering|switching|trying)|(i|we) have .{0,3} (talked|written|spoken|posted|sung|said) .{0,3} about (you|your) .{0,3} (to|at|in|on|everywhere)|put (you|your (shop|team|name)) (forward|in for|up for)|(i|we|gladly|happily|glad to|happy to) .{0,3} (write|give|be|act as) .{0,2} (a|your) reference)',
      weight: 0.5,
      reason: TOLD,
      example: "I've put your card up in the staff room.",
      notIf: '(not|never|complained|wrong) .{0,3} (told|talked|spoken|written)',
    },
  ],
};
