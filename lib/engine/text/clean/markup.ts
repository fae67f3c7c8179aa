import type { Aside } from '../clean.ts';

/** HTML that holds no words of the customer: its content goes with it. */
const HOLLOW = /^(style|script|head|title)$/;
const TAG = /<(?:!--|\/?([a-zA-Z][a-zA-Z0-9]{0,10})(?=[\s/>]))/g;
/** A tag is looked for its end no further than this, so a stray "<" costs little. */
const LONGEST_TAG = 2000;
const KNOWN =
  /^(a|abbr|address|area|article|aside|b|base|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|ol|option|p|pre|q|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr)$/i;

/** Stray HTML: tags and comments; of style and script the content too. An address in angle brackets is left alone. */
export function markup(text: string): Aside[] {
  const aside: Aside[] = [];
  if (!text.includes('<')) return aside;
  const next = finder(text);
  TAG.lastIndex = 0;
  for (let match = TAG.exec(text); match; match = TAG.exec(text)) {
    const start = match.index;
    const name = match[1]?.toLowerCase();
    if (name !== undefined && !KNOWN.test(name)) continue;
    const mark = name === undefined ? '-->' : '>';
    const close = next(mark, start);
    if (close < 0 || close - start > LONGEST_TAG) continue;
    let end = close + mark.length;
    if (name !== undefined && HOLLOW.test(name) && text[start + 1] !== '/') {
      const over = next(`</${name}`, end);
      if (over >= 0) end = over;
    }
    aside.push({ kind: 'markup', start, end });
    TAG.lastIndex = end;
  }
  return aside;
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
