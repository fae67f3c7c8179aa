/** How legible what is on a page is from the back of a room. */
import type { Page } from '@playwright/test';

interface Words {
  words: string;
  /** Height of the type, in CSS pixels and as a share of the window's height. */
  size: number;
  share: number;
  /** Contrast of the words with what is behind them, 1…21 (WCAG 2.2). */
  contrast: number;
}

/** Every piece of text that is shown within this selector. */
export const wordsShown = (page: Page, within: string): Promise<Words[]> => page.evaluate(measure, within);

/** Runs in the page. */
function measure(within: string): Words[] {
  const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const rgba = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([red = 0, green = 0, blue = 0]: number[]) =>
    0.2126 * channel(red / 255) + 0.7152 * channel(green / 255) + 0.0722 * channel(blue / 255);
  const behind = (element: Element | null): number[] => {
    if (!element) return [255, 255, 255];
    const colour = rgba(getComputedStyle(element).backgroundColor);
    return colour.length === 3 || colour[3] === 1 ? colour : behind(element.parentElement);
  };
  const found: Words[] = [];
  const root = document.querySelector(within);
  if (!root) throw new Error(`There is no ${within}.`);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = node.textContent?.trim() ?? '';
    if (!element || words === '' || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const [ink, paper] = [light(rgba(style.color)), light(behind(element))];
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    const size = Number.parseFloat(style.fontSize);
    found.push({ words, size, share: size / window.innerHeight, contrast });
  }
  return found;
}
