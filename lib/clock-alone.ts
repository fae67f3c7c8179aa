/** What may stand before a clock time and names no day: "at", "um", "kl.", the halves of the day. */
const BEFORE = 'at|um|kl\\.?|klo|alle|à|às|a las|o|в|오전|오후|上午|下午|午前|午後';
const CLOCK_ALONE = new RegExp(
  `^\\s*(?:(?:${BEFORE})\\s*)?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s*(?:[ap]\\.?\\s?m\\.?|uhr|h)?\\s*$`,
  'iu',
);

/** Whether a text is a clock time that says no day ("14:02", "3:05 PM", "오후 3:05"): of which, can only be guessed. */
export const isClockAlone = (text: string): boolean => CLOCK_ALONE.test(text);
