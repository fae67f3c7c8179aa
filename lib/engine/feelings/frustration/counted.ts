import type { Rule } from '../../text/rule.ts';

const COUNTS = 'Counts how often they have tried';
const AGAIN = 'Says that it keeps happening';

/** Tried more than once: what they count, and what happens again and again. */
export const counted: Rule[] = [
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
    id: 'try_n_time',
    match:
      '(try|tried|did|done|ask|asked|call|called|write|send) (already|now|it|you)? (/^[0-9]+$/|two|three|four|five|six|ten) (time|times|x)',
    weight: 0.4,
    reason: COUNTS,
    example: 'I try 5 time.',
  },
  {
    id: 'each_time',
    match:
      '((each|every (single)?) time (i|we|it|the|they|someone|she|he)|(each|every) (day|week|month|morning|call|time) (a|an|another|its own) (new|different|other|fresh) .|(another|new) (day|week|month) (another|new) .|(always|every time|each time|now|again) (a|another) (new|different) (excuse|story|reason))',
    weight: 0.4,
    reason: AGAIN,
    example: 'Each time I call, it drops.',
    notIf: '(love|smile|great|happy|thank|recipe|dish|special|menu|adventure|lesson)',
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
    id: 'i_have_now',
    match:
      '(i|we) have now (been|had|rung|written|waited|sent|explained|received|walked|asked|told|tried|paid|spent|filled|got|spoken|emailed|called)',
    weight: 0.4,
    reason: COUNTS,
    example: 'I have now been to the branch twice.',
    notIf: '(received|got) (it|the (parcel|refund|money))',
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
    id: 'over_and_over',
    match:
      '((over and over|time after time|every single time|each and every time)|still (not|does not|do not|is not|will not|can not|did not) (working|work|sorted|fixed|resolved|arrived|arrive|received|refunded|load|loading|solved|here|been))',
    weight: 0.5,
    reason: AGAIN,
    example: 'It keeps failing over and over.',
    notIf:
      '(listen|listened|watch|watched|play|played|read|love|buy|come|sang|ordered) .{0,3} (over and over|time after time)',
  },
];
