import type { Feeling } from '../../conversation.ts';
import type { RuleSet } from '../text/rule.ts';
import { anger } from './anger.ts';
import { anxiety } from './anxiety.ts';
import { confusion } from './confusion.ts';
import { disappointment } from './disappointment.ts';
import { distrust } from './distrust.ts';
import { embarrassment } from './embarrassment.ts';
import { frustration } from './frustration/index.ts';
import { gratitude } from './gratitude.ts';
import { joy } from './joy.ts';
import { relief } from './relief.ts';
import { sadness } from './sadness.ts';
import { unheard } from './unheard.ts';

/** The rules and words of every feeling. */
export const feelingRules: readonly RuleSet<Feeling>[] = [
  anger,
  frustration,
  disappointment,
  anxiety,
  confusion,
  sadness,
  embarrassment,
  distrust,
  unheard,
  relief,
  gratitude,
  joy,
];
