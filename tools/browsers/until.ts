const POLL_MS = 50;

/**
 * Asks again and again until the answer is not null.
 * @throws Error naming `what` when `timeout` milliseconds have passed
 */
export async function until<T>(what: string, timeout: number, ask: () => Promise<T | null> | T | null): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > end) throw new Error(`Waited ${timeout / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
