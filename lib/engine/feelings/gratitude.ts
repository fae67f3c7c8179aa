import type { RuleSet } from '../text/rule.ts';

export const gratitude: RuleSet<'gratitude'> = {
  id: 'gratitude',
  rules: [
    {
      id: 'kind_to',
      match:
        '(extraordinarily|incredibly|so|very|really|exceptionally|extremely|unbelievably|truly|wonderfully|genuinely) (kind|patient|helpful|thoughtful|sweet|lovely|caring|generous|understanding|gentle|considerate|attentive) (to|with|towards|about|when)',
      weight: 0.6,
      reason: 'Praises how somebody was to them',
      example: 'Kim was extraordinarily kind to my father.',
      notIf: '((be|been) so kind|would)',
    },
    {
      id: 'only_ones',
      match:
        '(only|first) (company|people|person|ones|one|shop|bank|agent|team|airline|insurer) (that|who|to|which) .{0,3} (called|call|helped|help|answered|answer|listened|listen|cared|care|replied|reply|bothered|took)',
      weight: 0.5,
      reason: 'Sets them above all others',
      example: 'You were the only company that called us back.',
      notIf: '(not|never) the (only|first)',
    },
    {
      id: 'can_again',
      match:
        '(can|could|able to|back to) .{0,5} (again|at last|once more) (thanks|because of|since you|after your|now)',
      weight: 0.4,
      reason: 'Says what the help made possible',
      example: 'She can walk to school again thanks to you.',
    },
    {
      id: 'thank_so_much',
      match:
        '(thank you|thanks|thank u|cheers) (so much|so very much|very much|a lot|a million|ever so much|a bunch|a ton|tons|sooo much|so so much|from the bottom|heaps|loads)',
      weight: 0.6,
      reason: 'Thanks warmly',
      example: 'Thank you so much.',
      notIf: '(in advance|for nothing)',
    },
    {
      id: 'say_thanks',
      match:
        '(wanted|want|writing|like|writing just) to (say|express|send|give) .{0,4} (thanks|thank|appreciation|gratitude|props|kudos)',
      weight: 0.6,
      reason: 'Writes in order to give thanks',
      example: 'I just wanted to say thank you.',
    },
    {
      id: 'restored_faith',
      match: '(restored|restores|renewed) my (faith|trust|confidence)',
      weight: 0.7,
      reason: 'Says that their faith is restored',
      example: 'You restored my faith in humanity.',
    },
    {
      id: 'many_thanks',
      match: '(many|huge|big|massive|million|heartfelt|sincere|special|warm|thousand) (thanks|thank)',
      weight: 0.5,
      reason: 'Thanks warmly',
      example: 'Huge thanks to your team.',
      notIf: 'many thanks (in advance|and regards|kind regards)',
    },
    {
      id: 'thank_you_for',
      match:
        '(thank you|thanks) (again|so much|very much|a lot|all|guys)? for (being|helping|sorting|fixing|the help|your help|all|going|the quick|your quick|everything|taking|the fast|making|such|your patience|your kindness|solving|resolving|the amazing|the great|the wonderful|getting|listening|looking|the excellent|your excellent|your amazing|your hard|the lovely|your support|the speedy|the refund|the prompt|your prompt|replacing|coming|finding|saving|explaining|caring|sending|understanding|the kind|your time)',
      weight: 0.5,
      reason: 'Thanks for something named',
      example: 'Thank you for sorting this so quickly.',
      notIf: '(thanks|thank you) for (nothing|making (me|us) (wait|late))',
    },
    {
      id: 'cannot_thank',
      match: '(can|could|cannot) not? thank (you|him|her|them|your) .{0,3} enough',
      weight: 0.95,
      reason: 'Cannot thank enough',
      example: "I can't thank you enough.",
    },
    {
      id: 'really_appreciate',
      match:
        '(really|so|truly|very much|greatly|sincerely|do|much|genuinely|deeply|i|we) (appreciate|appreciated|appreciative)',
      weight: 0.55,
      reason: 'Says that they appreciate it',
      example: 'I really appreciate your help.',
      notIf: '(would|will|could) .{0,2} (appreciate|appreciated)',
    },
    {
      id: 'life_saver',
      match:
        '(life saver|life savers|lifesaver|lifesavers|absolute legends|stars the lot of you|saved (my|our|his|her) (son|daughter|family|christmas|weekend|holiday|event)|saved my (life|day|bacon|skin|job|trip|wedding|sanity|business)|made my (day|week|year|christmas)|you are (a|an)? .{0,1} (star|legend|angel|gem|lifesaver|life saver|saint|hero|the best|godsend|genius|wonderful|amazing|awesome|brilliant))',
      weight: 0.75,
      reason: 'Says how much the help meant',
      example: 'You are an absolute lifesaver.',
    },
    {
      id: 'was_a_star',
      match:
        '(was|is|were|are|has been|have been) (a|an|such a|an absolute|a real|a total|a proper) (star|legend|angel|gem|lifesaver|saint|hero|godsend|superstar|delight to deal with)',
      weight: 0.6,
      reason: 'Praises somebody who helped',
      example: 'Marta on your team was a star.',
    },
    {
      id: 'so_grateful',
      match:
        '(so|very|really|truly|forever|eternally|extremely|am|are|incredibly) (grateful|thankful|obliged|indebted)',
      weight: 0.8,
      reason: 'Says they are grateful',
      example: 'I am so grateful to Maria.',
    },
    {
      id: 'owe_you',
      match: '(owe|owed) (you|him|her|them) (one|a|big|so much|big time|my)',
      weight: 0.6,
      reason: 'Says they owe somebody',
      example: 'I owe you one!',
      notIf: '(owe|owed) (you|him|her|them) (a)? (refund|money)',
    },
    {
      id: 'kindness',
      match:
        '(so|very|incredibly|extremely|really|super|such|how) (kind|helpful|patient|understanding|thoughtful|generous|considerate|caring|lovely|sweet) (of you|to me|and|with|from|thank)?',
      weight: 0.45,
      reason: 'Names kindness shown to them',
      example: 'Your colleague was so patient with me.',
      notIf: '(be so kind|so kind as|not)',
    },
    {
      id: 'above_and_beyond',
      match: '(above and beyond|extra mile|out of (your|his|her|their) way)',
      weight: 0.7,
      reason: 'Says that somebody went the extra mile',
      example: 'She went above and beyond.',
    },
    {
      id: 'thank_person',
      match: '(thank|thanks|shout out|kudos|hats off|props|credit|hat tip|well done|bravo) (to|go) .{0,4}',
      weight: 0.5,
      reason: 'Names somebody to thank',
      example: 'Big thanks to Priya in billing.',
      notIf: '(thanks to (you|your) (mistake|error|incompetence|delay)|not)',
    },
    {
      id: 'bless',
      match: '(bless|god bless|blessings) (you|to you|your)?',
      weight: 0.5,
      reason: 'Blesses the one who helped',
      example: 'God bless you.',
      notIf: 'bless you are',
    },
    {
      id: 'compliments',
      match: '(compliment|commend|praise|acknowledge|recognize) (your|the|him|her|them|to|this|one|my|.) .',
      weight: 0.45,
      reason: 'Wants to praise somebody',
      example: 'I want to commend your driver.',
      notIf: 'not .{0,2} (recognize|acknowledge)',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.75,
      reason: 'Names their gratitude',
      state: true,
      words: [
        'grateful',
        'thankful',
        'gratitude',
        'appreciative',
        'indebted',
        'touched',
        'godsend',
        'lifesaver',
        'life saver',
        'much obliged',
        'blessed',
      ],
    },
    {
      id: 'routine',
      weight: 0.08,
      reason: 'A routine thanks',
      words: ['thanks', 'thank you', 'cheers', 'ta', 'many thanks', 'appreciated', 'appreciate it'],
    },
  ],
};
