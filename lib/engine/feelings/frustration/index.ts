import type { RuleSet } from '../../text/rule.ts';
import { blocked } from './blocked.ts';
import { counted } from './counted.ts';
import { judged } from './judged.ts';
import { waited } from './waited.ts';
import { weary } from './weary.ts';

/** One file a kind of wear; its words stand here. */
export const frustration: RuleSet<'frustration'> = {
  id: 'frustration',
  rules: [...weary, ...counted, ...waited, ...blocked, ...judged],
  words: [
    {
      id: 'named',
      weight: 0.6,
      reason: 'Names their frustration',
      state: true,
      words: [
        'frustrated',
        'exasperated',
        'fed up',
        'annoyed',
        'irritated',
        'aggravated',
        'at my wits end',
        'exhausted by',
        'losing patience',
        'miffed',
      ],
    },
    {
      id: 'provokes',
      weight: 0.5,
      reason: 'Says that it is frustrating',
      words: [
        'frustrating',
        'annoying',
        'irritating',
        'exasperating',
        'maddening',
        'exhausting',
        'nightmare',
        'hassle',
        'runaround',
        'ordeal',
        'wild goose chase',
        'like pulling teeth',
        'kafkaesque',
        'utterly useless',
      ],
    },
    {
      id: 'hinders',
      weight: 0.25,
      reason: 'Says what stands in their way',
      words: [
        'useless',
        'pointless',
        'hopeless',
        'endless',
        'buggy',
        'unusable',
        'ridiculous',
        'sucks',
        'a mess',
        'not working',
        'painful',
      ],
    },
  ],
};
