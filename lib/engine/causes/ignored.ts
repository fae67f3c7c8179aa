import type { RuleSet } from '../text/rule.ts';

const NTH = '(second|third|fourth|fifth|sixth|seventh|eighth|tenth|2nd|3rd|4th|5th|6th)';
const MAIL =
  '(mail|mails|email|emails|letter|letters|message|messages|ticket|tickets|request|reminder|attempt|dm|report)';
const UNHEARD = 'Says that nobody has answered';
const UNREAD = 'Says that nobody reads or listens';

export const ignored: RuleSet<'cause:ignored'> = {
  id: 'cause:ignored',
  rules: [
    {
      id: 'no_reply',
      match:
        '(no|not|never|nobody|without|your|only) .{0,4} (reply|response|answered|replied|responded|got back|heard (back|from|anything)|called back|call back|acknowledgement|come back to (me|us)|an answer|pick up|answering|answers)',
      weight: 0.5,
      reason: UNHEARD,
      example: 'I never got a reply.',
      notIf: '(no need|(for|to) your .)',
    },
    {
      id: 'ignored',
      match:
        '(ignored|ignoring|ignores|ghosted|your silence|the silence|went quiet|goes quiet|radio silence|fobbed off|brushed off|unanswered|left on read|into (a|the) (void|well)|anyone (home|there)|anybody (there|at all)|is anyone|wake up|forgotten (me|us))',
      weight: 0.5,
      reason: UNHEARD,
      example: 'I am ignored by all of you.',
    },
    {
      id: 'nobody',
      match:
        '(nobody|no one|not one|one of you|somebody|someone) .{0,3} (answers|answered|answer|responded|replied|reply|helps|listens|asked|read|reads|looked|said sorry|wake|picks)',
      weight: 0.4,
      reason: UNHEARD,
      example: 'Nobody answers the phone.',
    },
    {
      id: 'told_you',
      match: `((i|we) (have|had)? (now)? (told|asked|explained|reported|wrote|rung|emailed|mentioned|said|pointed|appealed|sent|phoned|raised) .{0,7} (twice|already|(in) (march|may|june|october|spring)|on the /^[0-9]+(st|nd|rd|th)$/|again|last (year)|times)|(told|wrote|written|asked|reported) (you|on|to you|it|for) .{0,3} (twice|before|/^[0-9]+(st|nd|rd|th)$/ .{0,2} /^[0-9]+(st|nd|rd|th)$/))`,
      weight: 0.4,
      reason: 'Has told it before',
      example: 'I reported it in June and again in July.',
    },
    {
      id: 'nth',
      match: `(${NTH} (or)? ${MAIL}|/^([0-9]+|four|five|six|eight|ten|eleven|sixteen)$/ (mails|emails|tickets|letters|messages)|${NTH} time (i|explaining|we))`,
      weight: 0.4,
      reason: 'Names how often they have written',
      example: 'This is my fourth mail.',
    },
    {
      id: 'did_not_read',
      match:
        '(did (you|anyone|anybody) .{0,2} (read|look)|(you|they|nobody) (did|do|have|has) not (even)? (read|listen|listened|looked)|not listening|(read) (the|my|it|past|what) .{0,2} (line|mail|email|note|again|wrote)|read above|scroll up|(question) .{0,2} (i|we) (did|had|have|never) (not)? (ask|asked)|i (asked|wrote) (for|about|a) .{0,6} (not)|i said .{1,3} not|i (asked) (one|a) (thing|policy|person))',
      weight: 0.4,
      reason: UNREAD,
      example: 'You did not even read my email.',
    },
    {
      id: 'canned',
      match:
        '((copy and paste|canned|automated|generic|template|form|identical|same|one line) (reply|response|answer|email|letter|line|paragraph|sentence)|auto (replies|reply|denied)|we value your|your (call|feedback) (is|matters)|hope this helps|how can i help you|clear my cache|as per policy)',
      weight: 0.45,
      reason: 'Got a canned answer',
      example: 'I got a canned reply.',
    },
    {
      id: 'anyone_real',
      match:
        '((is|are) (there|it|you|he) .{0,3} (a|an) (real)? (human|person|bot)|real people|(get|for|be|to|want) (a|an) (human|person|answer)|(explained|told|tell|said) (it|this) .{0,2} to .{1,5} (then|and|again|a)|take .{0,2} seriously|put through|says resolved)',
      weight: 0.4,
      reason: UNREAD,
      example: 'Is there a human?',
    },
  ],
};
