/** Puts text on the clipboard. Returns false where the browser refuses (no click just before, or no focus). */
export async function copyText(text: string): Promise<boolean> {
  window.focus();
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // told to the user, who can still select and copy by hand
  }
}
