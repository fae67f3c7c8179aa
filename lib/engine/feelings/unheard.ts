import type { RuleSet } from '../text/rule.ts';

export const unheard: RuleSet<'unheard'> = {
  id: 'unheard',
  rules: [
    {
      id: 'every_way',
      match:
        '(emailed|called|phoned|rang|written|wrote|texted|tweeted|messaged) .{0,3} (called|emailed|tweeted|written|texted|messaged|rung|phoned)',
      weight: 0.4,
      reason: 'Has tried to reach the company in several ways',
      example: "I've emailed, I've called, I've tweeted.",
      notIf: '(you|they|he|she|someone|driver) .{0,2} (called|emailed|texted)',
    },
    {
      id: 'no_reply',
      match:
        '(no|not|never|without|zero|nobody|yet to) .{0,5} (reply|replies|response|responses|answer|answers|answered|replied|responded|respond|reply|acknowledgement|acknowledgment|reaction|callback|word|called back|got back|come back|gotten back|get back|heard back|hear back|heard)',
      weight: 0.6,
      reason: 'Says that nobody has answered',
      example: 'I still have no reply to my two emails.',
      notIf:
        '(not (reply|answer|respond|call) (to|my|the|this)|heard of|do not reply|not the answer|not (have|know|find) (an|the|any) answer|no longer|life (i|we) (will|would)? not get back|believe a word)',
    },
    {
      id: 'nobody_cares',
      match:
        '(nobody|no one|none|(you|they|company|staff|people|agents|team|bank|he|she|reception|management|support|anyone) (do|did|does|has|have|can|could) not|could not) .{0,4} (care|cares|cared|caring|bothers|bothered|bother|interested|listens|listened|listening|listen|hears|helping|reads|read)',
      weight: 0.7,
      reason: 'Says that nobody cares',
      example: 'Nobody there seems to care.',
      notIf: '(care of|(i|we) .{0,3} not)',
    },
    {
      id: 'do_you_even',
      match:
        '(do|does|did|is|are|has|can) (you|anyone|anybody|they|somebody|someone) (even|actually|ever)? .{0,2} (read|listen|care|listening|reading|there|bother|exist|hear|looking|working)',
      weight: 0.5,
      reason: 'Asks whether anybody is listening',
      example: 'Does anyone even read these emails?',
      notIf: 'is (someone|anyone|anybody) working',
    },
    {
      id: 'ignored',
      match:
        '(been|being|am|was|were|are|feel|felt|keep|keeps|kept|got|getting|just|completely|totally|you|they) .{0,2} (ignored|ignoring|fobbed|brushed|dismissed|neglected|forgotten|stonewalled|ghosted|overlooked|sidelined|ghosting|fobbing|palmed|disregarded)',
      weight: 0.75,
      reason: 'Says that they are ignored',
      example: 'My emails have been ignored.',
    },
    {
      id: 'like_a_number',
      match: '(just|like|only|merely) (just)? (a|another) (number|ticket number|statistic|case number|wallet|cash cow)',
      weight: 0.7,
      reason: 'Feels like a number',
      example: 'I feel like just another number.',
    },
    {
      id: 'taken_seriously',
      match: '(not|never|nobody|no one) .{0,5} (seriously)',
      weight: 0.7,
      reason: 'Says they are not taken seriously',
      example: 'Nobody takes me seriously.',
    },
    {
      id: 'talking_to_wall',
      match:
        '(talking|speaking|like talking|typing) to .{0,2} (wall|robot|robots|bot|bots|machine|chatbot|walls|void|myself)',
      weight: 0.65,
      reason: 'Feels that they talk to a wall',
      example: 'It is like talking to a brick wall.',
    },
    {
      id: 'canned',
      match:
        '(canned|automated|generic|scripted|copy paste|copy pasted|copied|template|templated|copy and paste|cookie cutter|standard|stock|boilerplate|auto generated|robotic) .{0,1} (reply|replies|response|responses|answer|answers|email|emails|message|messages|text|script)',
      weight: 0.5,
      reason: 'Got a canned answer',
      example: 'All I get are canned responses.',
    },
    {
      id: 'did_not_read',
      match:
        '(did|do|have|has) not (even|actually|bother|bothered|really)? .{0,2} (read|reading|look|looked|listen|listened|address|addressed|answer|answered) (my|to|at|what|the|a|me|any|our)',
      weight: 0.6,
      reason: 'Says that nobody read what they wrote',
      example: 'You did not even read my message.',
      notIf: '(i|we) (did|do|have|has) not',
    },
    {
      id: 'told_you',
      match:
        '(as|like) (i|we) (have|had|already|just|previously|clearly)? .{0,2} (said|told|explained|mentioned|wrote|stated|written|described|pointed)',
      weight: 0.4,
      reason: 'Has to say it again',
      example: 'As I already explained, the card is blocked.',
    },
    {
      id: 'already_told',
      match:
        '(i|we) (have|had)? (already|clearly|repeatedly|specifically|explicitly) .{0,1} (told|explained|sent|said|given|provided|asked|mentioned|answered|described|tried|done|did)',
      weight: 0.4,
      reason: 'Has already said so',
      example: 'I already sent you the photos.',
      notIf: 'already (tried|done|did) (to|that)',
    },
    {
      id: 'nobody_called',
      match:
        '(nobody|no one|none|noone) .{0,5} (called|calls|call|contacted|came|comes|showed|turned up|answers|answer|picks|picked|responds|responded|replies|replied|helped|knows|knew|told|tells|explained|followed|wrote|bothered|got|gets|can|could|is|was|has|will|ever|wants|seems)',
      weight: 0.5,
      reason: 'Says that nobody came back to them',
      example: 'Nobody called me back.',
      notIf: '(is|was) (hurt|injured|home|perfect)',
    },
    {
      id: 'promised_call',
      match:
        '(promised|told|said|supposed|meant) .{0,6} (call|ring|phone|email|contact|get|write|follow|come) (me|us)? (back|up)? .{0,4} (but|never|nobody|nothing|and|no one)',
      weight: 0.5,
      reason: 'A promised call never came',
      example: 'I was told you would call me back but nobody did.',
    },
    {
      id: 'anyone_there',
      match: '(hello|anyone|anybody|is anyone|is anybody) (there|out there|alive|listening|home|reading|at all)',
      weight: 0.55,
      reason: 'Asks whether anybody is there',
      example: 'Hello, is anyone there?',
    },
    {
      id: 'fell_on_deaf_ears',
      match:
        '(deaf ears|radio silence|black hole|into the void|silent treatment|dead silence|crickets|wall of silence)',
      weight: 0.7,
      reason: 'Says that they were met with silence',
      example: 'Since then, radio silence.',
    },
    {
      id: 'unanswered',
      match: '(unanswered|unacknowledged|unreturned|left (on read|hanging|in the dark|without an answer|in limbo))',
      weight: 0.6,
      reason: 'Says that they were left without an answer',
      example: 'My email has gone unanswered.',
    },
    {
      id: 'sent_emails',
      match:
        '(sent|written|wrote|emailed|left|called|messaged|rung|rang|phoned|contacted) .{0,4} (/^[0-9]+$/|two|three|four|five|six|seven|several|many|multiple|numerous|countless|dozens|dozen) (emails|messages|voicemails|times|tickets|letters|calls|dms|requests|forms|reminders|of)',
      weight: 0.4,
      reason: 'Counts their attempts to reach somebody',
      example: 'I have sent three emails.',
      notIf: '(two|three|/^[0-9]+$/) times (bigger|more|as)',
    },
    {
      id: 'waiting_for_reply',
      match:
        '(waiting|waited) .{0,4} (reply|response|answer|callback|call back|somebody|someone|anyone|update|hear|hear back)',
      weight: 0.45,
      reason: 'Is still waiting for an answer',
      example: 'I am still waiting for a reply.',
    },
    {
      id: 'not_answering',
      match:
        '(not|never|stop|stopped|stops) (answer|answering|respond|responding|reply|replying|returning|return|picking|pick|acknowledge|acknowledging) (my|me|our|us|up|the|calls|emails|to|any|messages|customers)?',
      weight: 0.5,
      reason: 'Says that nobody answers',
      example: 'You are not answering my calls.',
    },
    {
      id: 'kept_in_dark',
      match:
        '(kept|keep|keeping|leave|leaving|left) (me|us|customers)? .{0,1} (in the dark|hanging|guessing|waiting|wondering)',
      weight: 0.5,
      reason: 'Says they were left in the dark',
      example: 'You left us hanging.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.75,
      reason: 'Says that they feel unheard',
      state: true,
      words: [
        'ignored',
        'neglected',
        'unheard',
        'dismissed',
        'overlooked',
        'forgotten',
        'unimportant',
        'invisible',
        'abandoned',
        'fobbed off',
        'brushed off',
        'stonewalled',
        'ghosted',
        'unappreciated',
        'undervalued',
        'insignificant',
        'disregarded',
        'left out',
        'blown off',
        'palmed off',
        'shrugged off',
      ],
    },
    {
      id: 'silence',
      weight: 0.5,
      reason: 'Says that they were met with silence',
      words: [
        'radio silence',
        'ignoring',
        'ignores',
        'deaf ears',
        'dismissive',
        'unsympathetic',
        'indifferent',
        'indifference',
        'uncaring',
        'could not care less',
        'no empathy',
        'lip service',
        'shrugs',
        'shrugged',
        'shrug',
      ],
    },
  ],
};
