/** Pieces of Liquid that a lead would otherwise look up; `|` is where the caret goes. */
export const SNIPPETS = [
  { id: 'feeling', code: '{% if reading.headline == "anger" %}|{% endif %}' },
  { id: 'signal', code: '{% if reading.signals contains "urgency" %}|{% endif %}' },
  { id: 'either', code: '{% if thread.answered %}|{% else %}{% endif %}' },
  { id: 'fallback', code: '{{ customer.first_name | fallback: "|" }}' },
  { id: 'fill', code: '{% fill "|", type: "text" %}' },
  { id: 'choice', code: '{% fill "|", type: "choice", choices: "card|bank" %}' },
  { id: 'hello', code: '{% render "hello" %}\n\n|' },
  { id: 'bye', code: '\n\n{% render "bye" %}|' },
] as const;

export type SnippetId = (typeof SNIPPETS)[number]['id'];

/** The code without its mark, and where the caret goes in it: the first mark outside of a list of choices. */
export function snippetParts(code: string): { text: string; caret: number } {
  const caret = code.indexOf('|', code.includes('fallback') ? code.indexOf('"') : 0);
  return { text: code.slice(0, caret) + code.slice(caret + 1), caret };
}
