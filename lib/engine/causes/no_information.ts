import type { RuleSet } from '../text/rule.ts';

export const noInformation: RuleSet<'cause:no_information'> = {
  id: 'cause:no_information',
  rules: [
    {
      id: 'no_update',
      match:
        '(no|not|never|without|zero|nothing|lack of) .{0,4} (update|updates|information|info|explanation|notice|warning|communication|news|tracking|confirmation|notification|details|status|clarity|reason|heads up|instructions|idea|clue|receipt)',
      weight: 0.55,
      reason: 'Says that nobody told them',
      example: 'There has been no update since Monday.',
      notIf: '(no (reason|idea) (to|why not)|not (change|update|have) (my|the))',
    },
    {
      id: 'where_is',
      match:
        '(where|when) (is|are|will|does|do|did|can|has|s) .{0,3} (my|the|our|it|this|i|we|they|someone) .{0,2} (order|parcel|package|refund|delivery|money|arrive|come|shipped|ship|luggage|technician|engineer|card|driver|be delivered|expect|payment|get)',
      weight: 0.35,
      reason: 'Asks where it is',
      example: 'Where is my parcel?',
      notIf:
        '(where (is|are) (your|the) (store|shop|office|settings|button|menu|nearest)|when (are|is|do|does) (you|your|the store|the shop) (open|close))',
    },
    {
      id: 'nobody_told',
      match:
        '(nobody|no one|never|not|nowhere) .{0,3} (told|informed|explained|notified|mentioned|warned|said|let me know|tells|explain|explains|knows|know|tell me|communicated|stated)',
      weight: 0.5,
      reason: 'Says that nobody told them',
      example: 'Nobody told me about the fee.',
      notIf: '(i|we) (do|did|have) not (know|tell|explain|mention)',
    },
    {
      id: 'in_the_dark',
      match:
        '(in the dark|kept guessing|left wondering|no idea what is|what is (going on|happening)|what is the status|status of (my|the|our)|any (update|updates|news))',
      weight: 0.5,
      reason: 'Does not know what is happening',
      example: 'What is going on with my order?',
    },
    {
      id: 'unclear',
      match:
        '(unclear|confusing|not clear|vague|contradictory|conflicting|misleading|ambiguous|does not say|did not say|not explained|unexplained)',
      weight: 0.45,
      reason: 'Says that it is not clear',
      example: 'The letter is unclear.',
    },
    {
      id: 'do_not_understand',
      match:
        '(do|did|can|could) not (really|quite|even)? (understand|see|know|follow|tell) (why|what|how|where|when|if|whether|which|the|my|this|who)',
      weight: 0.45,
      reason: 'Does not know why',
      example: 'I do not understand this charge.',
      notIf: '((see|tell|know|follow) (the|my|this)|did not (even|really)? know (what|how) (a|an|to)|can not see the)',
    },
  ],
};
