import { expect, test } from 'vitest';
import { answerCalls, type Functions, openDoor, type WorkerScope } from './worker-door.ts';

/** A worker whose two ends are in one place: what one posts arrives at the other, one after the other. */
function workerOf(functions: Functions): Worker {
  const worker = {
    onmessage: null as Worker['onmessage'],
    onerror: null as Worker['onerror'],
    postMessage: (data: unknown) => queueMicrotask(() => scope.onmessage?.({ data: structuredClone(data) } as never)),
    terminate: () => {
      scope.onmessage = null;
    },
  };
  const scope: WorkerScope = {
    onmessage: null,
    postMessage: (data) =>
      queueMicrotask(() => worker.onmessage?.call(worker as never, { data: structuredClone(data) } as never)),
  };
  answerCalls(functions, scope);
  return worker as unknown as Worker;
}

test('answers arrive with the calls they belong to, whichever is ready first', async () => {
  const slow = Promise.withResolvers<string>();
  const door = openDoor(workerOf({ slow: () => slow.promise, sum: (one: number, other: number) => one + other }));
  const first = door.call('slow', []);
  expect(await door.call('sum', [2, 3])).toBe(5);
  slow.resolve('late');
  expect(await first).toBe('late');
});

test('what a function throws is an error with the same message', async () => {
  const door = openDoor(
    workerOf({
      fail: () => {
        throw new Error('No such template.');
      },
    }),
  );
  await expect(door.call('fail', [])).rejects.toThrow('No such template.');
  await expect(door.call('unknown', [])).rejects.toThrow();
});

test('calls without an answer fail when the worker dies or is closed', async () => {
  const never = () => new Promise(() => undefined);
  const dying = workerOf({ never });
  const lost = openDoor(dying).call('never', []);
  dying.onerror?.call(dying, { message: '' } as ErrorEvent);
  await expect(lost).rejects.toThrow('The worker could not be started.');
  const door = openDoor(workerOf({ never }));
  const closed = door.call('never', []);
  door.close();
  await expect(closed).rejects.toThrow('The worker has ended.');
});
