/** How likely each language is, likeliest first. */
export type Detect = (text: string) => { lang: string; accuracy: number }[];

let detect: Detect | null = null;

/** The detection library, once it is loaded; null before. */
export const detector = (): Detect | null => detect;

/**
 * Loads the detection library. Apart from the rest, because common words alone tell most texts' language: who reads a plainly English
 * message does not wait for it.
 */
export async function loadDetector(): Promise<void> {
  detect ??= (await import('tinyld/light')).detectAll;
}
