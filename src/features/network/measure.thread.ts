import { parentPort, workerData } from 'node:worker_threads';
import { type Job, measure } from './measure.js';

// The entry of the thread that `apart.ts` starts.
parentPort?.postMessage(measure(workerData as Job));
