import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './document.ts';
import { readTable } from './table.ts';

/** What the thread is asked to read, once in its life. */
export type ApartJob =
  | { readonly what: 'table'; readonly bytes: Uint8Array; readonly sheet: number }
  | { readonly what: 'document'; readonly bytes: Uint8Array };

const job: ApartJob = workerData;
parentPort?.postMessage(job.what === 'table' ? readTable(job.bytes, job.sheet) : readDocument(job.bytes));
