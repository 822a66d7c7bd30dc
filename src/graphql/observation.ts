import type { DocumentNode } from 'graphql';
import type { CallSum } from '../graph/measured.js';
import type { Log } from './context.js';

/** How an operation ended: with all of its answer, with a part, refused for the caller's reason, or failed for ours. */
export const OUTCOMES = ['answered', 'partial', 'refused', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The types of operations; `none` where the document did not tell. Never the name: its caller chooses it. */
export const OPERATION_TYPES = ['query', 'mutation', 'subscription', 'none'] as const;
export type OperationType = (typeof OPERATION_TYPES)[number];

/** What is known of an operation once it is answered. */
export interface Observed {
  readonly type: OperationType;
  readonly outcome: Outcome;
  readonly status: number;
  readonly ms: number;
  /** The codes of its errors, one for each error. */
  readonly codes: readonly string[];
  /** SHA-256 of the document as it was sent, in hex. */
  readonly hash: string | undefined;
  /** Only where it fits the schema: else its names could be anybody's words. */
  readonly document: DocumentNode | undefined;
  /** As the caller chose it: to tell operations of one document apart, not to be shown. */
  readonly operationName: string | null | undefined;
  /** False where it was refused before its fields were asked for. */
  readonly executed: boolean;
  readonly price: number | undefined;
  /** The calls to the graph that it took, summed by query. */
  readonly calls: readonly CallSum[];
  readonly log: Log;
}

/** Who wants to know of operations. */
export interface OperationObserver {
  /** An operation was answered. */
  answered?(observed: Observed): void;
  /** A request was refused before it became an operation. */
  refused?(code: string): void;
}
