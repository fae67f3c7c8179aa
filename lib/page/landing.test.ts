import { expect, test } from 'vitest';
import { type Landing, landing } from './landing.ts';

const KIM = 'Hello Kim, thank you.';

/** What stood there, what was written, what stands there now. */
const CASES: readonly [Landing, before: string, text: string, after: string][] = [
  ['nothing', KIM, 'Sorry!', KIM],
  ['whole', '', 'I am sorry.\n\nKind regards', 'I am sorry. Kind regards'],
  ['whole', KIM, 'I am sorry.', `${KIM} I am sorry.`],
  ['whole', 'Before, behind.', 'I am sorry.', 'Before, I am sorry. behind.'],
  ['whole', 'I am sorry.', 'I am sorry.', 'I am sorry. I am sorry.'],
  // The agent writes on elsewhere meanwhile.
  ['whole', 'One. Two.', 'I am sorry.', 'One and more. I am sorry. Two.'],
  ['changed', KIM, '*so* sorry', `${KIM} so sorry`],
  ['changed', KIM, '`KX-42` is yours', `${KIM} KX-42 is yours`],
  ['changed', KIM, '**Today** -- "really"', `${KIM} Today – “really”`],
  ['changed', KIM, '1. Open it\n2. Press reset', `${KIM} Open it Press reset`],
  ['changed', KIM, 'See [our page](https://help.example/lids) for it', `${KIM} See our page for it`],
  ['changed', KIM, 'i am sorry', `${KIM} I am sorry`],
  ['changed', 'beforehand', '*so* sorry', 'before so sorry hand'],
  ['changed', KIM, 'お待たせして *申し訳* ありません', `${KIM} お待たせして申し訳ありません`],
  ['changed', KIM, 'Sorry 😊', `${KIM} Sorry`],
  ['twice', KIM, 'I am sorry.', `${KIM} I am sorry. I am sorry.`],
  ['twice', KIM, '*so* sorry', `${KIM} so sorry *so* sorry`],
  ['twice', KIM, 'I am *so* sorry', `${KIM} I am so sorryI am *so* sorry`],
  ['part', KIM, 'Dear Kim,\n\nI am sorry that it broke.\n\nAna from the workshop', `${KIM} Ana from the workshop`],
  ['other', KIM, 'I am sorry that it broke on the first day.', `${KIM} x`],
  ['harmed', KIM, 'I am sorry.', 'I am sorry.'],
  ['harmed', KIM, '*so* sorry', 'so sorry'],
  [
    'harmed',
    'Yes, tomorrow.',
    'I am sorry for what you went through today, and for the row.',
    'Yes, I am sorry for what',
  ],
  ['harmed', KIM, 'I am sorry.', ''],
];

test.each(CASES)('%s: “%s” and “%s” give “%s”', (expected, before, text, after) => {
  expect(landing(before, after, text)).toBe(expected);
});
