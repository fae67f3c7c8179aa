const NEWLINE = 0x0a;
/** A longer line is refused, not kept: memory stays bounded whatever comes in. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/** A line too long to be read. */
export const TOO_LONG = Symbol('too long');

/**
 * Splits bytes into lines at LF or CRLF, as they arrive: one array a chunk. Byte order marks are dropped, bytes that
 * are not UTF-8 become U+FFFD. The last line may lack its end.
 */
export async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<(string | typeof TOO_LONG)[]> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let size = 0;

  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): string | typeof TOO_LONG => {
    const tooLong = size > longest;
    const bytes = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts = [];
    size = 0;
    return tooLong ? TOO_LONG : decoder.decode(bytes).replace(/\r$/, '');
  };

  for await (const chunk of chunks) {
    const whole: (string | typeof TOO_LONG)[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end));
      whole.push(take());
      from = end + 1;
    }
    keep(chunk.subarray(from));
    if (whole.length > 0) yield whole;
  }
  if (size > 0) {
    const rest = take();
    if (rest !== '') yield [rest];
  }
}
