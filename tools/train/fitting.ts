import { parentPort, workerData } from 'node:worker_threads';
import { type Training, trainNet } from './fit.ts';
import type { Net } from './net.ts';
import type { Row } from './reader.ts';

/** One training in a thread of its own; see `apart.ts`. */
const { net, rows, training } = workerData as { net: Net; rows: Row[]; training: Training };
parentPort?.postMessage(trainNet(net, rows, training));
