/** Sixty words as an upset customer writes them; `call` makes each text another one. */
export function sixtyWords(call: number): string {
  return (
    `This is the third time I have written about order FB-${10_000 + call} and I am honestly at the end of my rope. ` +
    'Two engineers never came, nobody rang, and on the phone I was told that I must have missed them. ' +
    'I have been a customer for seven years and I really do not want to leave, but can somebody please tell me what happens next?'
  );
}

/** Input that made the tokeniser slow, each about as long as the most that is read. */
export function hostileTexts(length: number): string[] {
  const pieces = [
    '!',
    "it's-",
    'a.b.',
    '?!.',
    '-',
    "'",
    'a-',
    '😡',
    '\u0301',
    '(',
    'https://a.b/',
    '> ',
    '\n',
    'no not never ',
    '<b',
    '<blockquote>',
    '&amp',
    '&nbsp; x',
    '\u200b',
    '\ud83d',
    'שלום ',
    'From: a@b.c Sent: a To: b ',
    'From: a\n',
    'On 3 May 2022 at 10:00\n',
    'On 3 May 2022, a <a@b.c> wrote:\n> b\n',
    'Thanks,\nJo\n',
    '--\nJo\n',
    'Sent from my ',
    'This email and any ',
    'I am away. Thank you for your email.\n',
    '[Ticket #1]\n',
  ];
  return pieces.map((piece) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
}

/** A long mail with quoted history and signatures in it. */
export function longMail(length: number): string {
  const block = `${sixtyWords(1)}\n\nBest wishes\nSiobhan\n-- \nSent from my phone\n\nOn 19 Nov 2026 Robin wrote:\n> ${sixtyWords(2)}\n> Thanks\n\n`;
  return block.repeat(Math.ceil(length / block.length)).slice(0, length);
}
