import { describe, expect, test } from 'vitest';
import { offersFor } from './gestures/offers.ts';
import { promisesIn } from './promises/promises.ts';
import { conversationOf, read } from './read.ts';

describe('customers in other countries', () => {
  const SAID = 'You have promised me a call twice and nobody rang. I have waited three weeks and I am furious.';

  test.each([
    ['en-GB', 'GBP', /^£\d/u],
    ['en-US', 'USD', /^\$\d/u],
    ['de-DE', 'EUR', /€/u],
    ['ja-JP', 'JPY', /[¥￥]\d/u],
  ])('[G9] a gesture costs money of their own, written as it is written there: %s', (locale, currency, written) => {
    const conversation = { ...conversationOf(SAID), locale };
    const credit = offersFor(conversation, read(conversation)).find(({ kind }) => kind === 'credit');
    expect(credit?.cost.currency).toBe(currency);
    expect(credit?.shown).toMatch(written);
  });

  test.each([
    ['Europe/Berlin', '2026-03-16T10:00:00+01:00'],
    ['America/New_York', '2026-03-16T10:00:00-04:00'],
    ['Asia/Tokyo', '2026-03-16T10:00:00+09:00'],
  ])('[G9] a call promised for ten is due at ten where they are: %s', (zone, due) => {
    const [promise] = promisesIn('I will call you on Monday at 10.', '2026-03-13T09:00:00Z', zone);
    expect(promise?.due).toBe(due);
  });

  test.each([
    ['ru', 'Здравствуйте, мой заказ до сих пор не пришёл, и никто не отвечает.'],
    ['ja', '注文した商品がまだ届いていません。いつ届きますか。'],
    ['tr', 'Merhaba, siparişim hala gelmedi ve kimse bana cevap vermiyor.'],
  ])('[G9] a language that is not read is named, and no feeling is made up: %s', (language, said) => {
    expect(read(conversationOf(said))).toMatchObject({ language, headline: 'neutral', sure: false, feelings: [] });
  });

  test('[G9] below a greeting in another language, what they say in English is read', () => {
    const said = 'Guten Tag, ich warte seit drei Wochen auf mein Paket.\nI am furious that nobody answers my mails.';
    expect(read(conversationOf(said)).headline).not.toBe('neutral');
  });
});
