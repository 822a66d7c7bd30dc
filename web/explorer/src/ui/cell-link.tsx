import { Link } from 'wouter';
import { inWords, titled } from '../lib/words';

interface CellLinkProps {
  /** function--issue-area. */
  readonly id: string;
  readonly functionName: string;
  readonly issueArea: string;
  readonly year: number;
}

/** The address of the evidence of a cell in a year. */
export const cellAddress = (id: string, year: number): string => `/coverage/${encodeURIComponent(id)}?year=${year}`;

/** A cell by its function and its issue area; leads to its evidence in the year. */
export function CellLink({ id, functionName, issueArea, year }: CellLinkProps) {
  return (
    <Link href={cellAddress(id, year)} aria-label={`${titled(functionName)}, ${issueArea}: evidence in ${year}`}>
      {titled(functionName)}
      <br />
      {issueArea}
    </Link>
  );
}

/** A mandate in words: what, where, how far. */
export const mandateInWords = (mandate: {
  readonly function: string;
  readonly issueArea: { readonly name: string };
  readonly strength: string;
  readonly reach: string;
}): string =>
  `${titled(mandate.function)}, ${mandate.issueArea.name}: ${inWords(mandate.strength)}, ${inWords(mandate.reach)}`;
