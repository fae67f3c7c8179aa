import type { GestureKind } from '../../../../conversation.ts';
import type { PolicyRule } from '../rule.ts';

/** What rings, lies in a letter box or shows up in an inbox. */
const SEEN: ReadonlySet<GestureKind> = new Set(['follow_up_call', 'handwritten_note', 'thank_you_note', 'invitation']);

/** Contact that the wrong person could hear or see is never started by us. */
export const unsafeContact: PolicyRule = {
  id: 'unsafe_contact',
  check: ({ gesture, matter }) =>
    SEEN.has(gesture.kind) && matter.care.has('unsafe_contact')
      ? {
          reason:
            'Somebody near them must not know: do not ring or send anything. Answer only where they wrote, and ask what is safe.',
          who: null,
        }
      : null,
};
