import { example, type Rule, type RuleSet } from '../text/rule.ts';

const HOW_LONG = 'Names the time it has cost them';
const STEPS = 'Names the steps it takes them';
const rule = (id: string, weight: number, reason: string, example: string, match: string, notIf?: string): Rule => ({
  id,
  match,
  weight,
  reason,
  example,
  ...(notIf && { notIf }),
});

const COUNT =
  '/^[0-9]+$/|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety';
const TIME = `((${COUNT}|an|half an|plus) (solid|whole)? (hours|hour|hrs|hr|minutes|minute|mins|min)|hour (two|three|/^[0-9]+$/)|ages|an eternity)`;

export const effort: RuleSet<'effort'> = {
  id: 'effort',
  rules: [
    rule(
      'on_hold',
      0.45,
      'Names time spent on hold',
      example('I was on hold for an hour.'),
      `((on hold|in (the|your|a)? (phone)? queue|hold music|listening to|queued|queuing|queueing|been on the (phone|line)|sat here|in line|holding) .{0,6} ${TIME}|${TIME} .{0,3} (on hold|on the phone|phone queue|queue|wait|hold|in line|of music|of hold|of listening|of panpipes|on the line)|(was|been|am|were|kept|still|left|sat|put me) on hold|hold music|in (the|your) queue|queued|queuing|queueing|stood in line|waiting room|dropped call|(line|call) drops|hangs up|hung up|${TIME} (on|in|at|with|to) (the|your|a|my|hold|getting)? (phone|line|queue|chat|desk|counter|office|branch|clinic|car|cold|rain|music|reach|speak|get|find|change|cancel|waiting|platform|bus|corridor))`,
      '(not|no|never|without|once) .? .? .?',
    ),
    rule(
      'hours_spent',
      0.5,
      HOW_LONG,
      example('I spent three hours filling in forms.'),
      `((spent|spend|wasted|lost|cost me|took me|takes me|been at (it|this)|sat|stood|standing|poking|waited|fighting) .{0,6} ${TIME}|(spent|wasted|lost|cost me|took me) .{0,5} (day|days|morning|afternoon|evening|evenings|weekend|week|lunch break) (of|on|off|trying|with|photographing|to|at|over)|${TIME} (trying|hunting|searching|wrestling|arguing|chasing)|(evenings|evening|morning|afternoon|lunch break|weekend|day) (gone|wasted|down the drain|of my life)|spared me .{0,6})`,
      '(boots|lovely|happily|great|again|support|enjoy|walk|your (man|engineer|agent|colleague)|with (me|us)|found) .? .? .?',
    ),
    rule(
      'waiting',
      0.35,
      HOW_LONG,
      example('I have been waiting for three weeks.'),
      '(been|still) waiting .{0,2} (two|three|four|five|six|seven|eight|/^[0-9]+$/) (weeks|months)',
    ),
    rule(
      'waited_in',
      0.5,
      'Stayed at home or off work for it',
      example('I took a day off work for this delivery.'),
      '((waited|waiting|stayed|staying) (in|home|at home) (all|from|since|for|on (the|both)|again|twice|the)|(took|taken|taking|take|lost|booked) .{0,4} (day|days|morning|afternoon|shift|leave) (off|unpaid|of leave|of work|leave|for (this|each|you|it|nothing))|(third|second|fourth|whole) .{0,3} i have taken off|spent .{0,3} (my|a) day off|half (a)? day|(day|days|time) off work|annual leave|unpaid (leave|day)|my (whole|entire) (day|morning|afternoon|evening|saturday|sunday|weekend)|(took|taken|lost|cost) .{0,2} (day|morning|afternoon) (of|off))',
      '(bus|car|cafe|sun) .? .?',
    ),
    rule(
      'drove',
      0.5,
      'Names the way they came for it',
      example('I drove forty miles to the shop.'),
      `((drove|driven|walked|cycled|travelled|traveled|queued|hauled|carried|lugged|rode|took the bus|took a taxi|took the train) .{0,6} (miles|km|kilometres|hours|hour|minutes|for nothing|back again|only to|twice|town|times|branch|depot|counter|again)|(several|${COUNT}|another) (trips|buses|journeys|bus rides)|to the (branch|depot|shop|store|office|library) (twice|again|(${COUNT}) times)|there and back|(${COUNT}) (hours|hour|hrs) drive)`,
      '(stroll|lovely|enjoy|beautiful|week|happily|season|(/^[A-Z][a-z]+$/|she|he|they|who|driver|courier|colleague|engineer|technician|you) (even)? (drove|walked|cycled|travelled|rode|carried|hauled|lugged)) .? .? .?',
    ),
    rule(
      'times',
      0.3,
      STEPS,
      example('I have typed my address nine times.'),
      `(typed|explained|explain|entered|enter|filled|uploaded|scanned|clicked|submitted|repeated|spelled|spell|restarted|reinstalled|refreshed|verified|photographed|retyped|phoned|asked|told|called|sent|rang) .{0,5} ((${COUNT}|dozen|many|several) times|over and over|every (single)? time)`,
    ),
    rule(
      'nth_go',
      0.4,
      STEPS,
      example('It worked on the ninth go.'),
      `((third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|/^[0-9]+th$/) (try|go|attempt|form|engineer|person|application|agent|technician|department|round)|(eight|nine|ten|${COUNT}) (goes|tries|attempts|forms|captchas|engineers|departments|clicks)|(form|call|chat|attempt|agent) (no|number) (${COUNT})|page (${COUNT}) of are)`,
    ),
    rule(
      'passed_around',
      0.45,
      'Says that they are passed around',
      example('I was transferred four times.'),
      '((passed|bounced|handed|shunted|transferred|sent) (me|us)? (around|round|from .{1,4} to|to (another|a different|the right|four|three|two|five)|back and forth|between|(four|three|two|five|/^[0-9]+$/) times)|(passed|handed) (me|us) on|passed to|put through to|back and forth|round and round|(in|round|around in) (a)? (circle|circles)|in circle|runaround|run around|wild goose|ping pong|pillar to post|the tennis ball|says (call|email|online|app|the app) .{1,6} (says|said) )',
      '(passed (to the|on to|the|my)|handed on) .{0,1} (team|thanks|praise|compliments|praises)',
    ),
    rule(
      'does_same',
      0.4,
      STEPS,
      example('I had to explain everything again.'),
      '((had|have|having|made me|makes me|want me|wants me|expect me|forced) (to)? (explain|spell|repeat|drive|empty|print|scan|fill|retype|reenter|re enter|queue|redo|resend|start|learn|chase|ring|hold|write|type|carry|dig|prove) .{0,7} (again|times|over|every|each|all|same|hoops|everything|myself|scratch|twice|before|out|form|by hand|passport|only to)|(start|starts|starting|begin|begins) (all)? (over|again|from scratch|afresh|a fresh)|(each|every) (single)? (time|call|agent|one|person) .{0,6} (again|start|starts|asks|same|from|explain|wants)|press (1|2|3|one|two|three) .{0,4} press|(the same|same|all) (/^[0-9]+$/|eight|ten|fourteen)? (questions|question|forms|form)|jump through)',
    ),
    rule(
      'listed',
      0.45,
      STEPS,
      example('Printed it, signed it, scanned it, no luck.'),
      '((printed|scanned|filled|signed|sent|rebooted|phoned|rang|emailed|reset|reinstalled|cleared|tried|walked|photographed|uploaded|rescanned|typed) .{0,5} (printed|scanned|signed|sent them|rebooted|reset|reinstalled|cleared|tried|rescanned|rang again|tweeted|swapped|photographed|uploaded|retyped) .{0,8} (again|tried|it|twice|library|times|nothing|said|still)|(i|we) verified)',
      '(you|they|he|she) .? .?',
    ),
    rule(
      'your_job',
      0.5,
      "Does the company's work",
      example('I feel like I am doing your job for you.'),
      '((doing|do|done) (your|their) (job|work|homework)|basically work|for your mistake|bent over backwards|a (job|hobby) in itself|(jump|jumping|jumped) through|not paid (for|to do))',
    ),
    rule(
      'hassle',
      0.4,
      'Names the trouble it costs them',
      example('This is so much hassle.'),
      '((so much|such a|all this|all the|too much|huge|endless|constant|this much) (hassle|effort|trouble|faff|bother|headache|paperwork|rigmarole|palaver)|so (hard|difficult|complicated) to (cancel|reach|return|speak|change|leave|talk)|law degree|worn out|a full time job)',
    ),
    rule(
      'took_me',
      0.45,
      STEPS,
      example('It took me an evening to type it all in by hand.'),
      `((it|that|which|this) (has)? (took|taken|cost) (me|us) (${COUNT}|an|a whole|half a|all|the whole|most of) .{0,2} (hours|hour|days|day|evening|evenings|morning|afternoon|weekend|weeks|attempts|tries|goes|calls|trips)|(have|has) had to .{0,8} (again|twice|by hand|myself|ourselves|every|each)|why (do|should|must) (i|we) have to .|(do|done|doing|copied|copying|typed|typing|entered|entering|filled|carried|wrote|written|writing) .{0,5} by hand|(i|we) have (now)? been to .{0,5} (twice|three|four|and back|again)|(been|sent) (from|to) .{0,3} (to|and) .{0,4} and (back|again))`,
      '(happy|glad|love|loved|only) .{0,3} by hand',
    ),
  ],
};
