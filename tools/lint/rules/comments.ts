import { type Complaint, complain, type Source } from '../source.ts';

/** A type error is mended, not hushed; something left to do says since when. */
export function comments(source: Source): Complaint[] {
  return source.comments.flatMap(({ text, start }) => {
    const complaint = (message: string) => [complain(source, start, 'comments', message)];
    if (/@ts-(ignore|nocheck|expect-error)\b/.test(text) && !/\.test\.tsx?$/.test(source.path)) {
      return complaint('Mend the type instead of hushing the compiler.');
    }
    const left = /\b(TODO|FIXME|XXX|HACK)\b/.exec(text);
    return left && !/\b20\d\d-\d\d-\d\d\b/.test(text) ? complaint(`${left[1]} without a date.`) : [];
  });
}
