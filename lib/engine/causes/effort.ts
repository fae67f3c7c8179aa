import type { RuleSet } from '../text/rule.ts';

export const effort: RuleSet<'cause:effort'> = {
  id: 'cause:effort',
  rules: [
    {
      id: 'calls',
      match:
        '(called|phoned|emailed|written|wrote|contacted|messaged|rang|tried|chased|explained|asked) .{0,5} (twice|three times|four times|five times|six times|several times|multiple times|many times|times|repeatedly|again and again)',
      weight: 0.55,
      reason: 'Names how often they have tried',
      example: 'I called four times.',
    },
    {
      id: 'passed_around',
      match:
        '(passed|bounced|transferred|shunted|sent|pushed|redirected|round in circles|going in circles) .{0,3} (around|from|between|pillar|back and forth|to another|circles|multiple|several|four|three)',
      weight: 0.55,
      reason: 'Says that they are passed around',
      example: 'I was passed from one desk to another.',
    },
    {
      id: 'hours',
      match:
        '(spent|wasted|sat|spend|took|lost) .{0,4} (hours|hour|minutes|days|day|morning|afternoon|evening|weekend) .{0,2} (on|trying|waiting|with|for|dealing|chasing|to|calling)',
      weight: 0.55,
      reason: 'Names the time it cost them',
      example: 'I spent hours on hold.',
    },
    {
      id: 'hoops',
      match: '(jump|jumping|jumped) through',
      weight: 0.5,
      reason: 'Says how hard it is made',
      example: 'I jumped through every hoop.',
    },
    {
      id: 'hard',
      match:
        '(so|too|really|very|such|unnecessarily|overly|incredibly) (hard|difficult|complicated|cumbersome|tedious|convoluted|painful|confusing|clunky)',
      weight: 0.4,
      reason: 'Says how hard it is',
      example: 'It is so hard to cancel.',
      notIf: 'not .{0,2} (hard|difficult|complicated)',
    },
    {
      id: 'repeat',
      match:
        '(repeat|repeating|explain|explaining|start|starting) (myself|everything|it all|all|over|the same|from scratch|the whole) (over|again|thing|story)?',
      weight: 0.5,
      reason: 'Has to repeat themselves',
      example: 'I keep repeating myself.',
      notIf: 'start over with',
    },
    {
      id: 'chase',
      match: '(chasing|chase|chased) (you|this|up|it|for|them|someone)',
      weight: 0.5,
      reason: 'Has to chase',
      example: 'I am always chasing you.',
    },
    {
      id: 'day_off',
      match: '(took|taken|take|taking|booked) .{0,2} (day|morning|afternoon) off',
      weight: 0.5,
      reason: 'Took time off for it',
      example: 'I took a day off work.',
    },
    {
      id: 'hassle',
      match:
        '(hassle|runaround|run around|waste of time|wasted my time|wasting my time|jumping through hoops|wild goose chase|faff)',
      weight: 0.45,
      reason: 'Names the trouble it costs',
      example: 'What a hassle.',
      notIf: '(no|without) hassle',
    },
  ],
};
