import type { RuleSet } from '../text/rule.ts';

export const brokenPromise: RuleSet<'cause:broken_promise'> = {
  id: 'cause:broken_promise',
  rules: [
    {
      id: 'day_passed',
      match:
        '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|that|which|deadline) was (over|more than|about|nearly)? (a|two|three|four|five|six|several|/^[0-9]+$/|many) (week|weeks|days|months|month) ago',
      weight: 0.5,
      reason: 'A day that was named has passed',
      example: 'Friday was a week ago.',
    },
    {
      id: 'said_to_be',
      match:
        '(you|site|website|ad|advert) (said|claim|claimed|says|claims) (that)? (you|it|they) (are|were|is|was) (green|sustainable|eco friendly|ethical|plastic free|carbon neutral|waterproof|new|free)',
      weight: 0.45,
      reason: 'Something was claimed that is not so',
      example: 'You said you were green.',
    },
    {
      id: 'promised',
      match:
        '(promised|assured|guaranteed|swore|promise|promises|guarantee|pledged|committed|you promised|gave me your word) .{0,8} (but|never|not|and|nothing|nobody|would|call|refund|by|within|that|be|me|us|delivery|on|days|today|yesterday)',
      weight: 0.55,
      reason: 'Names a promise',
      example: 'You promised a call back.',
      notIf: '(i promise|no promises|cannot promise|i promised)',
    },
    {
      id: 'was_told',
      match:
        '(was|were|been|got) (told|informed|advised|assured|promised|quoted|led to believe) .{0,8} (would|will|be|by|within|days|hours|today|but|week|free|on|in|it|that|someone)',
      weight: 0.5,
      reason: 'Names what they were told',
      example: 'I was told it would come on Monday.',
      notIf: 'told (not|never) to',
    },
    {
      id: 'you_said',
      match:
        '(you|agent|they|website|email|rep|he|she|colleague|site|salesman) (said|told me|told us|claimed|advertised|stated|confirmed) .{0,10} (but|yet|however|would|will|within|by|free|next day|and now|guaranteed|days)',
      weight: 0.5,
      reason: 'Names what was said',
      example: 'You said it would take two days.',
    },
    {
      id: 'supposed',
      match:
        '(was|were|is|are) (supposed|meant) to (be|arrive|come|get|have|call|receive|start|include|ship|last|fix|contact|refund|renew|end)',
      weight: 0.5,
      reason: 'Names what was supposed to happen',
      example: 'It was supposed to last a year.',
    },
    {
      id: 'not_as_advertised',
      match:
        '(not|nothing|unlike|never) .{0,3} (advertised|described|promised|shown|agreed|pictured|as stated|as described)',
      weight: 0.55,
      reason: 'Says that it is not as promised',
      example: 'It is not as advertised.',
    },
    {
      id: 'broken',
      match: '(broken|empty|false|broke|break|kept|keep|another|your|same) (your|a|every|all)? (promise|promises|word)',
      weight: 0.55,
      reason: 'Speaks of broken promises',
      example: 'Another broken promise.',
    },
    {
      id: 'guaranteed',
      match:
        '(next day|same day|guaranteed|two day|express|premium|priority) (delivery|shipping|service) .{0,6} (but|not|never|took|late|still|days|yet)',
      weight: 0.45,
      reason: 'Names the service they paid for',
      example: 'I paid for next day delivery but it took four days.',
    },
    {
      id: 'missed_date',
      match:
        '(missed|no show|did not show|never showed|did not turn up|never came|never called|did not call|failed to (show|call|arrive|deliver|appear|turn up))',
      weight: 0.45,
      reason: 'Says that something agreed did not happen',
      example: 'The engineer never showed.',
      notIf: '(missed (your|the|a) (call|email|message)|(i|we) missed|i did not show)',
    },
  ],
};
