/** One tag or comment of stray HTML, with its place. */
export interface Tag {
  /** Lower case; empty for a comment. */
  name: string;
  closing: boolean;
  /** What stands in the tag behind its name, lower case. */
  attributes: string;
  start: number;
  /** Of a tag whose content is no words of the customer (style, script), the content's end. */
  end: number;
}

/** HTML that holds no words of the customer: its content goes with it. */
const HOLLOW = /^(style|script|head|title|noscript)$/;
const TAG = /<(?:!--|!doctype\b|!\[|\?xml|\/?([a-zA-Z][a-zA-Z0-9]{0,10})(?::[a-zA-Z]{1,20})?(?=[\s/>]))/gi;
/** A tag is looked for its end no further than this, so a stray "<" costs little. */
const LONGEST_TAG = 2000;
const KNOWN =
  /^(a|abbr|address|area|article|aside|b|base|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|details|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|m|main|meta|nav|noscript|o|ol|option|p|pre|q|s|script|section|select|small|span|st1|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|v|video|w|wbr)$/;
/** Tags that begin a new line where they are shown. */
const BLOCK =
  /^(address|article|aside|blockquote|body|br|center|dd|div|dl|dt|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

export const isBlock = (tag: Tag) => BLOCK.test(tag.name);

/** Stray HTML: tags and comments; of style and script the content too. An address in angle brackets is left alone. */
export function tagsOf(text: string): Tag[] {
  const tags: Tag[] = [];
  if (!text.includes('<')) return tags;
  const next = finder(text);
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const start = match.index;
    const name = match[1]?.toLowerCase() ?? '';
    if (name !== '' && !KNOWN.test(name)) continue;
    const mark = match[0] === '<!--' ? '-->' : '>';
    const close = next(mark, start);
    if (close < 0 || close - start > LONGEST_TAG) continue;
    const closing = text[start + 1] === '/';
    let end = close + mark.length;
    const attributes = text.slice(start + match[0].length, close).toLowerCase();
    if (!closing && HOLLOW.test(name)) {
      const over = next(`</${name}`, end);
      if (over >= 0) end = over;
    }
    tags.push({ name, closing, attributes, start, end });
    TAG.lastIndex = end;
  }
  return tags;
}

/** `indexOf` that remembers each mark's next place, so that asking again and again stays linear. */
function finder(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>();
  return (mark, from) => {
    const before = known.get(mark);
    if (before !== undefined && (before < 0 || before >= from)) return before;
    const at = text.indexOf(mark, from);
    known.set(mark, at);
    return at;
  };
}
