import { describe, expect, it } from 'vitest';
import { isKnownFailure } from '../known-failures.ts';
import { readText } from '../read.ts';

describe('need, in one sentence from their own words', () => {
  const cases: [text: string, need: string | null][] = [
    ['I want a refund for the second charge, because you billed me twice.', 'A refund for the second charge'],
    ['Can you tell me when order 4471 arrives?', 'To know when order 4471 arrives'],
    ['How do I reset the password on my tablet?', 'To know how to reset the password on their tablet'],
    ['Why was I charged twice this month?', 'To know why they were charged twice this month'],
    ['Where is my parcel?', 'To know where their parcel is'],
    ["I'd like to change my delivery address.", 'To change their delivery address'],
    ['Please send me a replacement lid', 'A replacement lid'],
    ['I want my 340 dollars.', 'A refund of 340 dollars'],
    ['Please delete my account.', 'The account deleted'],
    ['Could you cancel the order before Friday?', 'The order cancelled before Friday'],
    ['My order is not here and I need it before Saturday.', 'The order to arrive before Saturday'],
    ['Why is it that new members get free shipping?', 'Why new members get free shipping'],
    ['Please call me back.', 'A call back'],
    ['Please confirm that my data was deleted.', 'Confirmation that their data was deleted'],
    ['Can you check?', null],
    ['I do not think I want to be here anymore.', null],
    ['I just want it to stop.', 'For it to stop'],
    ["I don't want a refund.", null],
    ['Thank you so much!', null],
  ];
  for (const [text, need] of cases) it(text, () => expect(readText(text).need).toBe(need));
});

describe('stage', () => {
  const cases: [text: string, stage: string][] = [
    ['My order is late.', 'active'],
    ['Do you ship to Norway?', 'informed'],
    ['I am thinking of buying the large one, how much is it?', 'interested'],
    ['I am leaving you for a competitor.', 'at_risk'],
    ['I was worried but it is sorted now, what a relief.', 'recovering'],
    ['Love it, I have told all my friends about you!', 'advocate'],
    ['I have a suggestion for your app.', 'reciprocating'],
  ];
  for (const [text, stage] of cases) it(text, () => expect(readText(text).stage).toBe(stage));
});

describe('injustice, the one they name most', () => {
  const cases: [text: string, injustice: string][] = [
    ['The mug arrived broken and it is the wrong size.', 'outcome'],
    ['I have waited three weeks and called four times.', 'process'],
    ['Your agent was rude and hung up on me.', 'respect'],
    ['What time do you open?', 'none'],
  ];
  for (const [text, injustice] of cases) it(text, () => expect(readText(text).injustice).toBe(injustice));
});

describe('causes', () => {
  const cases: [text: string, cause: string][] = [
    ['I have been waiting for three weeks.', 'time'],
    ['You charged me twice.', 'money'],
    ['The lamp does not work.', 'fault'],
    ['I was passed from one desk to another.', 'effort'],
    ['Nobody answers my emails.', 'ignored'],
    ['She hung up on me.', 'rudeness'],
    ['You promised a call back but nobody rang.', 'broken_promise'],
    ['That is unfair.', 'unfairness'],
    ['My account was hacked.', 'risk'],
    ['Nobody told me about the fee.', 'no_information'],
    ['The zip broke the very first time I wore it.', 'fault'],
    ['I bought it in May and it died yesterday.', 'fault'],
    ['The vase is in a hundred pieces.', 'fault'],
    ['Friday was a week ago.', 'time'],
    ['Friday was a week ago.', 'broken_promise'],
    ['And now there is a late fee.', 'money'],
    ['Your product gave him a rash.', 'risk'],
    ['Why is it that new members get free shipping?', 'unfairness'],
  ];
  for (const [text, cause] of cases) {
    const title = `${cause}: ${text}`;
    const row = isKnownFailure('causes', title) ? it.fails : it;
    row(title, () => expect(readText(text).causes).toContain(cause));
  }

  const unnamed: [text: string, cause: string][] = [
    ['My own mistake, I typed the wrong address.', 'fault'],
    ["I didn't know what a router was.", 'no_information'],
    ['Please confirm my data was deleted.', 'risk'],
    ['I took two mornings off work for the technician.', 'money'],
  ];
  for (const [text, cause] of unnamed) {
    const title = `not ${cause}: ${text}`;
    const row = isKnownFailure('causes', title) ? it.fails : it;
    row(title, () => expect(readText(text).causes).not.toContain(cause));
  }

  it('names none where nothing is wrong', () => expect(readText('Do you have it in blue?').causes).toEqual([]));
});

describe('motivators', () => {
  const cases: [text: string, motivator: string][] = [
    ['How can I be sure that it will not happen again?', 'confidence_in_future'],
    ['I am exhausted, it has been so stressful.', 'well_being'],
    ['I feel locked in.', 'freedom'],
    ['It is for our honeymoon.', 'thrill'],
    ['So much plastic packaging.', 'environment'],
    ['I promised my daughter.', 'person_i_want_to_be'],
    ['Is my data safe?', 'security'],
    ['I have an exam tomorrow.', 'succeed_in_life'],
    ['I am a loyal customer.', 'stand_out'],
    ['Everyone else got an invite.', 'belonging'],
  ];
  for (const [text, motivator] of cases) {
    it(text, () => expect(readText(text).motivators.map(({ name }) => name as string)).toContain(motivator));
  }
});
