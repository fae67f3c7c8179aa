import type { RuleSet } from '../text/rule.ts';

const BODY = 'Says that it keeps them awake or shaking';
const LOSS = 'Fears losing what matters';
const PLEA = 'Pleads for help';
const SAFE = 'Asks whether it is safe';
const UNSAFE = 'Does not feel safe from somebody';
const SEIZED = 'Fears for their account or money';
const STAKE = 'Names what is at stake';

export const anxiety: RuleSet<'anxiety'> = {
  id: 'anxiety',
  rules: [
    {
      id: 'says_so',
      match:
        '(i|we) (am|are|feel) .{0,2} (worried|anxious|scared|frightened|terrified|panicking|nervous|stressed|freaking out)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I am really worried.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'worried_about',
      match:
        '(i|we) (am|are|were|get|got|feel|felt) (a|just|so|very|really|quite|rather|getting|honestly|genuinely|kind|kinda|still|pretty|too|now|slightly)? (bit|little|of)? (worried|scared|concerned (about|that)|afraid (of|for)|anxious|frightened|nervous|terrified|panicking|alarmed|uneasy|petrified|frantic|stressed|spooked|shaken)',
      weight: 0.75,
      reason: 'Says they are worried',
      example: 'I am a bit worried about my deposit.',
      state: true,
      notIf: '(not (worried|anxious|scared|nervous)|not that|scared to blink|scared of nothing)',
    },
    {
      id: 'scared_to',
      match:
        '((been|so|bit|really|kinda|now|bit|very) (scared|afraid|frightened|nervous|anxious) (to|of|about|that|it)|(makes|making|made) (me|us) .{0,2} (nervous|uneasy|anxious|worried|scared|panic)|i (afraid|fear|dread|worry|panic|fret)|worried sick)',
      weight: 0.55,
      reason: 'Says they are worried',
      example: 'Been scared to mail it.',
      notIf: '(too scared to own|not|colour|color)',
    },
    {
      id: 'cannot_sleep',
      match:
        '((can|could|do|did|am|have|has|had|been|is|be) not (been|really|hardly)? (sleep$|sleep (with|from|because|for|at|a|over)|sleeping|slept since|breathe|eating)|(lie|lying|lay|been) (here|there)? awake|(losing|lost) (any)? sleep (over|about|for)?|sleeping (in the)|(i|we) .{0,3} dreamt)',
      weight: 0.55,
      reason: BODY,
      example: "I can't sleep because of this.",
      notIf: '(baby|nothing to lose|sleep (mode|app)|new parents|nights)',
    },
    {
      id: 'shaking',
      match:
        '((i|hands|still|legs|am|we) (am|are|is)? (still|literally|actually|both)? (shaking|trembling|hyperventilating)|heart (sank|stopped) when|i (keep) (refreshing|checking|looking|turning|ringing))',
      weight: 0.5,
      reason: BODY,
      example: 'I am still shaking.',
      notIf: '(good way|but in a good|until|stopped (shaking|trembling))',
    },
    {
      id: 'please_help_hurry',
      match:
        '((please|pls) (please|hurry|quick|somebody|someone|help (me|us|i)|before)|tell me (straight)|^take it down|stop it$)',
      weight: 0.45,
      reason: PLEA,
      example: 'Please hurry, I am stuck abroad.',
      notIf: 'please (stop|help me (find|change|update|with|to|understand|set|choose))',
    },
    {
      id: 'what_do_i_do',
      match:
        '(not (really|even)? know (what (to|else to|i should|we should) do|who to (ring|ask|call))|(what|who) (do|should|am|can) (i|we) (supposed to)? (do$|do now|do about)|(do|should|can|must) (i|we|he|she) (just|still|now|even)? (stop (using|taking|wearing|giving|eating|feeding)|evacuate|be (worried|concerned)|worry|wake|cancel$))',
      weight: 0.42,
      reason: 'Does not know what to do in a bad moment',
      example: 'Should I stop using it?',
      notIf: '(with the (bits|box|old)|parking|settings)',
    },
    {
      id: 'is_it_safe',
      match:
        '((is|are|was) (it|this|that|my|they|these|everything|he|she|there) .{0,3} (safe (to|now|for|there|with|$)|dangerous|poisonous|toxic|harmful|recalled|ok to (eat|drink|give|use|take))|(will|is) (my|his|her|the) .{0,4} (safe)$)',
      weight: 0.4,
      reason: SAFE,
      example: 'Is my data safe?',
      notIf: '(safe to (say|assume)|asking for|ok to put)',
    },
    {
      id: 'what_if',
      match:
        '(^(and|but)? what if (it|they|he|she|somebody|someone|i|my)|in case (it|he|she|they) (gets|get|is|goes|comes|happens|finds|breaks) (lost|back|again|stolen|in|out|happens)?)',
      weight: 0.42,
      reason: 'Imagines what could go wrong',
      example: 'What if it does not go through?',
      notIf: '(what if (we|you|there|your|the app|it (had|could|would|let|showed|were)|they (could|had|were)))',
    },
    {
      id: 'lose_it',
      match:
        '((lose|losing|lost) (my|the|our|his|her|all|everything) (my|our|of)? (job|home|flat|place|visa|contract|savings|photos|licence|license|client|clients|apprenticeship|scholarship|custody)|(can|could) not (lose)|(only) (copy|copies|one|recording|ones|pictures|photos) .{0,3} (of my|in|left|there|have)|(is) (all|everything)? (in there)$)',
      weight: 0.42,
      reason: LOSS,
      example: 'I lose the job if it is late.',
      notIf: '((have|already) lost (my|the)|when i lost|plates|weight)',
    },
    {
      id: 'alone_and_near',
      match:
        '((lives|live|living|am|is|are|home) (all)? (alone|on her own)|(knows|know|knew|found|has|tells) (where (i))|(outside my) (work|home|flat|door|window|school|to|off)|(my|her) (ex|stalker|abuser) .{0,9} (key|knows|knew|login|log|address|keeps|still)|(checks|reads|opens) my (phone|post|bill|mail)|finish (it))',
      weight: 0.5,
      reason: UNSAFE,
      example: 'He knows where I live.',
      notIf: '(do not know where|you know where|home alone (2|film)|nobody)',
    },
    {
      id: 'in_my_account',
      match:
        '((someone|somebody|stranger|hacker|thief|they|he|she) (else|has|have|is|are|just|already)? .{0,3} (logged in|changed my|in my account|emptied|buying)|(gave|told|typed|sent) (him|her|them|it|the|my|in)? .{0,2} (code|codes|pin|password|digits|passcode))',
      weight: 0.45,
      reason: SEIZED,
      example: "There's someone in my account right now.",
      notIf: '(error code|thought i|price|dealer|sure i had)',
    },
    {
      id: 'body_harm',
      match:
        '((lips|throat|tongue|face|neck|mouth) .{0,3} (tingling|swelling|swollen|tight|puffy|closing)|(he|she|cat|dog|puppy|son|daughter|baby|kid|boy|child|mum|dad) .{0,4} (swallowed|wobbly|limp|gagging|choking|twitching)|(insulin|oxygen|inhaler|tablets|pens|formula|dialysis|battery) .{0,12} (tonight|run out|left)|(our|my|the) last (pot|dose|bottle|pen|tablet|tin))',
      weight: 0.42,
      reason: 'Fears for a life or body',
      example: 'His lips are swelling.',
      notIf: '(fussy|ate it all|joke)',
    },
    {
      id: 'must_or_else',
      match:
        '((rent|mortgage|wages|payroll|exam|interview|visa|burial|hearing|keynote|essay|coursework|gate|plane|cheque) .{0,2} (is|are|comes|closes|due|at|bouncing|bounced) .{0,3} (due|out|tomorrow|tonight|today|hour|min|minutes|midnight|noon|thursday|friday|saturday|ten|two)|(before|by) .{0,4} or (i|we|my) .{0,3} (lose|miss)|(bailiff|bailiffs|eviction|repossession) .|(switching|cut|cutting) (me|us) off (on|tomorrow|today|in))',
      weight: 0.4,
      reason: STAKE,
      example: 'They must go out before noon or we lose a client.',
      notIf: '(hospice|was|were|library|hammer|funeral home|how do i|when (is|does))',
    },
    {
      id: 'hacked',
      match:
        '((account|email|profile|card|phone|wallet|page|inbox|i) (has|have|had|was|is|got|been|has been|have been|had been|got) (been)? (hacked|cloned|compromised|taken over)|(someone|somebody|hackers) (has|have|had|is)? (hacked|broke|got|logged) (in|into|my)|(is|are|was) (my|our|the) (money|data|details|photos|card|account|savings) .{0,1} (safe|gone|lost|stolen)|(tell|promise|assure) me .{0,4} (is|are) (safe|not lost|not gone))',
      weight: 0.45,
      reason: 'Fears for what is theirs',
      example: 'My account was hacked!',
      notIf: '(if|in case|how|whether|what happens|protect|not) .{0,5} (hacked|cloned|compromised)',
    },
    {
      id: 'rather_not_guess',
      match: '(rather not (guess|risk|wait)|should i be (worried|concerned)|(break in|burgled|mugged))',
      weight: 0.42,
      reason: 'Does not feel at ease',
      example: "I'd rather not guess.",
      notIf: '(shoes|chair|seat|mattress|sofa|bed|pillow)',
    },
    {
      id: 'water_now',
      match:
        '(flooding|pouring|gushing|coming through) .{0,5} (kitchen|house|flat|bathroom|ceiling|bedroom|nursery|light|fuse) .{0,4} (now|still|fitting|board|fast)',
      weight: 0.42,
      reason: 'Water is doing damage',
      example: "It's flooding my kitchen right now.",
    },
  ],
  words: [
    {
      id: 'strong',
      weight: 0.8,
      reason: 'Names strong fear',
      state: true,
      words: [
        ...'panicking petrified frantic hysterical'.split(' '),
        'in a panic',
        'panic attack',
        'beside myself',
        'worried sick',
        'sick with worry',
        'freaking out',
        'scared to death',
      ],
    },
    {
      id: 'named',
      weight: 0.6,
      reason: 'Names their worry',
      state: true,
      words: [
        ...'worried anxious nervous frightened alarmed uneasy apprehensive unnerved paranoid overwhelmed dreading'.split(
          ' ',
        ),
      ],
    },
    {
      id: 'provokes',
      weight: 0.5,
      reason: 'Says that it is worrying',
      words: [
        ...'worrying worrisome scary frightening alarming stressful distressing unsettling unnerving'.split(' '),
        'nerve wracking',
        'nerve racking',
      ],
    },
    {
      id: 'mild',
      weight: 0.15,
      reason: 'Voices a concern',
      words:
        'concerned worry worries fear fears panic anxiety stress risky unsafe unauthorized unauthorised hacked desperate desperately'.split(
          ' ',
        ),
    },
  ],
};
