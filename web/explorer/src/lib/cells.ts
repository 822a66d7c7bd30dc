import type { FunctionName } from '../generated';
import { REFERENCE_YEAR } from './address';
import { inWords, titled } from './words';

const FUNCTIONS: readonly FunctionName[] = [
  'NORMATIVE_OVERSIGHT',
  'FORUM_FOR_DIALOGUE',
  'POLITICAL_FACILITATION',
  'SERVICE_PROVISION',
  'KNOWLEDGE_CAPACITY',
];

/** A cell as a reader says it: the area first, since that is what people look for. */
export const cellName = (issueArea: string, governance: FunctionName): string =>
  `${titled(issueArea)} × ${inWords(governance)}`;

/** The page with the evidence of a cell in a year; the reference year stands in no address. */
export const cellAddress = (id: string, year = REFERENCE_YEAR): string =>
  `/coverage/${encodeURIComponent(id)}${year === REFERENCE_YEAR ? '' : `?year=${year}`}`;

/** What the id of a cell names, `function--issue-area`; undefined where no function is called so. */
export function cellParts(id: string): { governance: FunctionName; issueArea: string } | undefined {
  const [first = '', issueArea] = id.split('--');
  const governance = FUNCTIONS.find((one) => one === first.toUpperCase().replaceAll('-', '_'));
  return governance && issueArea ? { governance, issueArea } : undefined;
}
