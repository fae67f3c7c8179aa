import { coachStart, eraseWrong, ignoreWords, listWrong, setCoach } from '../coach.ts';
import { eraseCorrections, listCorrections } from '../corrections.ts';
import { countFits, eraseFits } from '../fit.ts';
import { isNotified, setNotified } from '../follow-ups.ts';
import { eraseHabits, listHabits } from '../habits.ts';
import { readManaged, watchManaged } from '../managed-kept.ts';
import { readRole, setRole } from '../roles.ts';
import { shortcuts } from '../sites.ts';

const BROWSER: 'chrome' | 'firefox' = import.meta.env.FIREFOX ? 'firefox' : 'chrome';

/** What the section on settings works with. */
export const port = {
  browser: BROWSER,
  organisation: { readManaged, watchManaged },
  roles: { readRole, setRole },
  keys: { shortcuts },
  coach: { coachStart, eraseWrong, ignoreWords, listWrong, setCoach },
  reminders: { isNotified, setNotified },
  habits: { listHabits, eraseHabits, countFits, eraseFits },
  corrections: { listCorrections, eraseCorrections },
};
