import { type CDPSession, expect, type Page } from '@playwright/test';
import { until } from '../../../tools/browsers/until.ts';

interface Said {
  role: string;
  name: string;
  node: number | undefined;
}

/** The picker's bar in a page: it stands in a closed shadow root, so it is found as a screen reader finds it. */
export class PickerBar {
  private readonly page: Page;
  private readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  /** The bar, once it is there. */
  static async at(page: Page): Promise<PickerBar> {
    await expect(page.locator('attune-picker')).toHaveCount(1);
    return new PickerBar(page, await page.context().newCDPSession(page));
  }

  /** All that the page says to a screen reader. */
  private async said(): Promise<Said[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    return nodes.map(({ role, name, backendDOMNodeId }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      node: backendDOMNodeId,
    }));
  }

  /** Waits until the bar says a sentence. */
  async says(words: string): Promise<void> {
    await until(`the bar to say: ${words}`, 10_000, async () =>
      (await this.said()).some(({ name }) => name.includes(words)) ? true : null,
    );
  }

  /** The arrow keys, until the bar says that these words would be taken; then Enter. */
  async takeByKeys(words: string): Promise<void> {
    await until(`the arrow keys to come to: ${words}`, 10_000, async () => {
      if ((await this.said()).some(({ role, name }) => role !== 'button' && name.includes(`: ${words}`))) return true;
      await this.page.keyboard.press('ArrowDown');
      return null;
    });
    await this.page.keyboard.press('Enter');
  }

  /** Tab, until a button has the keyboard; then Enter. */
  async pressByKeys(button: string): Promise<void> {
    await until(`Tab to come to ${button}`, 10_000, async () => {
      const { nodes } = await this.session.send('Accessibility.getFullAXTree');
      const there = nodes.some(
        ({ name, role, properties }) =>
          name?.value === button &&
          role?.value === 'button' &&
          properties?.some((each) => each.name === 'focused' && each.value.value === true),
      );
      if (there) return true;
      await this.page.keyboard.press('Tab');
      return null;
    });
    await this.page.keyboard.press('Enter');
  }

  async offers(button: string): Promise<boolean> {
    return (await this.said()).some(({ role, name }) => role === 'button' && name === button);
  }

  /** A real click on one of its buttons. */
  async press(button: string): Promise<void> {
    const node = await until(`the button ${button}`, 10_000, async () => {
      const found = (await this.said()).find(({ role, name }) => role === 'button' && name === button);
      return found?.node ?? null;
    });
    const [left, top, right, bottom] = await this.boxOf(node);
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  private async boxOf(node: number | undefined): Promise<[left: number, top: number, right: number, bottom: number]> {
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId: node ?? 0 });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return [left, top, right, bottom];
  }

  /** Where the bar stands in the window, in CSS pixels. */
  async box(): Promise<[left: number, top: number, right: number, bottom: number]> {
    const bar = (await this.said()).find(({ role }) => role === 'dialog');
    return this.boxOf(bar?.node);
  }

  private async hides(x: number, y: number): Promise<boolean> {
    const [left, top, right, bottom] = await this.box();
    return x >= left - 4 && x <= right + 4 && y >= top - 4 && y <= bottom + 4;
  }

  /** The mouse on what lies in the page under the sheet, near the upper left of the first match; gives where that is. */
  async aim(selector: string, index = 0): Promise<{ x: number; y: number }> {
    const element = this.page.locator(selector).nth(index);
    await element.scrollIntoViewIfNeeded();
    const box = await element.boundingBox();
    if (!box) throw new Error(`${selector} is not seen.`);
    const [x, y] = [box.x + Math.min(box.width / 2, 40), box.y + Math.min(box.height / 2, 12)];
    if (await this.hides(x, y)) await this.press('Move');
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y);
    return { x, y };
  }

  /** A real click there. */
  async point(selector: string, index = 0): Promise<void> {
    const { x, y } = await this.aim(selector, index);
    await this.page.mouse.click(x, y);
  }
}
