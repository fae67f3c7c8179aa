/** The engine as the panel uses it: a worker that is there when needed and gone when the panel has long been hidden. */
import { type Remote, releaseProxy, wrap } from 'comlink';
import type { EngineApi } from '../engine/worker.ts';

/** What the worker does for the panel. */
type Asked =
  | 'read'
  | 'suggest'
  | 'reword'
  | 'gestures'
  | 'plan'
  | 'review'
  | 'reviewWith'
  | 'improve'
  | 'checkRule'
  | 'tryPolicy'
  | 'keepTemplates'
  | 'findTemplates'
  | 'renderTemplate'
  | 'templateVariables';

type Answers = {
  [Name in Asked]: (...given: Parameters<EngineApi[Name]>) => Promise<Awaited<ReturnType<EngineApi[Name]>>>;
};

export interface Engine extends Answers {
  /** Ends the worker; the next call starts another. */
  restart(): void;
}

/** Minutes out of sight after which the worker gives its memory back. */
const HIDDEN_MINUTES = 5;

/** Starts the worker at once, so that it is warm when the first conversation arrives. */
export function startEngine(): Engine {
  let worker: Worker | null = null;
  let remote: Remote<EngineApi> | null = null;

  const started = (): Remote<EngineApi> => {
    if (remote) return remote;
    worker = new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module', name: 'attune-engine' });
    remote = wrap<EngineApi>(worker);
    return remote;
  };
  const restart = () => {
    remote?.[releaseProxy]();
    worker?.terminate();
    worker = null;
    remote = null;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(restart, HIDDEN_MINUTES * 60_000);
  });
  started();
  const asks = <Name extends Asked>(name: Name) =>
    ((...given: never[]) =>
      failing(
        () => (started()[name] as (...all: never[]) => Promise<unknown>)(...given),
        () => worker,
      )) as Engine[Name];
  return {
    read: asks('read'),
    suggest: asks('suggest'),
    reword: asks('reword'),
    gestures: asks('gestures'),
    plan: asks('plan'),
    review: asks('review'),
    reviewWith: asks('reviewWith'),
    improve: asks('improve'),
    checkRule: asks('checkRule'),
    tryPolicy: asks('tryPolicy'),
    keepTemplates: asks('keepTemplates'),
    findTemplates: asks('findTemplates'),
    renderTemplate: asks('renderTemplate'),
    templateVariables: asks('templateVariables'),
    restart,
  };
}

/** A call that also fails when the worker itself cannot be loaded or dies; comlink alone would wait for ever. */
function failing<T>(call: () => Promise<T>, worker: () => Worker | null): Promise<T> {
  return new Promise((resolve, reject) => {
    const answer = call();
    const died = (event: ErrorEvent) => reject(new Error(event.message || 'The engine could not be started.'));
    const at = worker();
    at?.addEventListener('error', died);
    answer.then(resolve, reject).finally(() => at?.removeEventListener('error', died));
  });
}
