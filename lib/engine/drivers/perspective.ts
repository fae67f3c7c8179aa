const SEEN: Record<string, string> = {
  i: 'they',
  we: 'they',
  me: 'them',
  us: 'them',
  my: 'their',
  our: 'their',
  mine: 'theirs',
  ours: 'theirs',
  myself: 'themselves',
  ourselves: 'themselves',
  am: 'are',
};

/** The customer's words as somebody else would say them to the agent: "my" is "their", "I was" is "they were". */
export function towards(text: string): string {
  const words = text.split(' ').map((word) => {
    const lower = word.toLowerCase();
    return Object.hasOwn(SEEN, lower) ? (SEEN[lower] as string) : word;
  });
  return words
    .join(' ')
    .replace(/\bthey was\b/g, 'they were')
    .replace(/\bthey has\b/g, 'they have');
}
