import '../../test/gallery/words.ts';
import { expect, test } from 'vitest';
import { conversation } from '../../test/gallery/make.ts';
import { callName, facts, reference } from './customer.ts';

test.each([
  ['Teresa Almeida', 'Teresa'],
  ['  Maximiliane-Friederike von Hohenstaufen ', 'Maximiliane-Friederike'],
  ['Whitlock, Dana', 'Dana'],
  ['Dr. Anna Weiss', 'Dr. Anna Weiss'],
  ['Frau Müller', 'Frau Müller'],
  ['נועה בן־דוד', 'נועה'],
  ['山田太郎', '山田太郎'],
  ['kev_89@example.com', null],
  ['', null],
  [null, null],
])('%s is called %s', (name, called) => {
  expect(callName(name)).toBe(called);
});

test.each([
  ['Boiler still cold, job B-4471', 'B-4471'],
  ['Third time I am writing: order KM-20418', 'KM-20418'],
  ['Invoice KM-R-5512 has the wrong name', 'KM-R-5512'],
  ['Re: #88231', '#88231'],
  ['Windows 11 on my COVID-19 laptop', null],
  ['How do I change my address?', null],
  [null, null],
])('%s names %s', (subject, found) => {
  expect(reference(subject)).toBe(found);
});

test('what is known is told in a few words, and what is not is left out', () => {
  expect(facts(conversation('1', { since: '2018-04-02' }, 'Job B-4471', []))).toEqual([
    'since 2018',
    'B-4471',
    'email',
  ]);
  expect(facts(conversation('1', {}, null, [], { channel: 'phone' }))).toEqual(['phone note']);
});
