import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { until } from '../../../tools/browsers/until.ts';

/** What a target answers to one command. */
interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

const CLOSED = 'the view has closed';

/**
 * One of our pages in Chromium's own interface: the side panel, the popup. Playwright does not list them, so they are
 * driven over the developer tools' protocol: real clicks in the real place.
 */
export class OwnView {
  private turn = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private readonly session: CDPSession;
  private readonly id: string;

  private constructor(session: CDPSession, id: string) {
    this.session = session;
    this.id = id;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      const answer = JSON.parse(message) as Answer;
      if (sessionId === id) this.waiting.get(answer.id)?.(answer);
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== id) return;
      for (const [turn, answer] of this.waiting) answer({ id: turn, error: { message: CLOSED } });
    });
  }

  /** The view at an address that holds `path`, once it is open. */
  static async at(context: BrowserContext, path: string): Promise<OwnView> {
    const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    const target = await until(`a view of ${path}`, 10_000, async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      return targetInfos.find(({ type, url }) => type === 'page' && url.includes(path)) ?? null;
    });
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
    return new OwnView(session, sessionId);
  }

  private async command<Result>(method: string, params: object = {}): Promise<Result> {
    this.turn += 1;
    const id = this.turn;
    const answered = new Promise<Answer>((resolve) => this.waiting.set(id, resolve));
    await this.session.send('Target.sendMessageToTarget', {
      sessionId: this.id,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answered;
    this.waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  }

  /** The value of an expression, in the panel's page. */
  async evaluate<Value>(expression: string): Promise<Value> {
    const { result, exceptionDetails } = await this.command<{
      result: { value: Value };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value;
  }

  /** The phase that the panel is in. */
  phase = () => this.evaluate<string | null>(`document.querySelector('main')?.dataset.phase ?? null`);

  text = () => this.evaluate<string>(`document.body.innerText.replace(/\\s+/g, ' ')`);

  /** Moves the pointer over the first match of a selector. */
  async hover(selector: string): Promise<void> {
    const place = await until(selector, 10_000, () =>
      this.middle(`document.querySelector(${JSON.stringify(selector)})`),
    );
    await this.command('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place });
  }

  private middle(element: string) {
    return this.evaluate<{ x: number; y: number } | null>(`(() => {
      const found = ${element};
      found?.scrollIntoView({ block: 'center' });
      const box = found?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    })()`);
  }

  /** The middle of an element that no longer moves: parts that arrive late push it about. */
  private async steady(element: string) {
    const before = await this.middle(element);
    await this.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done, 120)))');
    const after = await this.middle(element);
    return before && after && before.x === after.x && before.y === after.y ? after : null;
  }

  /** A real click on the button with this name. It may close the view, which then answers no more. */
  async press(name: string): Promise<void> {
    const find = `[...document.querySelectorAll('button')]
      .find((one) => (one.ariaLabel ?? one.innerText).trim().startsWith(${JSON.stringify(name)}))`;
    const place = await until(`the button ${name}`, 10_000, () => this.steady(find));
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.command('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 }).catch(
        (error: Error) => {
          if (!error.message.endsWith(CLOSED)) throw error;
        },
      );
  }
}

/** The panel in the browser's side panel, once it is open. */
export const sidePanel = (context: BrowserContext): Promise<OwnView> => OwnView.at(context, '/panel.html?tab=');

/** Our popup, opened over the tab in front as a click on our button opens it. */
export async function popup(context: BrowserContext, worker: Worker): Promise<OwnView> {
  await worker.evaluate(() => chrome.action.openPopup());
  return OwnView.at(context, '/popup.html');
}
