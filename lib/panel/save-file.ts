/** How long the browser may take to pick the file up before its memory is given back, milliseconds. */
const PICKED_UP = 60_000;

/** Hands the browser a text to save among the user's downloads. Nothing is sent: the address is this page's own memory. */
export function saveFile(name: string, content: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), PICKED_UP);
}
