import { harmed } from '../replies/harmed.ts';
import type { Kind } from '../replies/types.ts';
import type { Road, Step } from './types.ts';

const WRONG: readonly Kind[] = ['trouble', 'danger', 'grief'];

const isGlad = ({ c }: Road): boolean => c.kind === 'praise' || c.kind === 'done';
const said = (value: string | null | undefined): string => (value ? ` (“${value}”)` : '');
/** A thing of theirs to name, as they wrote it. */
const theirs = ({ c }: Road): string =>
  said((harmed(c) ?? c.echo.things[0])?.bare ?? c.echo.references[0]?.id ?? c.echo.word);

/** The steps of the road, in order. Each says when it applies, when it is done, and what to do. */
export const STEPS: readonly Step[] = [
  {
    step: 'hear',
    kinds: [...WRONG, 'ask', 'idea', 'leave', 'human', 'empty', 'foreign'],
    done: ({ now }) => now.hears,
    kept: () => 'Your answer says back what they told you.',
    open: (road) =>
      OPEN_HEAR[road.c.kind] ??
      `Say back in their own words what happened${theirs(road)}, so that they see it was read.`,
  },
  {
    step: 'acknowledge',
    kinds: [...WRONG, 'praise', 'idea', 'leave'],
    skip: ({ c }) => c.kind === 'leave' && c.level === 0,
    done: ({ now, c }) => now.feels || ((c.kind === 'praise' || c.kind === 'idea' || c.kind === 'leave') && now.thanks),
    kept: (road) =>
      isGlad(road) || road.c.kind === 'idea'
        ? 'You have thanked them for what they wrote.'
        : 'You name what it has been like for them.',
    open: ({ c, matter }) =>
      OPEN_ACKNOWLEDGE[c.kind] ??
      `Name what it has been for them, in one sentence: ${matter.because[0] ?? 'what they tell us'}.`,
  },
  {
    step: 'apologise',
    kinds: ['trouble', 'danger'],
    skip: ({ matter }) => matter.fault !== 'ours',
    done: ({ now, before }) => now.sorries + before.sorries > 0,
    kept: ({ now, before }) =>
      now.sorries + before.sorries > 2
        ? 'You have said sorry more than twice: leave it now, and act.'
        : before.sorries > 0 && now.sorries === 0
          ? 'Said earlier in this thread; once is enough.'
          : 'Said once. Leave it at that.',
    open: () => 'Say sorry once, for the one thing that went wrong, and go on to what you do.',
  },
  {
    step: 'explain',
    kinds: ['trouble'],
    skip: ({ matter, c }) => matter.fault !== 'ours' && !c.causes.includes('no_information'),
    done: ({ now, before, c }) => now.explains || (before.explains && !c.causes.includes('no_information')),
    kept: () => 'You have said why it happened.',
    open: () => 'Say in one plain sentence why it happened; if you do not know yet, say when you will.',
  },
  {
    step: 'fix',
    kinds: [...WRONG, 'ask', 'leave', 'human'],
    done: ({ now, c }) => (c.kind === 'danger' ? now.hands || now.acts : now.acts || (c.kind === 'ask' && now.guides)),
    kept: ({ c }) =>
      c.kind === 'ask' ? 'Your answer tells them what they asked.' : 'Your answer says what you do about it.',
    open: ({ c }) => OPEN_FIX[c.kind] ?? 'Say what you do about it, who does it, and by when.',
  },
  {
    step: 'personal_touch',
    kinds: ['trouble', 'praise', 'done'],
    skip: ({ matter, c }) =>
      matter.care.size > 0 || (c.kind === 'trouble' && matter.severity < 2) || (c.kind === 'done' && c.level === 0),
    done: ({ now, before }) => now.personal || before.personal,
    kept: () => 'There is something in it for this person alone.',
    open: (road) =>
      isGlad(road)
        ? 'Do one small thing that fits them: take their words to the person they praise.'
        : 'Choose one small thing for this person, after the fix: see the gestures.',
  },
  {
    step: 'follow_up',
    kinds: [...WRONG, 'idea'],
    skip: ({ c, matter }) => c.kind === 'trouble' && matter.severity < 2,
    done: ({ now, before, c }) =>
      now.dated || (before.dated && !c.causes.includes('broken_promise') && !c.signals.has('repeat_contact')),
    kept: () => 'A day or an hour is promised: put it into your follow-ups.',
    open: ({ c }) =>
      c.causes.includes('broken_promise')
        ? BROKEN
        : (OPEN_FOLLOW_UP[c.kind] ?? 'Give a day and an hour at which they hear from you again.'),
  },
  {
    step: 'learn',
    kinds: ['trouble', 'danger', 'idea', 'leave'],
    skip: ({ matter, c }) => c.kind === 'trouble' && matter.fault !== 'ours' && matter.fault !== 'unclear',
    done: () => false,
    kept: () => '',
    open: ({ c }) =>
      c.kind === 'idea'
        ? 'When you close it: who has the idea now, and when do they hear what became of it?'
        : 'When you close it: what should change so that this does not happen again?',
  },
];

const OPEN_FIX: Readonly<Partial<Record<Kind, string>>> = {
  danger: 'Bring in the person who can act, now; tell the customer who it is.',
  grief: 'Take the work off them: say what you do yourself, and the one thing you need from them.',
  ask: 'Answer the question, in plain steps.',
  leave: 'Do what they ask, and say on which day it takes effect.',
  human: 'Say who you are, and take it over from here.',
};
const OPEN_HEAR: Readonly<Partial<Record<Kind, string>>> = {
  empty: 'Ask what they need: the message holds no words.',
  foreign: 'Find out in which language they would like the answer.',
  ask: 'Say back what they ask, in their own words, so that they see it was read.',
  idea: 'Say the idea back in their own words, so that they see it was read.',
  leave: 'Say back what they want ended, so that nothing else is.',
  human: 'Show in one sentence that you have read what came before.',
};

const OPEN_ACKNOWLEDGE: Readonly<Partial<Record<Kind, string>>> = {
  praise: 'Thank them for the one thing that they wrote about.',
  idea: 'Thank them for the one thing that they wrote about.',
  leave: 'Say in one sentence that you see why, and leave it there.',
  grief: 'Say in one plain sentence that you are sorry for their loss. No more than that.',
};

const BROKEN = 'A promise was broken here: give one day and hour, and be sure that you can keep it.';
const OPEN_FOLLOW_UP: Readonly<Partial<Record<Kind, string>>> = {
  idea: 'Say when they hear what became of it; a month is fine, if you keep it.',
  danger: 'Say who contacts them next, and in how many minutes.',
};
