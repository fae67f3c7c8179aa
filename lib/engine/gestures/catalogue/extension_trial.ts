import type { Gesture } from '../types.ts';

export const extensionTrial: Gesture = {
  id: 'extension_trial',
  kind: 'extension',
  title: 'Give the days back that our fault has cost',
  does: 'They try it as they were promised.',
  fits: {
    words:
      /\b(?:trial|subscription|licen[cs]e|membership|season (?:pass|ticket)|gym pass|voucher)\b[\s\S]*\b(?:expire[sd]?|r[au]ns? out|ended|ends|is over|finished|(?:few|couple of|some|any|\d+|one|two|three) (?:more|extra|further) (?:days?|weeks?)|lost (?:days|weeks|time)|could(?:n['’]t| not) use|extend\w*|longer|more time|days left)\b/i,
    told: /\b(?:trial|subscription|licen[cs]e|membership|season (?:pass|ticket)|gym pass)\b[\s\S]{0,200}\b(?:extend\w*|(?:few|couple of|some|any|\d+|one|two|three) (?:more|extra|further) (?:days?|weeks?)|more time|a bit longer|(?:hospital|ill|away|abroad|injur\w*|off sick)\b[\s\S]{0,120}\b(?:could(?:n['’]t| not)|barely|hardly|never got|not used?|unable))\b/i,
    kind: ['trouble', 'ask'],
    topic: ['bug', 'access', 'outage', 'presale', 'howto', 'service'],
    fault: ['ours', 'none', 'unclear'],
  },
  better: { stage: ['interested', 'informed'], motivator: ['thrill', 'freedom'] },
  weight: 2,
  money: 'none',
  minutes: 3,
  says: ['I have added the lost days: {plan:your access} now runs until [end date].'],
  steps: ['Count the days from the first report.', 'Change the end date and check that nothing is charged before it.'],
  never: ['upgrade_plan_for_a_month'],
  source: 'motivators: freedom; extension',
};
