import { until } from '../../tools/browsers/until.ts';
import { ANSWER, ASK, type Place, type Wish, type Wishes } from './harness/words.ts';
import type { Facts } from './page.ts';
import type { Editors } from './serve.ts';

/** What Playwright's and Puppeteer's pages have in common. */
export interface Driver {
  goto(url: string): Promise<unknown>;
  evaluate<In, Out>(work: (given: In) => Out | Promise<Out>, given: In): Promise<Out>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: { type(text: string): Promise<void>; down(key: never): Promise<void>; up(key: never): Promise<void> };
}

/** Lines without what editors put between and around them. */
export const linesIn = (text: string): string[] =>
  text
    .replace(/[\u200B\uFEFF]/g, '')
    .replace(/\u00A0/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** An editor's page in a browser, handled as an agent handles it, with our code beside it. */
export class EditorTab {
  facts: Facts = { place: { css: 'body' }, undo: 1 };
  /** What our code calls the composer. */
  name = 'Reply';
  private place: Place = { css: 'body' };
  private readonly driver: Driver;
  private readonly editors: Editors;

  constructor(driver: Driver, editors: Editors) {
    this.driver = driver;
    this.editors = editors;
  }

  /** Opens an editor that holds these paragraphs; nobody has been in it. */
  async open(editor: string, paragraphs: readonly string[] = []): Promise<void> {
    // Two addresses may differ in what follows the hash alone.
    await this.driver.goto('about:blank');
    await this.driver.goto(this.editors.page(editor, paragraphs));
    const facts = await until(`${editor} and the harness`, 15_000, async () => {
      const ready = () => document.documentElement.dataset.harness === 'ready';
      return (await this.driver.evaluate(ready, null)) ? this.inEditor('facts') : null;
    });
    this.facts = JSON.parse(facts);
    this.place = this.editors.place ?? this.facts.place;
    this.name = (await until('the composer', 5_000, () => this.ask('find'))).name;
  }

  /** Shows a helpdesk's page as it is, without an editor of ours in it: our code finds its way by the adapter. */
  async show(url: string): Promise<void> {
    await this.driver.goto('about:blank');
    await this.driver.goto(url);
    const ready = () => document.documentElement.dataset.harness === 'ready';
    await until('the harness', 15_000, async () => (await this.driver.evaluate(ready, null)) || null);
    this.place = 'adapter';
  }

  /** Does something to the page itself. */
  change(by: () => void): Promise<void> {
    return this.driver.evaluate(by, null);
  }

  ask<Asked extends Wish>(wish: Asked, more: { text?: string; words?: string } = {}): Promise<Wishes[Asked]['answer']> {
    const asked = { asked: JSON.stringify({ wish, place: this.place, ...more }), ASK, ANSWER };
    return this.driver.evaluate(
      (given) =>
        new Promise<Wishes[Asked]['answer']>((resolve) => {
          const hear = (event: Event) => resolve(JSON.parse((event as CustomEvent<string>).detail).answer);
          document.addEventListener(given.ANSWER, hear, { once: true });
          document.dispatchEvent(new CustomEvent(given.ASK, { detail: given.asked }));
        }),
      asked,
    );
  }

  insert(text: string) {
    return this.ask('insert', { text });
  }

  replace(words: string, text: string) {
    return this.ask('replace', { words, text });
  }

  /** What the editor itself holds. */
  async model(): Promise<string[]> {
    return linesIn((await this.inEditor('model')) ?? '');
  }

  /** What the editor tells of itself, in the window that it stands in: the page's, or one of its frames'. */
  private inEditor(asked: 'facts' | 'model'): Promise<string | null> {
    return this.driver.evaluate((what) => {
      const views = [window, ...Array.from(window.frames)] as Window[];
      const mounted = views.map((view) => view.mounted).find((each) => each !== undefined);
      if (!mounted) return null;
      return what === 'model' ? mounted.model() : JSON.stringify(mounted.facts);
    }, asked);
  }

  /** Waits until the editor holds these lines; editors take what they are given a moment later. Returns what it holds then. */
  async settled(lines: readonly string[], patience = 2_000): Promise<string[]> {
    const wanted = JSON.stringify(lines);
    const holds = async () => (JSON.stringify(await this.model()) === wanted ? true : null);
    await until('the lines', patience, holds).catch(() => null);
    return this.model();
  }

  /** Clicks into the editor. */
  async click(): Promise<void> {
    const middle = await this.ask('find');
    if (!middle) throw new Error('There is no composer to click into.');
    await this.driver.mouse.click(middle.x, middle.y);
  }

  async type(text: string): Promise<void> {
    await this.driver.keyboard.type(text);
  }

  /** Presses a key, or several held together: `Control+z`. */
  async press(keys: string): Promise<void> {
    const names = keys.split('+');
    for (const name of names) await this.driver.keyboard.down(name as never);
    for (const name of names.reverse()) await this.driver.keyboard.up(name as never);
  }

  /** Clicks into another frame, as into our panel: the keyboard leaves the editor. */
  async stealFocus(): Promise<void> {
    const at = await this.driver.evaluate(() => {
      const { left, top } = (document.getElementById('elsewhere') as HTMLElement).getBoundingClientRect();
      return { x: left + 40, y: top + 20 };
    }, null);
    await this.driver.mouse.click(at.x, at.y);
    await until(
      'the focus elsewhere',
      2_000,
      async () => (await this.driver.evaluate(() => document.activeElement?.id === 'elsewhere', null)) || null,
    );
  }

  /** Puts other markup where the editor was; `css` is where our code is then told to write. */
  async replaceBy(html: string, css: string): Promise<void> {
    await this.driver.evaluate((markup) => {
      const { body } = new DOMParser().parseFromString(markup, 'text/html');
      document.getElementById('stage')?.replaceChildren(...body.childNodes);
    }, html);
    this.place = { css };
  }

  /** Lets the page take the editor away at the first event by which anything is written. */
  async removeWhenWritten(): Promise<void> {
    await this.driver.evaluate(() => {
      const views: Window[] = [];
      const collect = (of: Window) => {
        views.push(of);
        for (const frame of Array.from(of.frames)) if (frame.frameElement?.id !== 'elsewhere') collect(frame as Window);
      };
      collect(window);
      const remove = () => {
        for (const view of views) view.document.getElementById('stage')?.remove();
      };
      for (const view of views)
        for (const kind of ['paste', 'beforeinput', 'input']) view.addEventListener(kind, remove, { capture: true });
    }, null);
  }
}
