import type { RuleSet } from '../text/rule.ts';

export const effort: RuleSet<'effort'> = {
  id: 'effort',
  rules: [
    {
      id: 'hours_spent',
      match:
        '(spent|spend|wasted|sat|been|took|taken|taking|takes|lost|cost) .{0,6} (hours|hour|minutes|mins|days|day|weeks|morning|afternoon|evening|weekend|nights|forever|ages) .{0,2} (on|trying|waiting|with|for|dealing|queue|hold|chasing|to|of|in|at|already|just|now|writing|calling|figuring|setting|getting|fixing|sorting|and|with)',
      weight: 0.6,
      reason: 'Names the time it has cost them',
      example: 'I spent three hours on hold.',
      notIf: '(been (a|three|two) (day|week)s? (to|of) (remember|joy)|took only|wonderful|lovely|great)',
    },
    {
      id: 'waiting_for',
      match:
        '(waiting|waited|wait) .{0,5} (hours|days|weeks|months|year|years|ages|forever|week|month|hour|fortnight|minutes)',
      weight: 0.6,
      reason: 'Names how long they have waited',
      example: 'I have been waiting for three weeks.',
      notIf: '(no wait|did not wait|not have to wait|happy to wait)',
    },
    {
      id: 'on_hold',
      match:
        '(on|in) (hold|the queue|queue|a queue) .{0,4} (for|hours|hour|minutes|mins|since|again|forever|long|/^[0-9]+$/)',
      weight: 0.6,
      reason: 'Names time spent on hold',
      example: 'I was on hold for an hour.',
    },
    {
      id: 'duration_since',
      match:
        '(been|it has been|its been|for|over|almost|nearly|after|took) (over|almost|nearly|more than|about|now|the last|the past)? (/^[0-9]+$/|two|three|four|five|six|seven|eight|ten|several|many|a few|couple of) (weeks|months|years|hours|days) .{0,3} (and|now|still|already|since|without|with no|to get|later|of (this|calls|emails|waiting|back|nothing|silence))',
      weight: 0.5,
      reason: 'Names how long it has gone on',
      example: 'It has been six weeks and nothing has happened.',
      notIf: '(customer|subscriber|member|loyal|happy)',
    },
    {
      id: 'steps',
      match:
        '(had|have|having|need|forced|made|making me|asked|expected|want me|expect me) (to)? (fill|filled|upload|re upload|scan|print|reset|reinstall|drive|travel|go through|jump|queue|repeat|re enter|reenter|explain|resend|send the same|chase|redo|start over|start again|call back|provide the same|take (a|the) (day|morning|afternoon) off|go back|return) .{0,7} (again|times|twice|hours|hour|over|every|each|all|miles|three|four|five|same|hoops|through|everything|off|form|forms|once more|myself|scratch|agent|person|work|documents|steps|pages)',
      weight: 0.55,
      reason: 'Names the steps it takes them',
      example: 'I had to fill in the same form three times.',
    },
    {
      id: 'tried_all',
      match:
        '(tried|done|followed|rebooted|restarted|reinstalled|reset|cleared|checked) .{0,5} (everything|every|all|twice|three times|/^[0-9]+$/ times|several times|multiple times|many times|dozen|numerous|countless|times|steps|again and again|over and over)',
      weight: 0.5,
      reason: 'Names what they have already tried',
      example: 'I have tried everything on your help page.',
      notIf: 'well done',
    },
    {
      id: 'passed_around',
      match:
        '(passed|bounced|transferred|shunted|pushed|sent|referred|redirected|passing|bouncing|transferring) .{0,3} (around|from|between|pillar|back and forth|to another|to a different|to someone|four|three|multiple|several|five|twice)',
      weight: 0.55,
      reason: 'Says that they are passed around',
      example: 'I was transferred four times.',
    },
    {
      id: 'hoops',
      match: '(jump|jumping|jumped) through .{0,3} hoops',
      weight: 0.6,
      reason: 'Says how hard it is made',
      example: 'I had to jump through hoops.',
    },
    {
      id: 'so_hard',
      match:
        '(so|too|this|that|overly|incredibly|very|really|ridiculously|needlessly|unnecessarily|insanely|extremely|way too) (difficult|hard|complicated|painful|convoluted|cumbersome|tedious|exhausting|laborious|confusing to) (to|for|just|process|and|a)?',
      weight: 0.45,
      reason: 'Says how hard it is made',
      example: 'Why is it so hard to cancel?',
      notIf: 'not .{0,2} (hard|difficult|complicated)',
    },
    {
      id: 'repeat_myself',
      match:
        '(repeat|repeating|repeated|explain|explaining|explained) (myself|everything|it all|the same|my (story|problem|issue|situation|whole)|this) .{0,4} (again|over|every|three|times|each|new)',
      weight: 0.5,
      reason: 'Has to explain it again and again',
      example: 'I had to explain everything again.',
    },
    {
      id: 'drove',
      match:
        '(drove|driven|travelled|traveled|walked|took a (bus|taxi|cab|train)) .{0,6} (miles|km|hours|hour|kilometers|minutes|town|only to|for nothing|across)',
      weight: 0.5,
      reason: 'Names the way they came for nothing',
      example: 'I drove forty miles to the shop.',
    },
    {
      id: 'day_off',
      match:
        '(took|taken|take|taking|booked|lost|wasted) .{0,2} (day|morning|afternoon|days) (off|of work|of annual|at home|waiting)',
      weight: 0.6,
      reason: 'Took time off for it',
      example: 'I took a day off work for this delivery.',
    },
    {
      id: 'chasing',
      match: '(chasing|chase|chased|hounding|hunting) (you|this|it|up|for|them|down|your|someone|after)',
      weight: 0.5,
      reason: 'Has to chase',
      example: 'I am tired of chasing you.',
    },
    {
      id: 'do_your_work',
      match: '(doing|do|done) (your|their) (job|work) for (you|them)',
      weight: 0.6,
      reason: "Does the company's work",
      example: 'I feel like I am doing your job for you.',
    },
    {
      id: 'back_and_forth',
      match:
        '(back and forth|round and round|going in circles|around in circles|round in circles|wild goose|run around|runaround|to and fro)',
      weight: 0.5,
      reason: 'Goes back and forth without an end',
      example: 'After endless back and forth nothing changed.',
    },
    {
      id: 'hassle',
      match:
        '(so much|such a|a lot of|all this|all the|too much|huge|massive|this much|much|endless|constant) (hassle|effort|trouble|work|faff|bother|headache|paperwork)',
      weight: 0.5,
      reason: 'Names the trouble it costs them',
      example: 'This is so much hassle.',
      notIf: '(your|for all) .{0,2} (effort|work|trouble)',
    },
  ],
};
