/** The engine as the panel uses it: a worker that is there when needed and gone when the panel has long been hidden. */
import type { EngineApi } from '../engine/worker.ts';
import { type Called, type Door, openDoor } from '../worker-door.ts';

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

export interface Engine extends Called<Pick<EngineApi, Asked>> {
  /** What the training page asks: `lib/training/judging.ts` by name. */
  practise: EngineApi['practise'];
  /** Ends the worker; the next call starts another. */
  restart(): void;
}

/** Minutes out of sight after which the worker gives its memory back. */
const HIDDEN_MINUTES = 5;

/** Starts the worker at once, so that it is warm when the first conversation arrives. */
export function startEngine(): Engine {
  let door: Door | null = null;

  const started = (): Door => {
    door ??= openDoor(
      new Worker(new URL('../engine/worker.ts', import.meta.url), { type: 'module', name: 'attune-engine' }),
    );
    return door;
  };
  const restart = () => {
    door?.close();
    door = null;
  };

  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.hidden) timer = setTimeout(restart, HIDDEN_MINUTES * 60_000);
  });
  started();
  const asks = <Name extends Asked>(name: Name) =>
    ((...given: unknown[]) => started().call(name, given)) as Engine[Name];
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
    practise: ((...given: unknown[]) => started().call('practise', given)) as Engine['practise'],
    restart,
  };
}
