import type { RuleSet } from '../text/rule.ts';

export const ignored: RuleSet<'cause:ignored'> = {
  id: 'cause:ignored',
  rules: [
    {
      id: 'no_reply',
      match:
        '(no|not|never|nobody|without|zero) .{0,4} (reply|replies|response|responses|answer|answered|replied|responded|called back|got back|callback|heard back|word back|acknowledged|acknowledgement|call back|get back|come back to|heard from|heard anything|contacted me|returned)',
      weight: 0.6,
      reason: 'Says that nobody has answered',
      example: 'I never got a reply.',
      notIf:
        '(not (reply|answer|respond|call) (to|my|the|this)|no longer|(life|hours|time|minutes) (that)? (i|we) (will|would|can)? (not|never) get back)',
    },
    {
      id: 'ignored',
      match:
        '(ignored|ignoring|ignore|ignores|ghosted|ghosting|fobbed off|brushed off|dismissed|neglected|overlooked|stonewalled|radio silence|unanswered|deaf ears|left hanging)',
      weight: 0.6,
      reason: 'Says that they are ignored',
      example: 'You ignore every email.',
      notIf: '(ignore (this|my|the) (last|previous|message|email|first|if)|please ignore)',
    },
    {
      id: 'nobody',
      match:
        '(nobody|no one|noone|none of you) .{0,4} (called|calls|answers|answered|responds|responded|replies|replied|cares|care|helps|helped|listens|came|contacted|bothered|showed|knows|can tell|could tell|told|picks)',
      weight: 0.55,
      reason: 'Says that nobody came back to them',
      example: 'Nobody answers the phone.',
    },
    {
      id: 'seriously',
      match: '(take|takes|taken|taking) .{0,3} seriously',
      weight: 0.4,
      reason: 'Wants to be taken seriously',
      example: 'Nobody takes me seriously.',
    },
    {
      id: 'did_not_read',
      match:
        '(you|they|he|she|agent|agents|support|staff|company|team|nobody) (did|do|does|have|has) not (even|actually|bother to|really)? (read|listen|looked|look|listened|care)',
      weight: 0.5,
      reason: 'Says that nobody listened',
      example: 'You did not even read my email.',
      notIf: 'you do not care if',
    },
    {
      id: 'like_number',
      match: '(just|like) (a|another) number',
      weight: 0.6,
      reason: 'Feels like a number',
      example: 'I am just another number to you.',
    },
    {
      id: 'canned',
      match:
        '(canned|automated|generic|scripted|copy paste|template|robotic) (reply|replies|response|responses|answer|answers|email|emails|message|messages)',
      weight: 0.5,
      reason: 'Got a canned answer',
      example: 'I got a canned reply.',
    },
  ],
};
