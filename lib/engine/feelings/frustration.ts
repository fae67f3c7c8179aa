import type { RuleSet } from '../text/rule.ts';

const COUNTS = 'Counts how often they have tried';
const AGAIN = 'Says that it keeps happening';
const WAITS = 'Names how long they have waited';
const TIRED = 'Says that they are tired of it';
const BITTER = 'Praise that is likely bitter';
const CIRCLES = 'Says that they are sent round in circles';
const HARD = 'Says that it is too hard';
const TOLD = 'What they were told is not so';
const STUCK = 'Says that nothing has helped';

export const frustration: RuleSet<'frustration'> = {
  id: 'frustration',
  rules: [
    {
      id: 'says_so',
      match:
        '((i|we) (am|are|feel|have been) .{0,2}|^(slightly|mildly|rather|quite|very|so|pretty|(just|only)? a .{0,1} (bit|little|tad|touch))) (frustrated|annoyed|exasperated|irritated|fed up|worn out by)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am so frustrated.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'calls_it',
      match:
        '(^(nothing|none of it|none of this) .{0,1} (works|helps|is working|has worked)$|(i|we) (am|are) (so|really|just|completely|absolutely)? (done|finished|through) with (you|you people|this (shop|company|place|store|bank|app|lot|nonsense|circus))|(this|that|it|which|the whole thing) (is|was|has been|has become|is getting|is becoming) .{0,2} (ridiculous|absurd|laughable|infuriating|maddening|exasperating|frustrating|annoying|(a|an|a complete|a total|an absolute|an utter) (joke|farce|nightmare|shambles|mess)))',
      weight: 0.5,
      reason: 'Judges it in words of frustration',
      example: 'This is ridiculous!!',
      notIf:
        '(not|never|if|unless|would|longer|until|than|hardly|good|great|funny|cheap|price|low|joke (gift|present|shop|book|card))',
    },
    {
      id: 'nth_try',
      match:
        '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|nth|2nd|3rd|4th|5th|6th|7th|8th|9th|10th) (email|mail|call|letter|message|attempt|try|engineer|technician|visit|form|chat|ticket|application|appeal|replacement|repair|reminder|survey|outage|breakdown|wrong|broken|faulty|diagnosis)',
      weight: 0.5,
      reason: COUNTS,
      example: 'Third email about the same bill.',
      notIf: '(thanks|great|good|my (second|third) (letter|appeal) is)',
    },
    {
      id: 'for_the_nth_time',
      match:
        '(is|for|^) (the|now)? (third|fourth|fifth|sixth|seventh|umpteenth|hundredth|nth|3rd|4th|5th) (time|day|week|tuesday|monday|person|man) .',
      weight: 0.45,
      reason: COUNTS,
      example: 'This is the third time it broke.',
      notIf: '(thank|great|lucky|loved|pregnan)',
    },
    {
      id: 'times',
      match:
        '(i|we) (have|had)? (now|already)? (rung|called|rang|phoned|emailed|written|wrote|asked|explained|sent|tried|reported|typed|spelled|complained|rebooted|reinstalled|filled|been) .{0,6} (twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|/^[0-9]+$/) (times|$)',
      weight: 0.4,
      reason: COUNTS,
      example: 'I have typed it in four times.',
    },
    {
      id: 'each_time',
      match: '(each|every (single)?) time (i|we|it|the|they|someone|she|he)',
      weight: 0.4,
      reason: AGAIN,
      example: 'Each time I call, it drops.',
      notIf: '(love|smile|great|happy|thank)',
    },
    {
      id: 'on_dates',
      match:
        '((on|the|in) (the)? (/^[0-9]+(st|nd|rd|th)$/) .{1,10} (on|the) (the)? /^[0-9]+(st|nd|rd|th)$/ .{0,12} (and|then|now|today|still|nothing|not|no)|(on|phoned|rang|called|in|tried|tried you|and) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|march|april|may|june|july|august|september|october) .{1,12} (on|phoned|rang|called|in|and|then) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|april|may|june|july|august|september|october|november|today) .{0,8} (and|said|told|no|not|still|today|cut|you|it|then))',
      weight: 0.45,
      reason: COUNTS,
      example: 'On Monday you said Tuesday, on Tuesday you said Friday.',
      notIf: '(open|free|available|between|from)',
    },
    {
      id: 'i_was_told',
      match:
        '(i|we) (was|were|have been|got|keep being|keep getting) told (me|us)? .{0,2} (it|the|a|we|this|no|i would|that)',
      weight: 0.3,
      reason: TOLD,
      example: 'I was told it would be here on Monday.',
      notIf: '(told (you|your .) (sell|have|are|do|could)|kindly|nice)',
    },
    {
      id: 'i_have_now',
      match:
        '(i|we) have now (been|had|rung|written|waited|sent|explained|received|walked|asked|told|tried|paid|spent|filled|got|spoken|emailed|called)',
      weight: 0.4,
      reason: COUNTS,
      example: 'I have now been to the branch twice.',
      notIf: '(received|got) (it|the (parcel|refund|money))',
    },
    {
      id: 'hold_queue',
      match:
        '(on hold|hold (music|song|songs)|panpipes|call volume|(queue|queued|queuing|queueing) .{0,5} (hour|hours|minutes|mins|again|twice)|we value your|(your|my) call is (important|very)|waited in|(day|days|morning|leave) (off)? unpaid|(took|taken|taking|lost) (a|the|another|two|half a) (day|morning|afternoon|days) (off)?)',
      weight: 0.45,
      reason: WAITS,
      example: 'An hour on hold, then cut off.',
      notIf: '(put|can you|could you|please) .{0,6} hold',
    },
    {
      id: 'span_first',
      match:
        '^(over|nearly|almost|another|the|it is|its|now)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|/^[0-9]+$/|half an|an) (hours|hrs|hour|days|weeks|wks|months|mths|minutes|mins) (on|to|for|of|now|without|later|since|and|already)',
      weight: 0.4,
      reason: WAITS,
      example: 'Nine weeks for a hinge.',
      notIf: '(old|early|ago|pregnant|before)',
    },
    {
      id: 'where_is_span',
      match: '(where is|wheres|where are|when do i get|when will i get) (my|our) .{0,10} (hours|hrs|days|weeks|months)',
      weight: 0.35,
      reason: WAITS,
      example: 'Where is my refund, it has been 12 days now.',
    },
    {
      id: 'has_been_span',
      match:
        '(it|its|that|this) (is|has)? been (over|more than|nearly|almost|already|now|like|about|at least)? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|countless|/^[0-9]+$/) (hours|hrs|days|weeks|wks|months)$',
      weight: 0.3,
      reason: WAITS,
      example: "It's been 5 days.",
    },
    {
      id: 'still_not',
      match:
        '((has|have|is|am|does|do|still|and)? still (has|have|is|am|does|do|can)? (not|no|nothing|waiting|missing|unresolved|stuck|failing|down|pending|on hold|says|charged|billed))',
      weight: 0.35,
      reason: STUCK,
      example: 'My parcel has still not come.',
      notIf: '(no (rush|hurry)|not (sure|decided|used|opened|got round)|is still (not )?too)',
    },
    {
      id: 'stuck_so_long',
      match:
        '((nothing|none|neither) (of (it|this|them))? (works|worked|helps|helped|happens|happened|changed)|to no avail|not (budged|moved an inch))',
      weight: 0.35,
      reason: STUCK,
      example: 'I tried it all, to no avail.',
    },
    {
      id: 'keeps',
      match:
        '(it|app|site|keeps|they|bot|system|page|screen) (keeps|kept)? (crashing|freezing|failing|asking|happening|sending|logging|dropping|rejecting|charging|billing|losing|kicking|looping|hanging)',
      weight: 0.3,
      reason: AGAIN,
      example: 'The app keeps crashing.',
    },
    {
      id: 'charged_again',
      match:
        '((charged|billed|taken|took|deducted|renewed) (me|it|us)? .{0,3} (again|twice|anyway|regardless|double)|cancelled .{0,8} (charged|billed|renewed|took|still|june|july))',
      weight: 0.4,
      reason: AGAIN,
      example: 'You charged me again after I cancelled.',
      notIf: '(was|were) charged (twice|again) (by mistake)? thank',
    },
    {
      id: 'again',
      match:
        '((broke|failed|crashed|down|wrong|late|missing|charged|stuck|dead|gone|offline|sold out|chipped|cancelled|nothing) again$|yet again .|again and again|^another .{0,1} (increase|rise|fee|charge|delay|excuse|outage|error|update|apology|form)|(one more (time|person|outage|sorry)))',
      weight: 0.35,
      reason: AGAIN,
      example: 'The heating broke down again.',
      notIf: '(thank|thanks|open|available|see|hello) .{0,3}',
    },
    {
      id: 'round_in_circles',
      match:
        '((round|around|in|run|running|sent) .{0,2} circles|(passed|bounced|transferred|shunted|pushed) .{0,2} (around|from (pillar|department|one|desk|person)|back and forth|department|between)|(portal|phone|email|app|site|website|bot|store|page|office|desk|shop|helpline) says (call|email|ring|contact|phone|online|go|app|visit)|(stuck|trapped|caught) in .{0,3} (loop|limbo|menu|chatbot))',
      weight: 0.5,
      reason: CIRCLES,
      example: 'I am being sent round in circles.',
    },
    {
      id: 'says_but',
      match:
        '(app|site|website|page|tracking|bot|status|system|it) (still)? (says|said|shows|claims) .{0,3} (delivered|resolved|fixed|refunded|received|sent) .{0,5} (not|nothing|nobody|never|no)',
      weight: 0.25,
      reason: TOLD,
      example: 'The app says delivered but there is nothing here.',
    },
    {
      id: 'it_is_not',
      match: '^(but|and|well|only|except)? (it|they|that|this) (is|was|has|have|are|were|did|does) not$',
      weight: 0.2,
      reason: TOLD,
      example: "It isn't.",
    },
    {
      id: 'bot_wall',
      match:
        '((bot|chatbot|captcha|robot|menu|script) .{0,4} (keeps|wants|asks|asked|loops|hangs|again|just|cannot)|(clear|cleared|clearing) (my|the|your) cache|press (1|one)|(turn|turning|switched) it off and on)',
      weight: 0.45,
      reason: CIRCLES,
      example: 'The bot keeps asking for my order number.',
      notIf: '(love|good|helpful|could|can) .{0,3} (bot|chatbot)',
    },
    {
      id: 'bitter_praise',
      match:
        '^((oh|ah|well) (good|great|joy|lovely|yes|brilliant|wonderful|nice|super|fantastic|perfect|goody|look)|bravo|splendid|marvellous|chapeau|typical|congrats|congratulations (on|for|to)|five stars for|class act|hats off|take a bow|slow clap|cool cool|inspired|genius|how (thoughtful|generous|delightful|lovely|very))',
      weight: 0.45,
      reason: BITTER,
      example: 'Oh good, another survey.',
      notIf:
        '(baby|wedding|new (job|shop|home)|news (that|about)|thank|thanks|it (works|worked|came|arrived|fits)|team)',
    },
    {
      id: 'bitter_close',
      match:
        '(could not make (it|this) up|one job|beggars belief|love (that|this) for (me|us)|said (nobody|no one|no customer)|you have outdone|no thanks to (you|u|your)|thanks for nothing)',
      weight: 0.45,
      reason: BITTER,
      example: "You couldn't make it up.",
    },
    {
      id: 'sighs',
      match:
        '(^(seriously$|for the last time|ugh|argh|sigh|ffs|grr|jesus|enough|nope|last straw|give me strength|for (crying|the love|pitys))|swear down|last straw|enough is enough|at this (point|pt) .)',
      weight: 0.45,
      reason: 'Sighs at what happened',
      example: 'Ugh, not this again.',
      notIf: '(seriously (considering|good|great|though|love|impressed)|nope (all|that|it is fine)|right so i)',
    },
    {
      id: 'fed_up',
      match:
        '((sick|tired|weary|bored) (of|with) (being|this|all|the|your|these|having|waiting|chasing|calling|explaining|repeating|trying|asking)|fed up|(i|we) (give|gave|have given|am giving) (up|in)|given up on (it|them|you|this)|^(i am|im) (so|just)? done$|wits end|losing my (mind|patience)|patience .{0,2} (thin|gone|out))',
      weight: 0.5,
      reason: TIRED,
      example: 'I am tired of calling.',
      notIf:
        '(tired of (the|my|our) (old|colour|same)|(do|did|will|would|must|should) not give up|enough of (it|them) left)',
    },
    {
      id: 'no_more_apologies',
      match:
        '(not|no|enough|tired of|spare me|stop) .{0,2} (another|more|your|any) (apology|apologies|excuses|excuse|voucher|vouchers|survey|link)',
      weight: 0.45,
      reason: TIRED,
      example: "I don't want another apology.",
    },
    {
      id: 'stop_it',
      match:
        '^(please)? (stop|quit) (sending|asking|telling|saying|calling|emailing|texting|charging|billing|recommending|spamming|putting|playing)',
      weight: 0.4,
      reason: TIRED,
      example: 'Stop sending me the same form.',
    },
    {
      id: 'rhetorical',
      match:
        '(how (hard|difficult) (can|is|could|would) (it|that)|too much to ask|rocket science|be so hard|how many (times|more (times|forms|people|calls)|emails|agents|reminders) .|how much longer|(what is|whats) the point|why (can|do|does|did|will) (you|it|they|nobody) (not|keep|always|still|never)|why (is|are) .{0,4} (always|never|still|constantly))',
      weight: 0.4,
      reason: HARD,
      example: 'How hard can it be to send an email?',
      notIf: '(how come|how hard) (is|can) (the|it) (mattress|bed|water)',
    },
    {
      id: 'judges',
      match:
        '((app|site|website|bot|system|policy|update|form|portal|checkout|process|layout|queue|menu|rules) .{0,1} (is|are|was|has become) .{0,3} (useless|stupid|idiotic|dumb|dumbest|moronic|rubbish|trash|garbage|pointless|ridiculous|joke|farce|shambles|nightmare|mess|hopeless|clunky|unusable|maddening)|(stupid|useless|idiotic|worst|dumbest|infernal|bloody) .{0,1} (app|site|website|bot|system|policy|update|form|portal|thing|machine|robot|captcha|packaging|box)|(what|such) a .{0,1} (farce|shambles|palaver|faff|pantomime))',
      weight: 0.45,
      reason: HARD,
      example: 'Your app is useless.',
      notIf: '(worst (part|case)|love)',
    },
    {
      id: 'had_enough',
      match:
        '((have|had|really|quite) had (quite|more than|just about)? enough|(is|are|was) (getting|becoming|beyond) (silly|ridiculous|a joke|tiresome|tedious|boring|annoying|stupid)|(tired|sick|bored|weary) of (being|getting|having|waiting|paying|calling|asking|hearing|your|these|this|the same))',
      weight: 0.5,
      reason: TIRED,
      example: 'I have had enough of this.',
      notIf: '((never|not) (get|gets|getting)? (tired|bored)|enough (to eat|food|sleep|spares))',
    },
    {
      id: 'over_and_over',
      match:
        '((over and over|time after time|every single time|each and every time)|still (not|does not|do not|is not|will not|can not|did not) (working|work|sorted|fixed|resolved|arrived|arrive|received|refunded|load|loading|solved|here|been))',
      weight: 0.4,
      reason: AGAIN,
      example: 'It keeps failing over and over.',
      notIf:
        '(listen|listened|watch|watched|play|played|read|love|buy|come|sang|ordered) .{0,3} (over and over|time after time)',
    },
    {
      id: 'not_refunding',
      match:
        '(refuse|refuses|refused|refusing) to (refund|help|give|provide|replace|honour|honor|listen|cancel|let|send|pay|accept|fix|repair|speak|take)',
      weight: 0.35,
      reason: 'Says that they are refused',
      example: 'They refuse to refund me.',
      notIf: '(i|we|he|my .) (refuse|refused)',
    },
    {
      id: 'too_complicated',
      match:
        '(too|so|overly|needlessly|far too|ridiculously) (complicated|convoluted|clunky|cumbersome|buggy|laggy|hard to (use|cancel|reach|find))',
      weight: 0.3,
      reason: HARD,
      example: 'Your form is too complicated.',
    },
    {
      id: 'locked_out',
      match:
        '((logs|logged|kicks|kicked|booted|locks|locked|throws|threw) (me|us) (out|off)|(line|call) (drops|dropped|went dead|cut off)|(dropped) (call|calls))',
      weight: 0.4,
      reason: STUCK,
      example: 'The app logged me out during the exam.',
    },
    {
      id: 'no_show',
      match: '(no show|no shows|never (showed|turned up)|did not (show|turn) up|nobody (came|turned up|showed))',
      weight: 0.4,
      reason: STUCK,
      example: 'The engineer was a no show.',
      notIf: '(my friend|guest|policy)',
    },
    {
      id: 'lost_time',
      match:
        '((lost|cost|costs|wasted|wasting) (me|us|my|about|another|a|an|all|two|three|four) .{0,3} (minutes|hours|hour|day|days|morning|afternoon|evening|weekend|week)|(waste of|wasting) (my|our)? (time|effort|breath)|down the drain)',
      weight: 0.4,
      reason: WAITS,
      example: 'You wasted my whole afternoon.',
      notIf: 'not (want|like) to waste',
    },
    {
      id: 'just_want',
      match:
        '(i|we) (just|only|simply) (want|need|wanted) (my (money|refund|parcel|order)|a (human|straight|simple)|someone to|somebody to)',
      weight: 0.3,
      reason: 'Says how little they are asking for',
      example: 'I just want my money back.',
    },
    {
      id: 'wants_person',
      match:
        '((get|give me|want|need|reach|talk to|speak to) .{0,2} (a|an|real|actual) .{0,1} (human|person|human being)|who do i have to)',
      weight: 0.35,
      reason: 'Wants a person',
      example: 'How do I get a human?',
      notIf: '(for|to) (a|the) person (who|with)',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.6,
      reason: 'Names their frustration',
      state: true,
      words: [
        'frustrated',
        'exasperated',
        'fed up',
        'annoyed',
        'irritated',
        'aggravated',
        'at my wits end',
        'exhausted by',
        'losing patience',
        'miffed',
      ],
    },
    {
      id: 'provokes',
      weight: 0.5,
      reason: 'Says that it is frustrating',
      words: [
        'frustrating',
        'annoying',
        'irritating',
        'exasperating',
        'maddening',
        'exhausting',
        'nightmare',
        'hassle',
        'runaround',
        'ordeal',
        'wild goose chase',
        'like pulling teeth',
        'kafkaesque',
        'utterly useless',
      ],
    },
    {
      id: 'hinders',
      weight: 0.25,
      reason: 'Says what stands in their way',
      words: [
        'useless',
        'pointless',
        'hopeless',
        'endless',
        'buggy',
        'unusable',
        'ridiculous',
        'sucks',
        'a mess',
        'not working',
        'painful',
      ],
    },
  ],
};
