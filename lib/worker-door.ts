/**
 * Calls between a page and its worker: plain data there, plain data or an error back. Comlink does this and much more that
 * nothing here asks for (proxies, transfers, callbacks), at ten times the bytes in what the first reading waits for.
 */

/** Functions that are called by name with plain data. */
export type Functions = Record<string, (...given: never[]) => unknown>;

/** The same functions, from the other side of the door. */
export type Called<Api> = {
  [Name in keyof Api]: Api[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};

interface Call {
  id: number;
  name: string;
  given: unknown[];
}

type Answer = { id: number; value: unknown } | { id: number; error: string };

/** The worker's end of the door. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<Call>) => void) | null;
  postMessage(answer: Answer): void;
}

/** Answers calls with these functions. What one throws arrives as an error with the same message. */
export function answerCalls(functions: Functions, scope: WorkerScope): void {
  scope.onmessage = async ({ data: { id, name, given } }) => {
    try {
      const asked = functions[name] as (...all: unknown[]) => unknown;
      scope.postMessage({ id, value: await asked(...given) });
    } catch (error) {
      scope.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** One worker, called by name. */
export interface Door {
  /** Rejects with what the function threw, or when the worker cannot be loaded, dies or is closed before it has answered. */
  call(name: string, given: unknown[]): Promise<unknown>;
  close(): void;
}

/** Opens the door to a worker that has just been made. */
export function openDoor(worker: Worker): Door {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let last = 0;
  const failAll = (message: string) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if ('error' in data) one?.reject(new Error(data.error));
    else one?.resolve(data.value);
  };
  worker.onerror = ({ message }) => failAll(message || 'The worker could not be started.');
  return {
    call(name, given) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, given } satisfies Call);
      });
    },
    close() {
      worker.terminate();
      failAll('The worker has ended.');
    },
  };
}
