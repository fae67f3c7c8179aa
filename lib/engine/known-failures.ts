/**
 * Rows of the tables that are read wrongly today, by their test's full name. Each is run and must fail: one that is mended fails the tests until
 * its line is taken out here.
 */
const FAILURES: ReadonlySet<string> = new Set([
  'advocacy > in: Now three people on my floor want in.',
  'anxiety > in: This is keeping me up at night.',
  'anxiety > in: Your product gave him a rash, should I stop using it?',
  'causes > broken_promise: Friday was a week ago.',
  'causes > effort: I was passed from one desk to another.',
  'causes > unfairness: Why is it that new members get free shipping?',
  'danger > not in: She is on an oxygen concentrator, may she bring it on the flight?',
  'danger > not in: The one rocker is loose, it is not safe to sit on.',
  'disappointment > not in: The film was better than I expected.',
  'distrust > not in: I trust you are well.',
  'escalation > in: Can I speak to a human?',
  'frustration > in: The week of the 30th will not do.',
  'frustration > in: Tracking says delivered but there is nothing on the porch.',
  'repeat_contact > in: I have unsubscribed twice already.',
  'repeat_contact > in: Sorry to bother you again.',
  'sadness > in: We would have been married forty years on Saturday.',
  'sarcasm > not in: Congratulations on the new shop! Is the Leeds one still open?',
  'sarcasm > not in: The first lamp was broken. A new one was here on Tuesday. Brilliant.',
  'support messages read as a careful colleague would read them > Absolutely appalling. I shall not be renewing.',
  'support messages read as a careful colleague would read them > I am at my wits end with this thermostat.',
  "support messages read as a careful colleague would read them > I just love being billed for a gym that's been closed for two months.",
  'support messages read as a careful colleague would read them > It would be great if the app had a dark mode, my eyes hurt at night.',
  'support messages read as a careful colleague would read them > Lovely staff, beautiful room, but we were kept awake by drilling until 2am both nights and',
  'support messages read as a careful colleague would read them > The driver threatened me at my own front door because I asked for a receipt.',
  'urgency > in: I have two days of supplies left.',
  "urgency > in: It's flooding my kitchen right now.",
  'urgency > in: That takes us to Sunday.',
  'vulnerability > in: We have four residents and eleven sets left.',
]);

/** Whether a row is known to be read wrongly. */
export const isKnownFailure = (group: string, title: string): boolean => FAILURES.has(`${group} > ${title}`);
