import type { CoachRule, RubricPoint } from '../../conversation.ts';

/** What was found, as one would say it to a colleague. */
export const FLAW_WORDS: Readonly<Record<CoachRule, string>> = {
  command_at_feelings: 'telling them how to feel',
  policy_wall: 'a rule without its reason',
  helplessness: 'words that leave them alone with it',
  blame: 'blame',
  repetition_shame: 'a hint that they were told before',
  minimising: 'words that make it small',
  conditional_apology: 'an apology with an “if”',
  distance: 'stiff words',
  false_cheer: 'cheer that does not fit',
  vague_time: 'a promise with no date',
  empty_understanding: '“I understand” with nothing after it',
  sorry_overload: 'one sorry too many',
  interrogation: 'questions they should not have to answer',
  wall: 'long sentences',
  bias_egocentric: 'talk about us',
  bias_confirmation: 'a guess told as a fact',
  bias_ambiguity: 'vague words',
  no_acknowledgement: 'their trouble not named',
  no_action: 'nothing done for them',
  wrong_injustice: 'the wrong they name not answered',
  empathy_run_amok: 'much feeling and little help',
  generic_apology: 'an apology that fits anybody',
  impatience: 'impatience',
  wrong_name: 'a wrong name',
  unanswered_question: 'a question left open',
};

/** The eight points, as what a draft is better or weaker at. */
export const POINT_WORDS: Readonly<Record<RubricPoint, string>> = {
  acknowledge: 'hearing them',
  understand: 'showing that you know the facts',
  explore: 'asking',
  own: 'answering for it',
  act: 'acting',
  fair: 'answering the wrong they name',
  ease: 'being easy to hear',
  end_well: 'ending well',
};
