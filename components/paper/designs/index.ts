import { boat } from './boat.tsx';
import { bowl } from './bowl.tsx';
import type { Design, DesignId } from './design.ts';
import { hills } from './hills.tsx';
import { sprig } from './sprig.tsx';
import { stitch } from './stitch.tsx';
import { lit } from './window.tsx';

/** All designs, by name. */
export const DESIGNS: Readonly<Record<DesignId, Design>> = { sprig, bowl, window: lit, hills, stitch, boat };
