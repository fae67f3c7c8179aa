/** What editors of the Markdown kind, and those with round quotes, make of signs; looks are left out, as no text shows them. */
export const rewritten = (text: string): string =>
  text
    .replace(/(\*\*|__|~~|[*_`])(?=\S)([^*_~`\n]+)\1/g, '$2')
    .replace(/^(?:#{1,6}|[-*>]|\d+\.)\s+/, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/--/g, '–')
    .replace(/"([^"]*)"/g, '“$1”');
