/**
 * Rules that are believed as they stand: where the table is silent, each is right more often than not on the messages for training (four cases or
 * more), so its words are shown though nothing else speaks for them.
 */
const TOLD: Readonly<Record<string, string>> = {
  abuse: 'bare mean_person you_name',
  advocacy: 'good_review sent_link spoke_for_you',
  anger: 'demands_now hate_it',
  anxiety: 'in_my_account',
  churn: 'last_time',
  confusion: 'which_one',
  disappointment: 'was_looking_forward',
  distrust: 'on_purpose',
  effort: 'hassle',
  embarrassment: 'emoji silly_question what_a_fool',
  escalation: 'chargeback social',
  frustration: 'again dryly for_the_nth_time judges lost_time named rhetorical sighs',
  gratitude: 'so_grateful thank_person',
  joy: 'a_joy love_it',
  loyalty: 'family_customers own_many',
  relief: 'emoji feared_worse now_works sleep_again',
  repeat_contact: 'nth_time previous_message',
  sadness: 'makes_sad provokes',
  sarcasm: 'how_kind what_a_treat beside_failure oh_great wow_just love_how thanks_for_nothing',
  unheard: 'explained',
  urgency: 'now',
  vulnerability: 'bereavement hardship mental senses unwell',
};

/** What another language says or the thread before, as the table has not heard it, and what customers say of themselves or of what was done in so many words. */
const OUTRIGHT = /\.(words_[a-z]{2}|thread|says_so|calls_it|tells_loss)$/;

const told = new Set(Object.entries(TOLD).flatMap(([name, ids]) => ids.split(' ').map((id) => `${name}.${id}`)));

/** Whether a rule is believed as it stands. @param rule its full name, `churn.last_time` */
export const isTold = (rule: string): boolean => OUTRIGHT.test(rule) || told.has(rule);
