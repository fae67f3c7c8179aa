import type { RuleSet } from '../text/rule.ts';

const UNTOLD = 'Says that nobody told them';
const UNCLEAR = 'Says that it is not clear';
const CLASH = 'Says that what they were told does not agree';
const SOURCE =
  '(letter|mail|email|emails|app|site|website|page|leaflet|label|box|invoice|bill|statement|contract|ticket|text|sms|card|manual|booklet|video|portal|faq|bot|chatbot|phone|man|lady|agent|colleague|sheet|tub|sign|board|tracker|tracking|receipt|form|plate|poster|map|brochure|instructions|packaging|tin|bag|front|back|door|driver|voicemail|newsletter|other|council|terms|guide|shop|store|desk|doctor|machine|policy|bank|offer|picture)';

export const noInformation: RuleSet<'cause:no_information'> = {
  id: 'cause:no_information',
  rules: [
    {
      id: 'clash',
      match: `(${SOURCE} .{0,3} (says|said|say|gives|told) .{1,8} ${SOURCE} .{0,2} (says|said|/^[0-9.,:%]+$/|open)|${SOURCE} (shows) .{1,5} (and) .{0,2} (the|on|my|app|it) .{0,2} ${SOURCE}|(contradict|contradicts|contradictory|conflicting|do not (agree)|says otherwise))`,
      weight: 0.45,
      reason: CLASH,
      example: 'The mail says Hove, the text says Worthing.',
    },
    {
      id: 'which',
      match:
        '(which (is it|of (the|these|them|us|you) .{0,3} (is|are|do|applies|am|was)|(one|figure|date|number|label|price|version|address|way|train) .{0,3} (is|applies|do i|are|does)|is (right))|who is right|(who|whom|which) do (i|we) .{0,2} (believe|trust)|am i .{1,3} or (am|not|is)|(different|three|two|four) (different)? (answers|dates|figures|amounts|numbers|prices|balances|stories|totals))',
      weight: 0.4,
      reason: CLASH,
      example: 'Which of these is right?',
    },
    {
      id: 'nobody_told',
      match:
        '((never|not been|without being) told|(nobody|no one|never|not been|without being) .{0,3} (told (me|us|him|her)|informed|notified|explained|warned|mentioned|said (whether|why|when)|could tell|can tell|confirmed)|(no|without) (further|a|giving)? (explanation|notice|warning|announcement|reasons)|(nobody|you) telling|wish (somebody) had told)',
      weight: 0.4,
      reason: UNTOLD,
      example: 'Nobody told me about the fee.',
    },
    {
      id: 'does_not_say',
      match:
        '((does|do) not (say)|(label|tin|letter) (says) nothing|(can not|cannot|could not) .{0,2} (work .{0,1} out|tell (which|whether|if|from|the)|make (head|out)|square|fathom|see (what|how)))',
      weight: 0.35,
      reason: UNCLEAR,
      example: 'The label does not say.',
      notIf: '(do not say (that|a|no|you|so|it|this))',
    },
    {
      id: 'not_understood',
      match:
        '((do|does|could|am) not (even)? (understand|get|follow|sure) (it|what|which|your|this|these|why|how|the (letter|bill|charge|points|terms|form|rules|policy)|who|a word)|(makes no sense|confusing|baffled|unclear|none the wiser|misleading|cryptic|am lost|bit lost|lost here|lost the thread|head or tail|get my head (round)|in plain (words)|plain english|straight answer|like i am five|come again|my brain)|(read) .{0,6} (times|twice) and)',
      weight: 0.4,
      reason: UNCLEAR,
      example: 'I do not understand this charge.',
    },
    {
      id: 'what_means',
      match:
        '(what does .{1,6} mean|what is (going on|happening)|am i (right|booked|meant|supposed|in|the|to|on|now|being|looking|missing|paying))',
      weight: 0.35,
      reason: 'Does not know what is happening',
      example: 'What does pending mean?',
      notIf: '((i|we|now|to) (now)? (know|see|understand) what is)',
    },
  ],
};
