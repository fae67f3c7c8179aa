import type { RuleSet } from '../text/rule.ts';

export const repeatContact: RuleSet<'repeat_contact'> = {
  id: 'repeat_contact',
  rules: [
    {
      id: 'every_way',
      match:
        '(emailed|called|phoned|rang|written|wrote|texted|tweeted|messaged) .{0,3} (called|emailed|tweeted|written|texted|messaged|rung|phoned|called again|left messages|filled in) .{0,4}',
      weight: 0.5,
      reason: 'Has tried to reach the company in several ways',
      example: "I've emailed, I've called, I've tweeted.",
      notIf: '(you|they|he|she|someone|driver) .{0,2} (called|emailed|texted)',
    },
    {
      id: 'counted',
      match:
        '^(two|three|four|five|six|seven|eight|nine|ten|a dozen|/^[0-9]+$/) (emails|calls|tickets|messages|letters|chats|phone calls|requests|reminders|voicemails|agents|weeks and emails)',
      weight: 0.6,
      reason: 'Counts how often they have been in touch',
      example: 'Four emails and still no sofa.',
    },
    {
      id: 'bother_again',
      match:
        '(bother|bothering|disturb|trouble|troubling|bug|bugging|pester|pestering|nag|nagging|chase|it is) (you|me|about this)? (again|once more|yet again)',
      weight: 0.5,
      reason: 'Is in touch again about it',
      example: 'Sorry to bother you again.',
      notIf: 'it is again',
    },
    {
      id: 'did_it_before',
      match:
        '(unsubscribed|canceled|returned|repaired|opted out|asked|requested|submitted|filled|uploaded|resent|sent|reported|complained) .{0,4} (twice|two times|three times|multiple times|several times|/^[0-9]+x?$/ times|many times|repeatedly)',
      weight: 0.55,
      reason: 'Has had to do it before',
      example: 'I have unsubscribed twice already.',
      notIf: '(charged|ordered|bought) .{0,3}',
    },
    {
      id: 'nth_repair',
      match:
        '(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th) (replacement|repair|engineer|technician|visit|attempt|return|exchange|faulty one|broken one|one in a row|appointment|reminder|unit)',
      weight: 0.5,
      reason: 'Names another try to put it right',
      example: 'Third replacement and the same fault.',
      notIf: '^(order|ordered)',
    },
    {
      id: 'nth_contact',
      match:
        '(second|third|fourth|fifth|sixth|seventh|tenth|umpteenth|2nd|3rd|4th|5th|6th|nth|hundredth) (time|email|message|call|ticket|attempt|request|complaint|letter|chat|contact|reminder|agent|person|rep) .{0,6} (i|we|about|contact|contacting|contacted|call|calling|called|write|writing|email|emailing|asking|asked|reach|reaching|in|this|for|on|now|to)',
      weight: 0.7,
      reason: 'Names another contact about the same matter',
      example: 'This is the third time I am writing about this.',
      notIf: '(order|ordering|ordered|buy|bought|visit|visiting|customer|charged|broken)',
    },
    {
      id: 'nth_message',
      match:
        '(my|this is my|is my|our|is our|on my) (second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|6th) (time|email|message|call|ticket|attempt|request|complaint|letter|chat|contact|reminder|follow up|try)',
      weight: 0.7,
      reason: 'Names another contact about the same matter',
      example: 'This is my fourth email.',
    },
    {
      id: 'contacted_times',
      match:
        '(called|phoned|rang|rung|emailed|written|wrote|contacted|messaged|asked|reported|complained|chased|reached out|texted|spoken|been in touch|tried calling|sent) .{0,6} (twice|three times|four times|five times|six times|several times|multiple times|many times|/^[0-9]+x?$/ times|numerous times|countless times|repeatedly|again and again|so many times|a few times|couple of times|over and over|already|before)',
      weight: 0.65,
      reason: 'Counts how often they have been in touch',
      example: 'I have called three times.',
      notIf: '(you|someone) (called|emailed|contacted|asked)',
    },
    {
      id: 'many_messages',
      match:
        '(sent|left|written|wrote|made|opened|submitted|had) .{0,2} (/^[0-9]+$/|two|three|four|five|six|seven|several|many|multiple|numerous|countless|dozens of|so many) (emails|messages|voicemails|tickets|calls|requests|complaints|reminders|letters|chats|phone calls|support tickets)',
      weight: 0.65,
      reason: 'Counts how often they have been in touch',
      example: 'I have sent five emails.',
    },
    {
      id: 'again_about',
      match:
        '(writing|calling|contacting|emailing|messaging|asking|reaching out|following up|chasing) .{0,3} (again|once more|once again|yet again)',
      weight: 0.65,
      reason: 'Is in touch again about it',
      example: 'I am writing again about my refund.',
    },
    {
      id: 'following_up',
      match: '(following|follow|followed|chasing|chase|chased) (up)? (on|up|again|about|this|you|my)',
      weight: 0.45,
      reason: 'Follows up on an earlier contact',
      example: 'I am following up on my ticket.',
      notIf: '(follow|following) (you|my|the) (on|instagram|instructions|steps|link|guide|account|page)',
    },
    {
      id: 'previous_message',
      match:
        '(my|our) (previous|last|earlier|first|original|initial|other|prior|older) (email|emails|message|messages|ticket|tickets|call|calls|complaint|request|requests|chat|letter|enquiry|inquiry|conversation|report|query)',
      weight: 0.5,
      reason: 'Refers to an earlier contact',
      example: 'As in my previous email, the lamp is broken.',
    },
    {
      id: 'spoke_before',
      match:
        '(spoke|spoken|speaking|talked|chatted|dealt) (to|with) .{0,6} (yesterday|last (week|month|night|monday|tuesday|wednesday|thursday|friday)|already|before|earlier|previously|on (monday|tuesday|wednesday|thursday|friday)|two|three|several|multiple|different|weeks ago|days ago)',
      weight: 0.5,
      reason: 'Has spoken to somebody about it before',
      example: 'I spoke to one of your agents last week.',
    },
    {
      id: 'wrote_before',
      match:
        '(i|we) (have)? (already|previously|first)? (contacted|emailed|called|wrote|written|reported|messaged|phoned|rang|complained|raised|flagged|asked) .{0,7} (ago|last (week|month|night|year|monday|tuesday|wednesday|thursday|friday)|yesterday|earlier|previously|before|in (january|february|march|april|may|june|july|august|september|october|november|december))',
      weight: 0.55,
      reason: 'Was in touch about it before',
      example: 'I contacted you two weeks ago about this.',
      notIf: '(asked|wrote) (my|the|a) (friend|bank|husband|wife|neighbor)',
    },
    {
      id: 'already_contacted',
      match:
        '(i|we) (have)? already (contacted|emailed|called|wrote|written|reported|messaged|phoned|told|asked|explained|complained|spoken|spoke|opened|raised|sent .{0,4} (email|message|photos|proof|documents|form))',
      weight: 0.5,
      reason: 'Was in touch about it before',
      example: 'I already told your colleague.',
    },
    {
      id: 'every_time_call',
      match: '(every|each) time (i|we) (call|phone|ring|email|write|contact|ask|chat|speak|get through)',
      weight: 0.65,
      reason: 'Speaks of several contacts',
      example: 'Every time I call I get another answer.',
    },
    {
      id: 'as_i_said',
      match:
        '(as|like) (i|we) (have|had)? (already|previously)? (said|told|explained|mentioned|wrote|stated|written|described) (before|already|earlier|in|to|you|previously|yesterday|last)',
      weight: 0.5,
      reason: 'Repeats what they said before',
      example: 'As I said before, it is the wrong size.',
    },
    {
      id: 'how_many_times',
      match: 'how many (times|emails|calls|more times|messages|tickets) .{0,4} (i|we)',
      weight: 0.6,
      reason: 'Asks how often they must ask',
      example: 'How many times do I have to call?',
    },
    {
      id: 'still_no_answer',
      match:
        '(still|yet) .{0,3} (no|not|nothing|waiting) .{0,5} (reply|response|answer|heard|callback|called back|got back|replied|responded|back from you|update)',
      weight: 0.45,
      reason: 'Had no answer to an earlier contact',
      example: 'I still have not heard back.',
    },
    {
      id: 'keep_calling',
      match:
        '(keep|kept|keeps) (on)? (calling|emailing|asking|writing|chasing|contacting|phoning|messaging|explaining|reporting)',
      weight: 0.5,
      reason: 'Says that they keep getting in touch',
      example: 'I keep calling about this.',
      notIf: 'you (keep|kept)',
    },
    {
      id: 'reopened',
      match: '(reopen|reopened|closed|close) (my|the|this|our) (ticket|case|request|complaint)',
      weight: 0.4,
      reason: 'Refers to an earlier ticket',
      example: 'You closed my ticket without an answer.',
    },
    {
      id: 'unanswered',
      match:
        '(no (reply|response|answer)|not (replied|responded|answered)|ignored|unanswered) .{0,4} (my|our|to) .{0,2} (emails|email|messages|message|calls|ticket|tickets|call|letters|request|requests|complaint)',
      weight: 0.5,
      reason: 'Had no answer to an earlier contact',
      example: 'You ignored my two emails.',
    },
  ],
};
