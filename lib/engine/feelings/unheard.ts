import type { RuleSet } from '../text/rule.ts';

const SILENT = 'Says that nobody has answered';
const UNREAD = 'Says that nobody read what they wrote';
const AGAIN = 'Has to say it again';
const CANNED = 'Got a canned answer';
const ANYONE = 'Asks whether anybody is there';

export const unheard: RuleSet<'unheard'> = {
  id: 'unheard',
  rules: [
    {
      id: 'says_so',
      match: '(i|we) (am|are|feel) .{0,2} (ignored|unheard|fobbed off)',
      weight: 0.7,
      reason: 'Says so outright',
      state: true,
      example: 'I feel ignored.',
      notIf: '(not|never|hardly|neither|nor|if|unless|would|could|longer|until|than)',
    },
    {
      id: 'nobody_answers',
      match:
        '(nobody|no one|none|not one) (of)? (you|them|there)? (.)? (has|have|will|ever|even|bothered to)? (replied|replies|answered|answers|answer|reply|responded|responds|listens|listened|listen|read|reads|asked me|confirmed|cares|care|(called|rang|phoned|got|come|came|written|wrote) (me|us)? back|called back|rang back|got back|came back|come back|wrote back|picks up|picked up|opened|said sorry|says sorry)',
      weight: 0.55,
      reason: SILENT,
      example: 'Nobody has replied to my emails.',
      notIf: '((nobody|no one) (can|could|will) read|reception|answers on|care of)',
    },
    {
      id: 'no_reply',
      match:
        '((no|not a|not one|without (a|any)|never (had)? (a|an)|yet to (get|have|receive)) (single|proper)? (reply|replies|answer|response|acknowledgement|callback|call back|word back)|(still|had|got|received) (no|nothing) (word|back|from)|not heard back|met with silence)',
      weight: 0.4,
      reason: SILENT,
      example: 'I still have no reply to my two emails.',
      notIf:
        '(no (answer|reply|response) (is|needed|required|necessary|from (me|him|her))|not have (an|the|any) answer|heard (of|a))',
    },
    {
      id: 'you_never_answer',
      match:
        '(you|they|team|support|company) (people|just|simply|still)? (are|have|do|did|has|does)? (never|not|stopped) (even|ever|bothered to)? (replied|reply|answered|answer|answering|responded|respond|responding|read|listen|listened|listening|acknowledged)',
      weight: 0.5,
      reason: SILENT,
      example: 'You are not answering my calls.',
    },
    {
      id: 'is_anyone_there',
      match:
        '((is|are) (there)? (anyone|anybody|somebody|someone|a (real|living|actual)? (human|person)) .{0,2} (there|home|alive|reading|listening|awake|out there|at all|behind)|(anyone|anybody) (home|alive|out there|at all|awake|listening)|do .{0,1} real (people|person) .)',
      weight: 0.5,
      reason: ANYONE,
      example: 'Is anyone there?',
    },
    {
      id: 'bot_or_person',
      match:
        '((are|is) (you|this|that|it|he|she) (a|an|even)? (bot|robot|real|person|human) or|is there a (real|actual|living)? (person|human|human being) (there|in|behind|at)|(someone|somebody|anybody) with a pulse|human being (to)? (read|reads|answer))',
      weight: 0.45,
      reason: ANYONE,
      example: 'Are you a bot or a person?',
    },
    {
      id: 'talking_to_wall',
      match:
        '(talking|speaking|writing|typing|explaining|explained (this|it)?|shouting) (to|into|at) (a|an|another)? .{0,1} (wall|robot|bot|machine|chatbot|void|myself|well)',
      weight: 0.55,
      reason: 'Feels that they talk to a wall',
      example: 'It is like talking to a brick wall.',
    },
    {
      id: 'did_you_read',
      match:
        '(did|have|do|would|has) (you|anyone|anybody|they|any of you|one of you|you people) (even|ever|actually|not|bother to)? (read|reads|listen|listened|opened|looked at) (my|the|what|it|this|a|line|any|me)',
      weight: 0.55,
      reason: UNREAD,
      example: 'Did you even read my message?',
      notIf: '(manual|meter|instructions|book|label|card)',
    },
    {
      id: 'did_not_read',
      match:
        '((you|they|bot|agent) (have|had|did|do|does)? (not|never|clearly not|not even) (even|actually|bother to|really)? (read|looked|listen|listened|address|addressed) (my|at|to|what|the|a|past|me)|not (read|reading) a word|read past the first|(you|they) (have|had)? (read|heard|understood|taken in) (none|nothing|half) of (what|it|my)|i asked about .{1,4} you (answered|replied|wrote))',
      weight: 0.55,
      reason: UNREAD,
      example: 'You did not even read my message.',
      notIf: '(gate|reader|card|meter) (do|does|did|will|could|can)',
    },
    {
      id: 'read_it',
      match:
        '((read|see|scroll) (the|my|line|what|.)? (first|last|whole|account)? (line|lines|above|below|two|i wrote|i said|question|up|note)|(read|seen|saw) (it|this|them|my .) and (left|ignored|did nothing|said nothing))',
      weight: 0.5,
      reason: UNREAD,
      example: 'Read line two, please.',
      notIf: '(i|we|to|cannot|can|could|not|have|meter|please see|as you can) (read|see)',
    },
    {
      id: 'wrong_answer',
      match:
        '((answer|answers|answered|reply|replied|replies) .{0,6} (not ask|never asked|somebody else|someone else|nothing to do|different question)|(not|never|without|actually) (answer|answered|answering|address|addressed) (my|the|what|a single) .{0,1} (question|questions|asked|.$)|my question was about)',
      weight: 0.55,
      reason: UNREAD,
      example: 'That answers a question I did not ask.',
    },
    {
      id: 'explained',
      match:
        '((i|we) (have|had)? (now|already|repeatedly)? explained|each time i explain|(time|times) (explaining|of asking|i (am|have|had to) (explain|explaining|explained|tell|telling|told|ask|asked))|(keep|kept|tired of|sick of) (repeating|explaining)|to (repeat|explain) (myself|everything))',
      weight: 0.5,
      reason: AGAIN,
      example: 'I have explained this three times.',
      notIf: '(kindly|colleague|nicely|you|clearly) explained',
    },
    {
      id: 'as_i_said',
      match:
        '((as|like) (i|we) (have|had)? (already|previously|clearly|repeatedly) .{0,1} (said|told|explained|mentioned|wrote|stated)|as (per|in) my (last|previous|four|three|two|earlier) .|i have already (told|explained|sent|said|answered|given) (you|this|that))',
      weight: 0.35,
      reason: AGAIN,
      example: 'As I already explained, the card is blocked.',
      notIf: '(told|said) .{0,2} (friends|chat|colleagues|everyone|husband|wife)',
    },
    {
      id: 'wrote_on_dates',
      match:
        '(wrote|written|rang|emailed|reported|asked|appealed|called) .{0,5} (on|in) (the)? (/^[0-9]+(st|nd|rd|th)$/|march|april|may|june|july|august|september|october|november) (and|in|on|the|again)',
      weight: 0.45,
      reason: 'Counts their attempts to reach somebody',
      example: 'I wrote on the 2nd and on the 9th.',
    },
    {
      id: 'sent_emails',
      match:
        '((two|three|four|five|six|seven|eight|nine|ten|eleven|/^[0-9]+$/) (emails|mails|letters|messages|tickets|dms|voicemails|calls) .{0,4} (no|not|nothing|nobody|auto|silence|later|none)|(fourth|fifth|sixth|seventh|4th|5th|6th) (email|mail|letter|message|appeal|dm|time explaining))',
      weight: 0.4,
      reason: 'Counts their attempts to reach somebody',
      example: 'Four mails, not so much as an answer.',
    },
    {
      id: 'every_way',
      match:
        '(emailed|called|phoned|rang|written|texted|tweeted) (and|i|we|have)? .{0,2} (called|emailed|tweeted|written|texted|rung|phoned)',
      weight: 0.4,
      reason: 'Has tried to reach the company in several ways',
      example: "I've emailed, I've called, I've tweeted.",
      notIf: '(you|they|he|she|says) .{0,2} (called|emailed|texted|rang|written)',
    },
    {
      id: 'ignored',
      match:
        '((been|being|you|got|getting|keep|keeps|get|was|were|feel|they|completely|me) .{0,2} (ignored|ghosted|ghosting|ignoring|fobbed|brushed off|stonewalled|overlooked|dismissed)|left on read|(fobbed|brushed|palmed) off)',
      weight: 0.6,
      reason: 'Says that they are ignored',
      example: 'My emails have been ignored.',
      notIf: '(i|we) (ignored|have been ignoring|forgot)',
    },
    {
      id: 'silence',
      match:
        '(radio silence|deaf ears|black hole|tumbleweed|(your|total|complete|deafening) silence|left (hanging|in the dark)|(gone|went|remains) unanswered|unanswered (emails|mails|letters|calls|messages))',
      weight: 0.5,
      reason: 'Says that they were met with silence',
      example: 'Since then, radio silence.',
    },
    {
      id: 'canned',
      match:
        '((canned|automated|scripted|copy paste|copied|template|stock|auto|robotic|same|identical|form) (reply|replies|response|responses|answer|answers|letter|line|script)|auto replies|copy (and)? paste)',
      weight: 0.55,
      reason: CANNED,
      example: 'All I get are canned responses.',
      notIf: '(automated|stock) (message|order)',
    },
    {
      id: 'empty_phrase',
      match:
        '((stop|do not|keep|keeps|another|more) .{0,4} (we value|your patience|valued|that you understand|value my|call is important|any inconvenience)|(you|your) (call|feedback|opinion) (matters|is valued)|calling me valued|(sorry|apologise) for any inconvenience .)',
      weight: 0.4,
      reason: 'Throws our phrases back at us',
      example: 'Stop telling me that you value my call.',
    },
    {
      id: 'like_a_number',
      match:
        '(feel|feels|felt|treated|am|are) .{0,3} (just|like|only) (just)? (a|another) (number|ticket number|statistic|case number|wallet)',
      weight: 0.55,
      reason: 'Feels like a number',
      example: 'I feel like just another number.',
    },
    {
      id: 'taken_seriously',
      match: '(not|never|nobody|no one) (is|being|been)? (take|takes|took|taken|taking) (me|us|it|this)? seriously',
      weight: 0.55,
      reason: 'Says they are not taken seriously',
      example: 'Nobody takes me seriously.',
    },
    {
      id: 'still_waiting',
      match: '(still|been) waiting .{0,4} (reply|response|answer|callback|call back|hear back)',
      weight: 0.3,
      reason: 'Is still waiting for an answer',
      example: 'I am still waiting for a reply.',
    },
  ],
  words: [
    {
      id: 'named',
      weight: 0.6,
      reason: 'Says that they feel unheard',
      state: true,
      words: [
        'unheard',
        'stonewalled',
        'ghosted',
        'fobbed off',
        'brushed off',
        'not listened to',
        'invisible to you',
        'unimportant',
      ],
    },
  ],
};
