import { type Engine, startEngine } from '../panel/engine.ts';

let engine: Engine | null = null;

/** The engine of the studio: one for all sections that try something out, started when the first of them asks. */
export function studioEngine(): Engine {
  engine ??= startEngine();
  return engine;
}
