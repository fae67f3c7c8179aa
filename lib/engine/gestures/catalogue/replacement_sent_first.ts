import type { Gesture } from '../types.ts';
import { INFESTED, NOT_ANOTHER, ONLY_TELLING, STANDS_WITH_US } from '../words.ts';

/** They want money, it is no thing, the new one is there or they will not have another, or a claim is made in law. */
const NOT_NOW = new RegExp(
  `\\b(?:(?:water|gas|electricity|energy|heating) bills?|refund only|just (?:want|give me) (?:my|a) (?:money|refund)|software|app\\b|update|letter|invoice|the new one (?:works?|is|was)|works? now)\\b|${NOT_ANOTHER.source}|${ONLY_TELLING.source}|${STANDS_WITH_US.source}`,
  'i',
);

export const replacementSentFirst: Gesture = {
  id: 'replacement_sent_first',
  kind: 'replacement',
  title: 'Send the new one before the old one is back',
  does: 'Shows trust, and saves them a week of waiting.',
  fits: {
    told: INFESTED,
    words:
      /\b(?:weevils?|maggots?|moths?|mites|larvae|bugs in|beetles?|rancid|corked|wilted|squashed|crushed|burst|brok\w*|break\w*|faulty|defect\w*|damag\w*|leak\w*|crack\w*|torn|tore|snapp\w*|smash\w*|shatter\w*|split|came (?:off|apart|undone)|fell (?:off|apart)|stopped working|(?:not|\w*n['’]t) (?:work\w*|turn on|charge|start|heat\w*|fit)|dead|burnt out|warped|bent|chipp\w*|scratch\w*|rust\w*|mould\w*|rotten|spoil\w*|in pieces|replac\w+)\b/i,
    kind: ['trouble'],
    topic: ['defective', 'food'],
    cause: ['fault'],
    fault: ['ours'],
    unless: NOT_NOW,
  },
  better: {
    signal: ['urgency', 'repeat_contact', 'loyalty'],
    motivator: ['well_being', 'thrill', 'confidence_in_future'],
    words: /\b(?:replac\w+|new one|another one|exchange)\b/i,
  },
  weight: 4,
  money: 'owed',
  minutes: 7,
  says: [
    'I am sending a new one for {goods:what broke} first; you can give the old one to the driver, or post it when it suits you.',
  ],
  steps: [
    'Check stock of the same model and colour.',
    'Book it with collection of the old one at the same visit.',
    'Send the tracking number yourself.',
  ],
  never: ['refund_faulty_goods'],
  source: 'W4; trust shown is remembered longer than speed',
};
