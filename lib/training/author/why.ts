import type { Wait } from './presets.ts';

/** What a learner is told where the trainer has nothing of their own to say: it follows from what the reaction waits for. */
const WHYS: Readonly<Record<Exclude<Wait['preset'], 'own'>, string>> = {
  heard_and_acted: 'You said what it is like for them, and something happens now. Both together made the difference.',
  acted_only: 'You did something, and said nothing of what it has been like for them. Help without a word feels cold.',
  heard_only: 'Your words were kind, and nothing moved. What happens next, and when, was still missing.',
  good: 'You took up what they had told you, and said what you do about it.',
  blamed: 'You looked for the fault on their side. Somebody who has to defend themselves cannot listen.',
  hid: 'A rule or a closed door came first. They wanted to know what you can do.',
  belittled: 'It made what they feel smaller than it is to them, and so it grew.',
  overdone: 'So much feeling, and so little done. After the first sorry, they wait for help.',
  missed: 'You answered something else than the wrong that they had named.',
  vague: 'There was no day in it, and no hour. They cannot plan with “soon”.',
  poor: 'There was little in it that they could use, and little that told them they were heard.',
  any: 'You named the very thing that they needed.',
  else: 'What they had asked for was not in it.',
};

/** A first wording of the reason, to be kept or changed. */
export const whyFor = (preset: Wait['preset']): string => (preset === 'own' ? '' : WHYS[preset]);

/** The reason for another condition: one that the trainer has worded stays. */
export const whyAfter = (why: string, before: Wait['preset'], now: Wait['preset']): string =>
  why.trim() === '' || why === whyFor(before) ? whyFor(now) : why;
