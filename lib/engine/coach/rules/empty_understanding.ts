import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const PAIN =
  '(?:frustration|frustrations|concern|concerns|situation|feelings|position|disappointment|anger|worry|worries|annoyance|pain|point|point of view|perspective|upset|anxiety|dissatisfaction|displeasure|urgency|stress|side|struggle|confusion)';
const HARD =
  '(?:frustrating|upsetting|annoying|difficult|hard|disappointing|stressful|inconvenient|tough|important|worrying|unpleasant|confusing|distressing|awkward|tricky|concerning|irritating|painful|trying|aggravating)';

export const emptyUnderstanding: Rule = {
  id: 'empty_understanding',
  weight: 0.42,
  heat: 0.25,
  reason: 'It says “I understand” and not what. Say which fact you have understood.',
  source: SOURCES.empty_understanding,
  most: 2,
  phrases: [
    {
      match: `(?:i|we) (?:@1)(?:understand|appreciate|hear|get|see|realize|recognize|acknowledge|know|sympathize with|empathize with|share|respect|note|can imagine|can feel) (?:@1)your @2${PAIN}`,
      unless: 'specific',
      notIf: 'your @4(?:about|over|with|because|when|after) the',
    },
    {
      match: `(?:i|we) (?:@2)(?:understand|appreciate|know|see|realize|imagine|recognize|acknowledge|get) (?:that )?(?:how|this|that this|it|that it|the|what) @3(?:${HARD}|you (?:feel|are feeling|are going through|mean|are saying|must feel|must be feeling|are upset))`,
      unless: 'specific',
    },
    {
      match: `(?:that|this|it) (?:must|can|may|might|could|has to|is bound to) (?:certainly |really |surely )?(?:have )?(?:be|been|feel|felt) (?:@2)${HARD}`,
      unless: 'specific',
    },
    {
      notIf: '(?:if|whatever|either way|whether) @6(?:i|we) (?:will )?understand',
      match: `(?:i|we) (?:@1)(?:totally |completely |fully |truly |absolutely |do |certainly |really |can |quite )*(?:(?:understand|relate|empathize|sympathize)(?= and|$| but| however| where you)|hear you|get it|get you|feel you|hear what you (?:are saying|say|mean))`,
      unless: 'specific',
    },
    {
      match:
        '(?:i|we) (?:feel|share|hear) (?:your|you)(?: |$)|(?:know|understand) (?:exactly |just )?how you (?:feel|must)|(?:been there|in your shoes)|understandably|(?:frustration|concern|disappointment|anger) is (?:understandable|valid|noted|understood)',
      unless: 'specific',
    },
    {
      match: `(?:understand|appreciate|see|know) (?:that )?you (?:are|feel|may be|must be|might be|may feel) @2(?:upset|frustrated|unhappy|angry|disappointed|worried|concerned|anxious|annoyed|confused|stressed)`,
      unless: 'specific',
    },
  ],
};
