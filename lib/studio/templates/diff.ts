/** A piece of text that stayed, went, or came. */
export interface Change {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** Words that are compared at most; a longer text is shown as gone and come. */
const MOST = 1500;

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

/** What changed from one text to the other, word by word, in reading order; equal beginnings and ends cost nothing. */
export function changesBetween(before: string, after: string): Change[] {
  const one = wordsOf(before);
  const other = wordsOf(after);
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const changes: Change[] = [];
  const add = (is: Change['is'], words: readonly string[]) => {
    const text = words.join('');
    const last = changes.at(-1);
    if (text === '') return;
    if (last?.is === is) last.text += text;
    else changes.push({ is, text });
  };
  add('same', one.slice(0, start));
  middle(one.slice(start, one.length - end), other.slice(start, other.length - end), add);
  add('same', one.slice(one.length - end));
  return changes;
}

function middle(
  one: readonly string[],
  other: readonly string[],
  add: (is: Change['is'], words: readonly string[]) => void,
): void {
  if (one.length * other.length > MOST * MOST) {
    add('gone', one);
    add('new', other);
    return;
  }
  const common = lengths(one, other);
  const at = (i: number, j: number): number => common[i * (other.length + 1) + j] ?? 0;
  let i = 0;
  let j = 0;
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      add('same', [one[i] as string]);
      i += 1;
      j += 1;
    } else if (j === other.length || (i < one.length && at(i + 1, j) >= at(i, j + 1))) {
      add('gone', [one[i] as string]);
      i += 1;
    } else {
      add('new', [other[j] as string]);
      j += 1;
    }
  }
}

/** How many words the rests from each pair of places have in common, row by row. */
function lengths(one: readonly string[], other: readonly string[]): Uint32Array {
  const width = other.length + 1;
  const common = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1)
    for (let j = other.length - 1; j >= 0; j -= 1)
      common[i * width + j] =
        one[i] === other[j]
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
  return common;
}
