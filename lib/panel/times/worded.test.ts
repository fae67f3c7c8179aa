import { expect, test } from 'vitest';
import { wordedMoment } from './worded.ts';

const NOW = new Date(2026, 10, 20, 15, 0);
const local = (at: Date | null) => at?.toLocaleString('sv').slice(0, 16) ?? null;

test.each<[said: string, language: string, at: string | null]>([
  ['wczoraj 14:05', 'pl', '2026-11-19 14:05'],
  ['dziś, 9:12', 'pl-PL', '2026-11-20 09:12'],
  ['18 lis 2026, 14:03', 'pl', '2026-11-18 14:03'],
  ['18 listopada 2026 14:03', 'pl', '2026-11-18 14:03'],
  ['igår 14:05', 'sv', '2026-11-19 14:05'],
  ['i går kl. 14.05', 'da', '2026-11-19 14:05'],
  ['i går kl. 14:05', 'nb', '2026-11-19 14:05'],
  ['вчера в 14:05', 'ru', '2026-11-19 14:05'],
  ['позавчера, 9:12', 'ru', '2026-11-18 09:12'],
  ['18 ноября 2026 г., 14:03', 'ru', '2026-11-18 14:03'],
  ['учора о 14:05', 'uk', '2026-11-19 14:05'],
  ['dün 14:05', 'tr', '2026-11-19 14:05'],
  ['18 Kasım 2026 14:03', 'tr', '2026-11-18 14:03'],
  ['오후 3:05', 'ko', '2026-11-20 15:05'],
  ['오후 1:05', 'ko', '2026-11-20 13:05'],
  ['어제', 'ko', '2026-11-19 12:00'],
  ['어제 오후 3:05', 'ko', '2026-11-19 15:05'],
  ['2026년 11월 18일 오전 9:12', 'ko', '2026-11-18 09:12'],
  ['1월 8일 오후 3:05', 'ko', '2026-01-08 15:05'],
  ['昨天 14:05', 'zh-CN', '2026-11-19 14:05'],
  ['昨天下午3:05', 'zh', '2026-11-19 15:05'],
  ['11月18日下午3:05', 'zh', '2026-11-18 15:05'],
  ['18. marraskuuta 2026 klo 14.03', 'fi', '2026-11-18 14:03'],
  ['8.5. klo 15.05', 'fi', '2026-05-08 15:05'],
  ['eilen klo 14.05', 'fi', '2026-11-19 14:05'],
  ['14.05', 'fi', '2026-11-20 14:05'],
  ['včera v 14:05', 'cs', '2026-11-19 14:05'],
  ['středa 14:05', 'cs', '2026-11-18 14:05'],
  ['tegnap 14:05', 'hu', '2026-11-19 14:05'],
  ['2026. nov. 18. 14:03', 'hu', '2026-11-18 14:03'],
  ['ieri la 14:05', 'ro', '2026-11-19 14:05'],
  ['أمس في ٢:٠٥ م', 'ar', '2026-11-19 14:05'],
  // The last one that fits.
  ['24 grudnia 9:00', 'pl', '2025-12-24 09:00'],
  ['23:58', 'pl', '2026-11-19 23:58'],
  ['piątek 16:12', 'pl', '2026-11-13 16:12'],
  // A word that is none of a time, and what is still to come.
  ['jutro 14:05', 'pl', null],
  ['wczoraj 14:05', 'sv', null],
  ['24 grudnia 2026', 'pl', null],
  ['pytanie', 'pl', null],
  ['99:99', 'pl', null],
  ['14:05', 'xx-klingon-page', null],
  ['14:05', '', null],
])('%s (%s) is %s', (said, language, at) => {
  expect(local(wordedMoment(said, language, NOW))).toBe(at);
});

const LANGUAGES = 'pl sv da nb fi cs hu ro tr ru uk ko zh ar el he bg hr sk sl lt lv et'.split(' ');
const MOMENTS = [
  new Date(2026, 0, 8, 9, 12),
  new Date(2026, 2, 3, 0, 30),
  new Date(2026, 4, 31, 15, 5),
  new Date(2025, 11, 24, 23, 58),
];

test.each(LANGUAGES)('%s: what the browser itself writes is read back to the minute', (language) => {
  for (const style of ['long', 'medium'] as const) {
    const format = new Intl.DateTimeFormat(language, { dateStyle: style, timeStyle: 'short', calendar: 'gregory' });
    for (const at of MOMENTS) {
      const said = format.format(at);
      expect(local(wordedMoment(said, language, NOW)), said).toBe(local(at));
    }
  }
});
