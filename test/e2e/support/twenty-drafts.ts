/** A draft as an agent types it, lines and all. */
export interface TypedDraft {
  name: string;
  /** Key of the demo's ticket. */
  ticket: string;
  lines: readonly string[];
  /** Words that must be among those pointed out; null where none of the draft's may weigh. */
  hurts: string | null;
  /** The panel says that it does not check this language. */
  unread?: true;
}

/** Twenty of them: poor and fine, short and long, odd signs and other languages. The first five run every time. */
export const TWENTY: readonly TypedDraft[] = [
  { name: 'a command', ticket: '47906', lines: ['Please calm down, I am on it.'], hurts: 'calm down' },
  {
    name: 'a vague time',
    ticket: '48172',
    lines: ['Hello,', 'We will call you as soon as possible.'],
    hurts: 'as soon as possible',
  },
  {
    name: 'blame',
    ticket: '48158',
    lines: ['You should have read the terms before you paid twice.'],
    hurts: 'You should have',
  },
  {
    name: 'a fine reply in four lines',
    ticket: '48158',
    lines: [
      'Hello,',
      'You were charged twice, and that was our mistake. I am sorry.',
      'I have sent the second payment back today; it is on your card by Friday, and I will check on Friday at noon that it is.',
      'Sam',
    ],
    hurts: null,
  },
  {
    name: 'German',
    ticket: '48021',
    lines: ['Guten Tag, leider können wir Ihnen bei diesem Anliegen nicht weiterhelfen.'],
    hurts: null,
    unread: true,
  },
  {
    name: 'a rule without its reason',
    ticket: '48163',
    lines: ['Unfortunately, that is against our policy.'],
    hurts: 'policy',
  },
  {
    name: 'a conditional apology',
    ticket: '48055',
    lines: ['I am sorry if you feel that the photos were late.'],
    hurts: 'sorry if you',
  },
  { name: 'minimising', ticket: '48186', lines: ['It is just a small smell of gas.'], hurts: 'just' },
  {
    name: 'helplessness',
    ticket: '48184',
    lines: ['There is nothing we can do about it.'],
    hurts: 'nothing we can',
  },
  {
    name: 'shame for asking again',
    ticket: '48178',
    lines: ['As I already told you, it is on its way.'],
    hurts: 'already told you',
  },
  {
    name: 'empty understanding',
    ticket: '47906',
    lines: ['I understand your frustration.'],
    hurts: 'understand your frustration',
  },
  {
    name: 'emoji before the words that hurt',
    ticket: '48172',
    lines: ['😀👍🏽 Please calm down, the bag is found.'],
    hurts: 'calm down',
  },
  {
    name: 'a curly apostrophe',
    ticket: '48158',
    lines: ['You should’ve told us before, we can’t know that.'],
    hurts: 'should’ve',
  },
  {
    name: 'two spaces and a tab’s worth',
    ticket: '48158',
    lines: ['You  should  have   called us.'],
    hurts: 'You should have',
  },
  {
    name: 'the same words twice',
    ticket: '48178',
    lines: ['We reply as soon as possible.', 'Again: as soon as possible.'],
    hurts: 'as soon as possible',
  },
  {
    name: 'a line of code',
    ticket: '48127',
    lines: ['Please run: export --format=csv --all', 'It writes the list to your desk.'],
    hurts: null,
  },
  {
    name: 'signs of markup',
    ticket: '48127',
    lines: ['<b>Calm down</b> & press "export" once more.'],
    hurts: 'Calm down',
  },
  { name: 'one word', ticket: '48151', lines: ['Thanks'], hurts: null },
  {
    name: 'two languages',
    ticket: '48021',
    lines: ['Please calm down, Herr Weber, we will see to the room tonight.'],
    hurts: 'calm down',
  },
  {
    name: 'a fine short answer',
    ticket: '48130',
    lines: [
      'Done: your gift is paused until 1 March, and nothing is charged before then. I will write on 25 February to ask how long it should rest.',
    ],
    hurts: null,
  },
];
