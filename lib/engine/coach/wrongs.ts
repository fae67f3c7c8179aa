import type { Injustice } from '../../conversation.ts';
import type { Customer } from './customer.ts';
import type { Facts } from './facts.ts';
import { fairness } from './fairness.ts';
import type { Mark } from './marks.ts';
import { says } from './phrase.ts';
import { stemsOf } from './stems.ts';

export type Wrong = Exclude<Injustice, 'none'>;

/** Words that can only be about this wrong: what I got, how long and hard it was, how I was treated. */
const TOUCHES: Readonly<Record<Wrong, string>> = {
  outcome:
    '(?:refund[^ ]*|repaid|reimburs[^ ]*|credit(?:ed|s)?|vouchers?|discounts?|coupons?|points|compensation|goodwill|gift|gift card|warranty|guarantee|free (?:of charge|month|week|case|delivery|shipping|upgrade|night|year|visit)|at no charge|for free|no charge|replac[^ ]*|repair[^ ]*|fixed|faulty|broken|defect[^ ]*|part|invoice|bill|fee|charges?|charged|cost|costs|amount|price|deposit|money|payment|your account is|[£$€][0-9][0-9.,]*|[0-9][0-9.,]*(?: ?%| percent| euros?| pounds?| dollars?)|off (?:your|the) (?:next|bill|invoice)|new (?:one|phone|machine|[a-z]+) (?:is|was|has|with|arrives|comes))',
  process:
    '(?:wait(?:ed|ing|s)?|queues?|line(?! is)|delay[^ ]*|late|slow(?:ly|er)?|took (?:so|too|that|this) long|(?:delivery|waiting|response|answering) times?|too long|chas(?:e|ed|ing)|repeat[^ ]*|from (?:zero|scratch|the start)|start(?:ed|ing)? (?:again|over|from)|(?:two|three|four|five|six|seven|eight|nine|ten|several|[0-9]+) (?:@1)(?:people|times|calls|emails|messages|letters|weeks|months|agents|forms|desks|visits|attempts|persons)|nobody (?:answered|called|rang|replied|wrote|read|told|came|got)|no one (?:answered|called|rang|replied|wrote|read|told|came|got)|(?:not|never) (?:answered|read|passed|called|rung|given|booked|sent|told)|your (?:emails|messages|calls|letters)|without (?:a word|an answer|a reply)|unanswered|ignored|passed (?:around|from|between|on to)|handed (?:over|around|from)|get(?:ting)? through|by phone|reach(?:ing)? us|reply (?:in|within)|direct (?:line|number)|priority (?:number|line)|(?:one|single|named) contact|come[s]? (?:straight |only )?to me|stay(?:s|ing)? with me|keep (?:this|the|your) (?:case|file|ticket|matter)|my own (?:desk|number)|my desk|top of the (?:queue|list|pile)|take it from here|form (?:was|is|so)|make it (?:shorter|easier|simpler)|second (?:till|desk)|read (?:the|your|all|it|every|through)|never (?:reached|came)|long|hard(?:er)?|update you|explain (?:it|this|that|again))',
  respect:
    '(?:treat[^ ]*|rude(?:ly|ness)?|impolite|unfriendly|unkind|polite(?:ly)?|courte[^ ]*|friendly|respect[^ ]*|disrespect[^ ]*|dignity|tone|manners?|attitude|behav[^ ]*|(?:spoke|spoken|speak|speaks|speaking|talk|talked|talks|talking|talk) (?:to|with|like)|(?:he|she|they|somebody|someone|was|were|you heard|been) (?:@1)said|(?:what|how|way) (?:he|she|they|our [^ ]+|my [^ ]+|you were)|said (?:to|that to|it to)|called (?:you|your|her|him)|insult[^ ]*|humiliat[^ ]*|laugh(?:ed|ing|s)?|mock[^ ]*|accus[^ ]*|believed? you|liar|lying|hung up|hanging up|shout[^ ]*|sneer[^ ]*|snapp[^ ]*|shrug[^ ]*|ashamed|shame|apolog[^ ]* (?:to|in person|for (?:him|her|what|my colleague))|wrong of (?:us|me|him|her|them)|(?:nobody|no one|no customer) (?:@1)(?:should|may|must|has)|(?:should|must|may|can) (?:not|never) (?:have (?:said|been|to hear)|be (?:spoken|talked|treated|said)|hear|speak|happen)|no right|hurt(?:ful|s)?|offen[^ ]*|unacceptable|remark|(?:his|her|their|your|my|the) (?:manager|supervisor|superior|boss|team lead(?:er)?)|(?:head|manager) of|wasn[^ ]* helpful|not helpful|(?:reported|report) (?:him|her|it|what|this)|account of it|listen[^ ]*|(?:handled|dealt with) (?:your|you|it|him|her)|training)',
};

const WRONGS = Object.keys(TOUCHES) as Wrong[];

/** Causes that speak for each wrong, by the names of the evidence. */
const CAUSES: Readonly<Record<Wrong, RegExp>> = {
  outcome: /^cause:(?:money|fault|risk|unfairness)$/,
  process: /^(?:cause:(?:time|effort|ignored|no_information|broken_promise)|effort|repeat_contact)$/,
  respect: /^cause:rudeness$/,
};

