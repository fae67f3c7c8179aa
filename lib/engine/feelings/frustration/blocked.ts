import type { Rule } from '../../text/rule.ts';

const CIRCLES = 'Says that they are sent round in circles';
const TOLD = 'What they were told is not so';
const STUCK = 'Says that nothing has helped';

/** No way through: stuck, refused, sent round, told what is not so. */
export const blocked: Rule[] = [
  {
    id: 'i_was_told',
    match:
      '(i|we) (was|were|have been|got|keep being|keep getting) told (me|us)? .{0,2} (it|the|a|we|this|no|i would|that)',
    weight: 0.3,
    reason: TOLD,
    example: 'I was told it would be here on Monday.',
    notIf: '(told (you|your .) (sell|have|are|do|could)|kindly|nice)',
  },
  {
    id: 'still_not',
    match:
      '((has|have|is|am|does|do|still|and)? still (has|have|is|am|does|do|can)? (not|no|nothing|waiting|missing|unresolved|stuck|failing|down|pending|on hold|says|charged|billed))',
    weight: 0.35,
    reason: STUCK,
    example: 'My parcel has still not come.',
    notIf: '(no (rush|hurry)|not (sure|decided|used|opened|got round)|is still (not )?too)',
  },
  {
    id: 'stuck_so_long',
    match:
      '((nothing|none|neither) (of (it|this|them))? (works|worked|helps|helped|happens|happened|changed)|to no avail|not (budged|moved an inch))',
    weight: 0.35,
    reason: STUCK,
    example: 'I tried it all, to no avail.',
  },
  {
    id: 'round_in_circles',
    match:
      '((round|around|in|run|running|sent) .{0,2} circles|(passed|bounced|transferred|shunted|pushed) .{0,2} (around|from (pillar|department|one|desk|person)|back and forth|department|between)|(portal|phone|email|app|site|website|bot|store|page|office|desk|shop|helpline) says (call|email|ring|contact|phone|online|go|app|visit)|(stuck|trapped|caught) in .{0,3} (loop|limbo|menu|chatbot))',
    weight: 0.5,
    reason: CIRCLES,
    example: 'I am being sent round in circles.',
  },
  {
    id: 'it_is_not',
    match: '^(but|and|well|only|except)? (it|they|that|this) (is|was|has|have|are|were|did|does) not$',
    weight: 0.2,
    reason: TOLD,
    example: "It isn't.",
  },
  {
    id: 'bot_wall',
    match:
      '((bot|chatbot|captcha|robot|menu|script) .{0,4} (keeps|wants|asks|asked|loops|hangs|again|just|cannot)|(clear|cleared|clearing) (my|the|your) cache|press (1|one)|(turn|turning|switched) it off and on)',
    weight: 0.45,
    reason: CIRCLES,
    example: 'The bot keeps asking for my order number.',
    notIf: '(love|good|helpful|could|can) .{0,3} (bot|chatbot)',
  },
  {
    id: 'not_refunding',
    match:
      '(refuse|refuses|refused|refusing) to (refund|help|give|provide|replace|honour|honor|listen|cancel|let|send|pay|accept|fix|repair|speak|take)',
    weight: 0.35,
    reason: 'Says that they are refused',
    example: 'They refuse to refund me.',
    notIf: '(i|we|he|my .) (refuse|refused)',
  },
  {
    id: 'locked_out',
    match:
      '((logs|logged|kicks|kicked|booted|locks|locked|throws|threw) (me|us) (out|off)|(line|call) (drops|dropped|went dead|cut off)|(dropped) (call|calls))',
    weight: 0.4,
    reason: STUCK,
    example: 'The app logged me out during the exam.',
  },
  {
    id: 'no_show',
    match: '(no show|no shows|never (showed|turned up)|did not (show|turn) up|nobody (came|turned up|showed))',
    weight: 0.4,
    reason: STUCK,
    example: 'The engineer was a no show.',
    notIf: '(my friend|guest|policy)',
  },
  {
    id: 'just_want',
    match:
      '(i|we) (just|only|simply) (want|need|wanted) (my (money|refund|parcel|order)|a (human|straight|simple)|someone to|somebody to)',
    weight: 0.3,
    reason: 'Says how little they are asking for',
    example: 'I just want my money back.',
  },
  {
    id: 'wants_person',
    match:
      '((get|give me|want|need|reach|talk to|speak to) .{0,2} (a|an|real|actual) .{0,1} (human|person|human being)|who do i have to)',
    weight: 0.35,
    reason: 'Wants a person',
    example: 'How do I get a human?',
    notIf: '(for|to) (a|the) person (who|with)',
  },
];
