import type { RuleSet } from '../text/rule.ts';

const INSULTS = 'Insults the company or its people';
const CONDEMNS = 'Condemns how it was handled';
const THEFT = 'Calls it a theft';
const TREATED = 'Says how they were treated';
const ORDERS = 'Orders the company about';
const SHAME = 'Says the company should be ashamed';

export const anger: RuleSet<'anger'> = {
  id: 'anger',
  rules: [
    {
      id: 'says_so',
      match:
        '(i|we) (am|are|feel) .{0,2} (furious|livid|angry|outraged|enraged|fuming|incensed|seething|irate|infuriated|disgusted|appalled)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am absolutely furious.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'calls_it',
      match:
        '((this|that|it|which|what you did|what you are doing|your .{0,2} (service|behaviour|behavior|conduct|attitude|response)) (is|was|has been|are) .{0,2} (outrageous|disgraceful|disgusting|appalling|scandalous|shameful|despicable|unacceptable|(an|a complete|an utter|a total|an absolute|a) (outrage|disgrace|insult))|(what a|a|absolute|utter|complete|total|this) (piece of|load of|heap of|bunch of|pile of)? (shit|crap|rubbish|garbage|bullshit|bollocks)$|(this|it|that|which|service|app|product|company|website|support|thing) (is|was) (so|just|really|absolutely|utterly|complete|total|totally|pure|such)? (shit|crap|bullshit|garbage|trash|rubbish|shite|bollocks)|(piece|load|heap|pile) of (shit|crap|garbage|bullshit|bollocks))',
      weight: 0.5,
      reason: 'Judges it in words of anger',
      example: 'This is outrageous.',
      notIf:
        '(not|never|if|unless|would|longer|until|than|hardly|(bin|bins|truck|collection|bag|bags|can|day|disposal|removal)|(oh|holy|the) (crap|shit))',
    },
    {
      id: 'you_fools',
      match:
        '(you|ye|u|yous) (are|r|lot|people|guys)? (all|just|nothing but|bunch of|pack of|a bunch of|actual)? (absolute|utter|total|complete|little|stupid|useless|lying|greedy|lazy|heartless|muppets|muppet|clown|clowns|idiot|idiots|moron|morons|imbecile|imbeciles|halfwit|numpties|numpty|plonker|jobsworth|scum|cowards|coward|bully|bullies|prick|pricks|bastards|fools|parasites|leeches|thieves|thief|crooks|criminals|robbers|liars|cheats|vultures|sharks|scammers)',
      weight: 0.6,
      reason: INSULTS,
      example: 'You absolute muppets, I said green.',
      notIf:
        '(a|little|complete|total) (refund|list|order|picture|story|number|set|amount|cost|price|more|bit|help|while|late|legend|legends|star|stars|angel)',
    },
    {
      id: 'fools',
      match:
        '^(absolute|utter|total|complete|useless|you)? (muppets|muppet|clown|clowns|idiot|idiots|moron|morons|imbecile|imbeciles|halfwit|numpties|numpty|plonker|jobsworth|scum|cowards|coward|bully|bullies|prick|pricks|bastards|fools|parasites|leeches|thieves|thief|crooks|criminals|robbers|liars|cheats|vultures|sharks|scammers|imbecile|heartless|shameless|pathetic|disgusting)',
      weight: 0.5,
      reason: INSULTS,
      example: 'Muppets, the lot of you.',
    },
    {
      id: 'you_heartless',
      match:
        '(you|u|ye) .{0,3} (heartless|shameless|gormless|spineless|thick|dense|useless|pathetic|incompetent|stupid|vile|greedy|lazy|disgusting|smug|nasty|insolent|arrogant|condescending|brainless)',
      weight: 0.6,
      reason: INSULTS,
      example: 'You are useless.',
      notIf: '((not|too|very|is it|think i am|my) (rude|thick|stupid|lazy|dense)|i (feel|am|felt|look|must be))',
    },
    {
      id: 'rude_person',
      match:
        '((a|an|the|is|are|was|were|so|being|little|very|how|downright|incredibly|extremely) (rude|abusive|disrespectful|hostile|condescending|dismissive|arrogant|nasty|patronizing|patronising|insulting|smug|insolent|obnoxious|vile|aggressive|spiteful|sneering)|(rudest|nastiest) .{0,1} (person|people|man|woman|staff|agent|driver|company|service|support|team|lot))',
      weight: 0.5,
      reason: 'Says they were treated rudely',
      example: 'Your clerk was incredibly rude to me.',
    },
    {
      id: 'slow',
      match:
        '(are|r) (you|u|ye|they|your|yous) (people|lot|all|guys)? (thick|stupid|slow|high|blind|mad|dim|insane|kidding|joking|serious|actually|having a laugh|even awake|trained|out of)',
      weight: 0.6,
      reason: INSULTS,
      example: 'Are you thick?',
      notIf: '(you|they) (actually|slow) (open|able|going|sure|selling|to|at)',
    },
    {
      id: 'thick_as',
      match:
        '(thick as|dumb as|brain dead|braindead|two brain cells|power tripping|waste of (oxygen|space|skin)|jumped up|good for nothing)',
      weight: 0.5,
      reason: INSULTS,
      example: 'That man is thick as a brick.',
    },
    {
      id: 'little_man',
      match:
        '(a|that|this|you|nasty|pathetic|smug|rude|jumped up) little (man|woman|boy|girl|bully|madam|brat|toad|maggot|jobsworth|weasel|mod|dictator|hitler)',
      weight: 0.6,
      reason: INSULTS,
      example: 'What a nasty little man.',
    },
    {
      id: 'said_in_capitals',
      match: '(i|we) (have)? (said|told|asked|wrote|typed|ordered) .{0,3} /^[A-Z]{3,}$/',
      weight: 0.55,
      reason: 'Has to say it again, louder',
      example: 'I said BLUE, not green.',
      notIf: '/^(PDF|USB|SMS|VAT|PIN|IBAN|FAQ|HDMI|SIM|GPS|CSV|LED|API|DHL|UPS)$/',
    },
    {
      id: 'what_kind',
      match:
        '(what (kind|sort) of (a|an)? (company|service|business|people|person|idiot|outfit|bank|shop|operation|circus|halfwit|fool|man|monster)|(how do|do) you (people|lot) .|who do you (people)? think you)',
      weight: 0.55,
      reason: 'Asks, in anger, what kind of company this is',
      example: 'What kind of company does this?',
    },
    {
      id: 'which_genius',
      match: '(which|what|whichever|who) .{0,4} (genius|geniuses|idiot|clown|fool|goldfish|halfwit|moron)',
      weight: 0.45,
      reason: INSULTS,
      example: 'Which genius thought of that?',
    },
    {
      id: 'get_stuffed',
      match:
        '(get stuffed|jog on|(stick|shove) (your|it)|go to hell|can choke|sod off|bugger off|piss off|screw you|thanks for nothing)',
      weight: 0.65,
      reason: ORDERS,
      example: 'You can stick your voucher.',
    },
    {
      id: 'how_dare',
      match:
        '(how dare (you|they|anyone|he|she)|do not you dare|have you no (decency|shame|heart|manners)|(the|some|what a) (sheer|absolute)? (nerve|audacity|cheek|gall) (of|to)?)',
      weight: 0.85,
      reason: 'Calls what was done an affront',
      example: 'How dare you charge me twice!',
    },
    {
      id: 'shame_on',
      match:
        '(shame on|(you|they|he|she|ye) (should|ought) .{0,3} ashamed|should be ashamed|(are|have) you not ashamed|hang your heads)',
      weight: 0.75,
      reason: SHAME,
      example: 'Shame on you all.',
    },
    {
      id: 'theft',
      match:
        '(is|are|pure|plain|just|nothing but|amounts to|outright|daylight|highway|a|called) (theft|stealing|robbery|daylight robbery|mugging|extortion|blackmail)',
      weight: 0.55,
      reason: THEFT,
      example: 'That is theft.',
      notIf:
        '(identity|risk of|report|reported|about|against|is|was|a) .{0,2} (theft|robbery) (insurance|protection|cover|policy|of my|from my)',
    },
    {
      id: 'stole',
      match:
        '(you|they|company|bank) (have|has|just)? (stole|stolen|robbed|stealing|cheated|conned) (me|us|my|from|our)',
      weight: 0.5,
      reason: THEFT,
      example: 'You have stolen my money.',
    },
    {
      id: 'lies',
      match: '((pure|all|nothing but|pack of) lies|(stop|quit) (lying|insulting|patronising|pretending))',
      weight: 0.55,
      reason: 'Says that they were lied to',
      example: 'Stop lying to us.',
    },
    {
      id: 'disgraceful',
      match:
        '^(utterly|absolutely|totally|simply|just|this|that|it|what|complete|total|your|how) .{0,4} (disgraceful|disgrace|outrageous|appalling|disgusting|unacceptable|shameful|scandalous|insult|pathetic|inexcusable|despicable|beyond belief|inhuman)',
      weight: 0.6,
      reason: CONDEMNS,
      example: 'What a disgraceful way to treat people.',
    },
    {
      id: 'a_joke',
      match:
        '(what a|a complete|an absolute|a total|a bunch of|an utter|is a|are a) (bunch of)? (joke|jokers|farce|disgrace|circus|cowboys|crooks|thieves|rip off|ripoff|con|scam artists)',
      weight: 0.5,
      reason: CONDEMNS,
      example: 'What a joke of a company.',
      notIf:
        '(just|only|was|as|it is|such|telling|tell) a (joke|circus)|(is|was) (it|this|that) a|the circus|love|funny|laughed',
    },
    {
      id: 'ripped_off',
      match:
        '((been|feel|feeling|felt|got|getting|was|being|totally|completely) (ripped off|robbed|conned|scammed|fleeced|swindled|cheated)|(ripping|rip|fleecing|cheating|robbing|scamming) (people|customers|us|everyone|me) (off)?|(you|they|you guys|this company|company|lot) (are|is) (running|just)? (a)? (scam|scammers|con|thieves|crooks|fraud|frauds|liars))',
      weight: 0.5,
      reason: THEFT,
      example: 'I feel ripped off.',
      notIf:
        '((flat|house|home|bank|shop|we) (was|were|got) robbed|(if|whether|worried|afraid|nearly|almost|might|not) .{0,3} (scammed|conned|robbed))',
    },
    {
      id: 'how_rude',
      match:
        '((was|were|is|are|so|very|extremely|incredibly|really|beyond|downright|such) .{0,1} (rude|arrogant|hostile|obnoxious|condescending|dismissive|disrespectful|unprofessional) .{0,3} (to (me|us|my)|staff|driver|agent|manager|lady|man|woman|on the phone|and)|(rude|arrogant|surly|unhelpful|useless|lazy|disrespectful) .{0,1} (staff|driver|agent|agents|manager|receptionist|receptionists|operator|cashier|crew|waiter|waitress|man|woman|lady))',
      weight: 0.4,
      reason: TREATED,
      example: 'Your driver was rude and arrogant.',
      notIf: '(not|never|anything but|do not (want|mean) to be|sorry|my|i) .{0,2} (rude|arrogant)',
    },
    {
      id: 'worst_ever',
      match:
        '(worst) (customer)? (service|shop|store|company|firm|experience|support|app|delivery|hotel|airline|website|place|purchase|bank|customer|product) .{0,3} (ever|yet|known|seen|had|used|dealt)',
      weight: 0.6,
      reason: CONDEMNS,
      example: 'Worst shop ever.',
    },
    {
      id: 'treated_like',
      match:
        '(treated|treat|treating|spoke|spoken|speaks|talked|talks|talking|looked) .{0,3} (like (a|an|dirt|trash|rubbish|i was|i am|we were|nothing|criminals)|as (if|though) (i|we|he|she))',
      weight: 0.4,
      reason: TREATED,
      example: 'She talked to me like I was a child.',
      notIf: 'like (a|an) (queen|king|vip|guest|friend|star|princess|person|human|royalty|family)',
    },
    {
      id: 'shouted_at',
      match:
        '(shouted|yelled|spat|snapped|swore|sneered|screamed|shoved|mocked|smirked|laughed) (at|in) (me|us|our|him|her|my (face|son|mother|daughter|wife|husband|feet|mum|dad|accent|name|stammer))',
      weight: 0.5,
      reason: TREATED,
      example: 'The driver spat at my feet.',
      notIf: 'i (have)? (shouted|laughed|yelled|swore)',
    },
    {
      id: 'hung_up',
      match: '(hung up|put the phone down|slammed .{0,2} (door|phone)) .{0,1} (on|me|us)',
      weight: 0.45,
      reason: TREATED,
      example: 'The man on the phone hung up on me.',
    },
    {
      id: 'accused',
      match: '(accused|humiliated|harassed|bullied|threatened) (me|us|my .) (of)? .',
      weight: 0.4,
      reason: TREATED,
      example: 'You accused me of lying.',
    },
    {
      id: 'threw_it',
      match:
        '(threw|throws|chucked|kicked|hurled|dumped|lobbed|tossed|flung) (it|my|the|our|a|them) .{0,4} (over|at|in|into|on|against|back|across)',
      weight: 0.4,
      reason: 'Says it was handled roughly',
      example: 'Your courier threw my parcel over the fence.',
      notIf: '(i|we) (threw|chucked|tossed|dumped)',
    },
    {
      id: 'hounds_weak',
      match:
        '(fined|charged|billed|charging|fining|chasing|threatening|threatened|invoiced) .{0,4} (dead|widow|deceased|late (wife|husband|mother|father|brother|gran)|hospice|disabled|autistic|pensioner|child)',
      weight: 0.5,
      reason: CONDEMNS,
      example: 'You fined a dead man.',
    },
    {
      id: 'demands_now',
      match:
        '((put|get) (me|your) .{0,4} (manager|supervisor|boss|head|human) .{0,3} (now|on)|i demand|do your (damn|bloody)? (job|jobs)|(sort|fix) (it|this) (out)? (now|immediately)$)',
      weight: 0.5,
      reason: ORDERS,
      example: 'Put your manager on, now.',
      notIf: '(help|please|could|can|trying|how)',
    },
    {
      id: 'wants_name',
      match:
        '(i|we) want ((him|her) .{0,1} (nowhere|sacked|gone|off|fired)|(his|her|their) name|the name of (the|your) (person|man|woman|driver|agent|insurer|manager|guard))',
      weight: 0.5,
      reason: 'Wants somebody to answer for it',
      example: 'I want his name and I want him sacked.',
    },
    {
      id: 'patience_gone',
      match:
        '((lost|losing|ran|running|run) (out of|all)? (my|all)? patience|patience .{0,3} (thin|out|over|gone)|sick and tired|had it up to|(had) (quite|more than)? enough of (you|your|being))',
      weight: 0.45,
      reason: 'Says their patience is gone',
      example: 'I have lost all patience with this.',
    },
    {
      id: 'makes_me_mad',
      match:
        '((makes|making|made|driving|drives|drove) (me|us) .{0,2} (mad|angry|furious|crazy|insane|rage)|my blood .{0,2} (boil|boils|boiling)|how (furious|angry|livid))',
      weight: 0.65,
      reason: 'Says that it makes them angry',
      example: 'Your website is driving me crazy.',
    },
    {
      id: 'what_the_hell',
      match:
        '((what|why|where|who|how) (the|in) (hell|heck|fuck|devil|f|bloody hell)|wtf|bullshit|for fucks sake|bloody (robot|bot|useless|disgrace|joke|cheek|liars|thieves|stupid|idiots|awful|shambles))',
      weight: 0.65,
      reason: 'Swears at the situation',
      example: 'What the hell is going on?',
    },
    {
      id: 'expletive_object',
      match: '(this|your|that|these) (fucking|bloody|freaking|damn|goddamn|shitty|idiotic) .',
      weight: 0.5,
      reason: 'Curses at it',
      example: 'Your bloody app logged me out again.',
    },
    {
      id: 'refuses',
      match:
        '((not|never|refuse) (to)? (tolerate|stand|put up with|stand for) (this|that|such|being|it)|never (ever)? again (will|with|am)?$|i am not (having|paying|standing) (it|this|a penny|another))',
      weight: 0.4,
      reason: 'Refuses to put up with it',
      example: 'I will not tolerate this.',
    },
    {
      id: 'hate_it',
      match:
        '(i|we) (really|absolutely|fucking|just)? (hate|despise|loathe|detest) (this|your|you|how|dealing|calling)',
      weight: 0.55,
      reason: 'Says that they hate it',
      example: 'I hate your new billing page.',
      notIf: 'hate (to|how much i)',
    },
  ],
  words: [
    {
      id: 'rage',
      weight: 0.8,
      reason: 'Names strong anger',
      state: true,
      words: [
        'furious',
        'livid',
        'enraged',
        'seething',
        'fuming',
        'outraged',
        'incensed',
        'infuriated',
        'raging',
        'pissed off',
        'pissed',
      ],
    },
    {
      id: 'named',
      weight: 0.75,
      reason: 'Names their anger',
      state: true,
      words: ['angry', 'mad at', 'so mad', 'really mad', 'very mad', 'indignant', 'insulted', 'disgusted', 'appalled'],
    },
    {
      id: 'upset',
      weight: 0.3,
      reason: 'Says that they are upset',
      state: true,
      words: ['upset'],
    },
    {
      id: 'provokes',
      weight: 0.75,
      reason: CONDEMNS,
      words: [
        'infuriating',
        'outrageous',
        'outrage',
        'disgusting',
        'despicable',
        'appalling',
        'disgraceful',
        'scandalous',
        'shameful',
        'inexcusable',
        'unforgivable',
        'heartless',
        'slap in the face',
        'beyond belief',
        'ludicrous',
      ],
    },
    {
      id: 'condemns',
      weight: 0.4,
      reason: CONDEMNS,
      words: [
        'unacceptable',
        'insult',
        'pathetic',
        'incompetent',
        'incompetence',
        'idiotic',
        'moronic',
        'ffs',
        'jobsworth',
      ],
    },
  ],
};