/** Stems of the words by which they name a wrong. */
function stemsFor({ reading, told }: Customer, wrong: Wrong): Set<string> {
  const quotes = reading.evidence.filter((each) => CAUSES[wrong].test(each.for) && each.weight > 0);
  return new Set(
    quotes.flatMap(({ quote }) => {
      const words = told.flatMap(({ line }) =>
        line.sentence.words.map(({ text }, at) => [text, line.sentence.norms[at]]),
      );
      return [...stemsOf(words.flatMap(([text, norm]) => (quote.includes(text as string) && norm ? [norm] : [])))];
    }),
  );
}

/** The wrongs that they name at all, the one that counts most first. */
const namedBy = ({ reading }: Customer): Set<Wrong> =>
  new Set(
    WRONGS.filter(
      (wrong) =>
        wrong === reading.injustice ||
        reading.evidence.some((each) => CAUSES[wrong].test(each.for) && each.weight >= NAMED),
    ),
  );
const NAMED = 0.1;

/** What the draft offers: it makes up for something, or answers it. */
const offers = (mark: Mark): boolean => mark.sorry || mark.owns || mark.done || mark.will || mark.comes || mark.weak;

/** Whether what they were denied is moved on: only a deed answers it, or a choice, or a question about it. */
const settles = (mark: Mark): boolean =>
  mark.done || mark.will || mark.comes || mark.weak || mark.choice || mark.urgent || (mark.question && !mark.routine);

/** Something of worth, given in place of an answer. */
const GIFT =
  '(?:(?:refund|credit|voucher|discount|coupon|gift card|free|waived|goodwill|compensation|points|off (?:your|the|it|this|that)|taken off)[^ ]*|[0-9]+ ?(?:%|percent)|[£$€][0-9][^ ]*)';
/** An apology that doubts what happened. */
const DOUBTED =
  '(?:if|in case|whether|came across|come across|may have|might have|felt (?:long|slow|rude)|to the extent|any (?:delay|wait|inconvenience|rudeness|trouble))';

/** Whether a sentence gives them something of worth. */
const gives = (mark: Mark): boolean => (mark.done || mark.will || mark.comes) && says(mark.line, GIFT);

/** Whether a sentence speaks of a wrong other than this one. */
const strays = (mark: Mark, wrong: Wrong): boolean =>
  WRONGS.some((other) => other !== wrong && says(mark.line, TOUCHES[other]));

/** Whether a sentence answers the wrong that they name. */
function answers(mark: Mark, wrong: Wrong, stems: ReadonlySet<string>): boolean {
  const about = says(mark.line, TOUCHES[wrong]);
  if (wrong === 'outcome') {
    return settles(mark) && (about || !strays(mark, wrong));
  }
  if (says(mark.line, DOUBTED) || (gives(mark) && !mark.owns && !mark.sorry)) return false;
  return about || (!strays(mark, wrong) && [...stemsOf(mark.line.sentence.norms)].some((stem) => stems.has(stem)));
}

/** How they name the wrong, for those that words are asked for. */
const stemsNaming = (customer: Customer, wrong: Wrong): Set<string> =>
  wrong === 'outcome' ? new Set() : stemsFor(customer, wrong);

/**
 * Whether a draft makes up for a wrong that the customer does not name, and says nothing of the one that they do: money for an
 * insult, a kind word for a missing refund.
 */
export function answersAnother({ customer, marks }: Facts): boolean {
  const { injustice } = customer.reading;
  if (injustice === 'none' || !customer.upset) return false;
  const stems = stemsNaming(customer, injustice);
  if (injustice === 'respect' && stems.size === 0) return false;
  if (marks.some((mark) => answers(mark, injustice, stems))) return false;
  const named = namedBy(customer);
  const others = WRONGS.filter((wrong) => !named.has(wrong));
  return marks.some((mark) => offers(mark) && others.some((wrong) => says(mark.line, TOUCHES[wrong])));
}

/** How far the wrong is answered by what is hardly a word, and by what no gift takes anything from; as `fairness` counts. */
const HARDLY = 0.6;
const FULLY = 2.5;

/** Whether it pays, or does something else, for how long, how hard or how rude it was, and says little of that. */
export function paysInstead(facts: Facts): boolean {
  const { customer, marks } = facts;
  const { injustice } = customer.reading;
  if (!customer.upset || (injustice !== 'process' && injustice !== 'respect')) return false;
  if (marks.some((mark) => (mark.owns || mark.why) && mark.echoed > 1)) return false;
  if (injustice === 'respect' && stemsNaming(customer, injustice).size === 0) return false;
  const { level } = fairness(facts);
  return marks.some(gives) ? level < FULLY : level < HARDLY && marks.some((mark) => mark.done || mark.will);
}

/** The same, and of that it says nothing at all. */
export function onlyPays(facts: Facts): boolean {
  const { customer, marks } = facts;
  const { injustice } = customer.reading;
  if (injustice === 'none' || injustice === 'outcome' || !marks.some(gives) || !paysInstead(facts)) return false;
  const stems = stemsNaming(customer, injustice);
  return !marks.some((mark) => answers(mark, injustice, stems));
}
