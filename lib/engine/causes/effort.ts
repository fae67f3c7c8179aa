import type { RuleSet } from '../text/rule.ts';

const TIMES =
  '(twice|/^([0-9]+|three|four|five|six|seven|eight|nine|ten|eleven|several|multiple|many|countless|a)$/ (times|goes|hundred times|attempts)|again|repeatedly|each time|every time|over and over)';
const TRIED = 'Names how often they have tried';

export const effort: RuleSet<'cause:effort'> = {
  id: 'cause:effort',
  rules: [
    {
      id: 'calls',
      match: `(explained|typed|filled|walked|submitted|phoned|ring|rang|entered|uploaded|reset|rebooted|scanned) .{0,4} ${TIMES}`,
      weight: 0.35,
      reason: TRIED,
      example: 'I typed it four times.',
    },
    {
      id: 'travelled',
      match:
        '(drove|driven|walked|walking|two|three|bus|went|been|come|popped|travelled) .{0,5} (miles|km|to (the|your|a) (branch|depot|shop|store|library|counter)|to town|branch|for nothing|and back|buses|trips)',
      weight: 0.45,
      reason: 'Had to travel for it',
      example: 'I drove forty minutes to the branch.',
    },
    {
      id: 'passed_around',
      match:
        '((passed|bounced|transferred|shunted|pushed|handed) .{0,3} (around|round|back and forth|between|from (one|desk|department))|in (a)? (circle|circles)|(portal|phone|bot|branch|app|website|page|site|they|store) (says|said) (to)? (call|email|visit|use|contact|phone|tweet)|pillar to post|press (2|3))',
      weight: 0.45,
      reason: 'Says that they are passed around',
      example: 'I was passed from one desk to another.',
    },
    {
      id: 'hours',
      match:
        '((spent|wasted|lost|cost) .{0,4} (hours|hour|minutes|days|day|morning|afternoon|evening|weekend) .{0,2} (on|trying|waiting|of my|dealing|chasing)|(day|morning|afternoon) off (work|for|unpaid|to)|unpaid (leave|day)|(day|days) (leave|unpaid))',
      weight: 0.45,
      reason: 'Names the time it cost them',
      example: 'I spent hours on hold.',
    },
    {
      id: 'forms',
      match:
        '((fourth|same|filled|filling|four|five) .{0,2} (form|forms|application)|captcha|(photographed|signed|scanned|printed) (it|them) .{0,2} (again|in|app|and)|(in|four|five|six|eleven|nine) .{0,1} (taps|clicks|steps|screens|pop ups|goes))',
      weight: 0.35,
      reason: 'Names the steps it took',
      example: 'I filled in the same form.',
    },
    {
      id: 'repeat',
      match:
        '((repeat|repeating|explain|explaining) (myself|everything|it all|it again|all over|the (same|whole))|from scratch|over and over|(had|having|keep|keeps) (to)? (explain|explaining|spell|repeat|chase|chasing|asking) (it|my|them|you|this|for|again)|asked (me|my|for) .{0,6} (again|times|twice))',
      weight: 0.4,
      reason: 'Has to do it again',
      example: 'I keep repeating myself.',
    },
    {
      id: 'human',
      match:
        '((speak|talk|get|finally) .{0,4} (a|an) (live|real)? (human|person)|runaround|run around|wild goose chase|jump through|bent over backwards|hassle|faff|so hard to)',
      weight: 0.4,
      reason: 'Says how hard it is made',
      example: 'How do I talk to a human?',
      notIf: '(no|without) hassle',
    },
  ],
};
