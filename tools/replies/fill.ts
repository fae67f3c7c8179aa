/** What an agent would plausibly write into each gap, so that a reply can be judged as it would be sent. */
const EXAMPLES: Readonly<Record<string, string>> = {
  day: 'Thursday',
  time: '4 pm today',
  'call-back time': '3 pm tomorrow',
  'end date': '30 November',
  'the steps': 'open Settings, choose Profile and press Save',
  'the answer': 'yes, that works',
  'answer one': 'it is the first of May',
  'answer two': 'no, nothing is lost',
  'answer three': 'yes, that works',
  'what to check': 'the date on it',
  'what is needed': 'the last letter',
  'what went wrong': 'the label was read wrongly at our depot',
  'what changes': 'a second person now checks each label',
  'link to reviews': 'example.com/reviews',
  'name of the manager': 'Maria Vale',
  'name of the person responsible': 'Maria Vale',
  'name of the person taking over': 'Maria Vale',
  'crisis line number': '116 123',
};

/** The reply as it would be sent, its gaps filled. */
export function filled(text: string): string {
  return text.replace(/\[([a-z][a-z -]+)\]/g, (gap, name: string) => EXAMPLES[name] ?? gap);
}
