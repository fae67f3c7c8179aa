import { loadDetector } from '../../lib/engine/text/language/detector.ts';

/** Tests of the engine have the whole of it at hand, as the command line does. */
await loadDetector();
