/**
 * Whether a browser understands a selector, each of its steps.
 *
 * @param nowhere what is asked: an empty fragment of a document
 */
export function isUnderstood(css: string, nowhere: Pick<ParentNode, 'querySelector'>): boolean {
  try {
    for (const step of css.split(/\s*>>>\s*/u)) if (step.trim() !== '') nowhere.querySelector(step);
    return true;
  } catch {
    return false;
  }
}
