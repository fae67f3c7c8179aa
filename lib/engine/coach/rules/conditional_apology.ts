import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const SORRY = '(?:sorry|apologize|apologies|apology|apologise|regret|regrets)';
const FELT =
  '(?:feel|felt|think|thought|believe|believed|see it|perceive|perceived|found|find|consider|considered|are feeling|were left feeling|took|had the impression|have the impression|got the impression|seem|interpreted|experienced it|expected)';

export const conditionalApology: Rule = {
  id: 'conditional_apology',
  weight: 0.52,
  heat: 0.25,
  reason: 'It apologises for their feeling, or only if there was cause. Be sorry for what happened.',
  source: SOURCES.conditional_apology,
  most: 2,
  phrases: [
    {
      match: `${SORRY} @3if (?:there|this|that|it|we|you|i|any|anything|our|my|the|something|anyone)`,
      instead: 'sorry that',
    },
    {
      match: `${SORRY} @1(?:to hear |to learn |to read )?(?:that |how )?you (?:may |might |have |also )?${FELT}`,
      instead: 'sorry for what happened: you',
    },
    {
      match: `${SORRY} @1(?:to hear |to learn |to read )?(?:that )?you (?:are|were|have been|are so|remain|feel|felt) @1(?:upset|unhappy|not happy|dissatisfied|not satisfied|disappointed|frustrated|angry|offended|annoyed|unsatisfied|displeased|inconvenienced)`,
    },
    {
      match: `${SORRY} (?:for|about) any @2(?:inconvenience|inconveniences|trouble|issue|issues|confusion|frustration|upset|distress|misunderstanding|offence|offense|disappointment|delay|concern|stress|hassle|disruption|problems|worry|annoyance|discomfort|embarrassment)`,
      instead: 'sorry for the trouble this has been',
    },
    {
      match: `(?:inconvenience|trouble|upset|distress|confusion|frustration|offence|offense|stress|disruption|disappointment|this|it) @1(?:may|might|could) (?:have |possibly have |well have )?(?:caused|cause|been|brought|come across|created)`,
      weight: 0.5,
    },
    { match: `${SORRY} (?:but|however|though|although)(?= |$)`, unless: 'option', weight: 0.5 },
    {
      match: `${SORRY} @2(?:it|this|that|things|the [^ ]+) (?:seems|seemed|appears|appeared|came across|comes across|feels|felt|may|might|did not meet|was not what you)`,
    },
    {
      match: 'mistakes (?:were|are|may have been|have been) made',
      notIf: 'in case (?:you|it) (?:need|want|helps)',
    },
    {
      match: `if (?:this|that|it|we|i|anything|something|my|our|you) @5(?:caused|cause|upset|offended|inconvenienced|came across|seemed|disappointed|frustrated|let you down|fell short|confused) @6(?:${SORRY})`,
    },
    { match: `${SORRY} (?:for|about) (?:whatever|anything|any|what you (?:perceive|consider|see|feel))`, weight: 0.5 },
    { match: `${SORRY} @2(?:your expectations|expectations (?:were|are) not)` },
    {
      match: `${SORRY} (?:@3)(?:to the extent|insofar|in so far|in case|in the event|should (?:this|that|it|you|we|there|anything)|where (?:this|it|you)|whether|for how (?:it|this|that) may)`,
    },
    {
      match: `(?:something|anything|what|words|remarks?) (?:that )?(?:may|might) have (?:been|seemed|sounded|come across)`,
    },
  ],
};
