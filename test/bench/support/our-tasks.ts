import type { Page } from 'puppeteer-core';

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

/**
 * What our script did in a page while `work` went on: each of its calls, in milliseconds of the
 * processor's time where the browser's trace tells it: what other programs take from a busy machine is not ours.
 *
 * @param answers also what went on once something that was asked for had come. The trace does not say whose that is: only
 *   for pages that have no script of their own
 */
export async function ourTasks(page: Page, work: () => Promise<unknown>, { answers = false } = {}): Promise<number[]> {
  await page.tracing.start({ categories: ['devtools.timeline', ...(answers ? ['toplevel'] : [])] });
  await work();
  const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  const calls = trace.traceEvents.filter(isOurs);
  const [first] = calls;
  const after = trace.traceEvents.filter(
    ({ name, pid, tid }) => answers && name === ANSWERED && pid === first?.pid && tid === first?.tid,
  );
  return [...calls, ...after].map(({ dur = 0, tdur = dur }) => tdur / 1000);
}

const ANSWERED = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** Each script that we put into pages: the content script, and those that it sends for. */
const OURS = /^chrome-extension:\/\/[^/]+\/(?:content-scripts\/|(?:hands|structure|picker)\.js)/u;

const isOurs = ({ name, args }: TraceEvent) => name === 'FunctionCall' && OURS.test(args?.data?.url ?? '');
