import type { RuleSet } from '../text/rule.ts';

const HONEST = 'Calls it dishonest';
const REAL = 'Doubts that it is genuine';
const PROOF = 'Asks for proof';
const FEES = 'Speaks of charges that were hidden';
const BELIEF = 'Says that they do not believe the company';
const CONSENT = 'Says that they never agreed to it';
const INTENT = 'Suspects intent';

export const distrust: RuleSet<'distrust'> = {
  id: 'distrust',
  rules: [
    {
      id: 'is_this_real',
      match:
        '(is|was) (this|that|it) .{0,5} (genuine|legit|legitimate|real|really you|you$|from you|really from|legal|scam|fake|phishing|yours$)',
      weight: 0.5,
      reason: REAL,
      example: 'Is this email really from you?',
      notIf: 'real (silk|leather|wool|gold|wood|oak|cashmere|down|fur|time)',
    },
    {
      id: 'scam',
      match:
        '((looks|smells|sounds|like|you|u|these|link|all) (a|are|like|just|total|complete|pure|bit|very)? (scam|scammers|bogus|phishing|dodgy|fishy|shady|sketchy|sham|con artists|fraudsters|fake|too good to be true)|(smell|smells) a rat|something is (off|fishy)|scammers$)',
      weight: 0.5,
      reason: 'Suspects a trick',
      example: 'This looks like a scam.',
    },
    {
      id: 'lies',
      match:
        '((you|your .|they|all|every|pure|more|of|disgusting) (have|has|are|is|just|all|lot|flat out)? (lied|lies|liars|a liar|lying (to|about|weasel|toad|shower|thieves))|telling (porkies|fibs)|^(liars|lies|liar)|(been|was) lied to)',
      weight: 0.5,
      reason: HONEST,
      example: 'You lied to me.',
      notIf:
        '(i am|am i|lies (on|in|under|at|around|down|there)|he lies on|lying (on|in|under|at|around|down|there|broken|where))',
    },
    {
      id: 'not_believe',
      match:
        '((not|never|no longer|hardly|hard to|how can i|why would i|why should i) (really|even|quite|going to|be|want to|longer)? (trust|believe|believing|trusting|buy) (you|your|a word|there|anything|any|in (you|your)|that (you|there|.)|the (photos|reviews|price|person|figures|story))|keep believing|believe (it|that|you) when|(believe|trust) (a|another|any|single) word)',
      weight: 0.55,
      reason: BELIEF,
      example: "I don't believe there ever was a fire.",
      notIf: '(not believe (how|it took|my|what|i)|believe (this|it) is)',
    },
    {
      id: 'lost_trust',
      match:
        '((lost|losing|lose|broke|broken|betrayed|no|zero|shaken) (all|my|our|any)? (trust|faith|confidence)|used to trust|why would i believe)',
      weight: 0.55,
      reason: 'Says that trust is lost',
      example: 'You have lost my trust.',
    },
    {
      id: 'doubts',
      match:
        '(i (do|really|rather|seriously)? (doubt|suspect|smell) .|(starting|beginning|inclined|tempted) to (think|wonder|suspect|doubt)|i bet .|bet a|would (bet|put money)|have my doubts|not (accusing|saying (that)? (you|anyone|anything)))',
      weight: 0.4,
      reason: 'Says that they have doubts',
      example: 'I doubt there ever was an engineer.',
      notIf: '(suspect|doubt) (the (battery|bulb|fuse|pump|hinge|cable|valve)|it is (the|a|just|my)|my)',
    },
    {
      id: 'prove_it',
      match:
        '(prove (it|that)|you prove|show me (where|when|the (tick|law|clause|proof))|send me the (law|proof|clause|recording)|where is the (proof|catch|evidence)|what is the catch|swear on)',
      weight: 0.5,
      reason: PROOF,
      example: 'Prove it.',
      notIf: '(how|to|can|must|need|i) (do i|i|can)? (prove|show)',
    },
    {
      id: 'whose',
      match:
        '((convenient|convenience|grace|flexible|fair) for (whom|who|you)|whose (lifetime|convenience|benefit|pocket)|(you)? call (it|that|this) (an|a)? (adjustment|improvement|service|upgrade)|call it what it is|own homework)',
      weight: 0.5,
      reason: 'Turns our words against us',
      example: 'Convenient for whom?',
    },
    {
      id: 'odd_fee',
      match:
        '(processing|handling|convenience|wellness|documentation|inactivity|exit|admin|administration|registration|activation|hidden|secret|sneaky|undisclosed|mystery|surprise|service) (fee|fees|charge|charges|supplement|contribution|costs|taxes)',
      weight: 0.4,
      reason: FEES,
      example: 'A processing fee on a free sample!',
      notIf:
        '(is there|how much|what is|do you|includes|including|waive|waived|any|the) .{0,3} (service|registration|admin|activation|handling)',
    },
    {
      id: 'never_agreed',
      match:
        '((i|we) (have)? never (agreed|signed up|ticked|consented|authorised|authorized|gave (permission|consent)|subscribed|asked for (it|that|this))|(did|have) not (agree|agreed|consent|consented|authorise) (to)? (it|that|this|any)|without my (consent|permission|knowledge))',
      weight: 0.45,
      reason: CONSENT,
      example: 'I never agreed to that.',
    },
    {
      id: 'changed_terms',
      match:
        '((you|they) (have|just|quietly|secretly)? (changed|changing|rewrote|altered) the .{0,3} (terms|rules|conditions|goalposts|recipe) (overnight|mid|after|without|and|quietly)|(hoped|hoping|thought) (nobody|no one|i|we) would not? notice)',
      weight: 0.45,
      reason: INTENT,
      example: 'You changed the terms overnight.',
    },
    {
      id: 'fooled',
      match:
        '((feel|felt|was|were|been|being) (a bit|rather|quite|completely)? (tricked|robbed|conned|misled|duped|cheated|deceived|swindled|hoodwinked|scammed|fooled|taken for a ride)|you (have)? (tricked|conned|misled|duped|deceived|swindled|scammed) (me|us)|(do|must) i look|born yesterday|a fool (of|from|out of) me)',
      weight: 0.5,
      reason: 'Feels fooled',
      example: 'I feel tricked.',
    },
    {
      id: 'hiding',
      match: '(what|where|else) .{0,2} (you|they) .{0,2} (hiding|hide them|covering up|concealing)',
      weight: 0.4,
      reason: 'Suspects something is being hidden',
      example: 'What are you hiding?',
    },
    {
      id: 'on_purpose',
      match:
        '((you|they|company) .{0,3} (deliberately|intentionally|knowingly|conveniently)|(how|^) (convenient|tidy)|(funny|weird|odd|strange) how)',
      weight: 0.35,
      reason: INTENT,
      example: 'You deliberately hid the price.',
    },
    {
      id: 'data_use',
      match:
        '((sell|selling|sold|sharing|shared|leaked|leaking) (on)? (my|our|people|customer) (data|details|information|number|email|address)|(what|who) (else|happens) .{0,3} (you keep|keep|my data|photo|kept)|who gets it|why .{0,4} (need|want|needs|wants) (my|a) (photo|passport|social|face|selfie|id))',
      weight: 0.45,
      reason: 'Doubts how their data is used',
      example: 'Are you selling my data?',
    },
    {
      id: 'how_do_i_know',
      match: 'how (do|can|am) (i|we) (supposed|meant)? (to)? (know|be sure|trust|believe) (that|this|it|you)',
      weight: 0.4,
      reason: 'Asks how they can be sure',
      example: 'How do I know it will not happen again?',
    },
    {
      id: 'not_exist',
      match:
        '((is|was|are) a (myth|ghost|trap|trick|fairy tale)|no intention of (paying|refunding|sending)|that story$|(made up|invented) (photos|story|excuse))',
      weight: 0.35,
      reason: 'Doubts that it exists',
      example: 'Your second tier of support is a myth.',
    },
    {
      id: 'false_promises',
      match:
        '((empty|broken|false|hollow|vague|same old) (promises|promise|excuses|excuse|assurances)|(false|misleading|deceptive|dishonest|deceitful) (advertising|advert|ad|marketing|claims|pricing|practice|practices|description|photos))',
      weight: 0.35,
      reason: 'No longer believes the promises',
      example: 'I have heard enough empty promises.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.5,
      reason: 'Names their distrust',
      state: true,
      words: ['sceptical', 'skeptical', 'distrust', 'mistrust', 'wary of', 'betrayed', 'untrustworthy'],
    },
    {
      id: 'provokes',
      weight: 0.4,
      reason: HONEST,
      words: [
        'dishonest',
        'deceptive',
        'deceitful',
        'snake oil',
        'con artists',
        'underhand',
        'underhanded',
        'disingenuous',
        'charlatans',
        'cowboys',
        'weasel words',
        'fraudsters',
        'bait and switch',
      ],
    },
  ],
};
