import { parentPort, workerData } from 'node:worker_threads';
import { fit, type Row, type Training } from './fit.ts';
import type { Net } from './net.ts';

/** One training in a thread of its own; see `apart.ts`. */
const { net, rows, training } = workerData as { net: Net; rows: Row[]; training: Training };
parentPort?.postMessage(fit(net, rows, training));
