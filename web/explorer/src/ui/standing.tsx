import { Status, type StatusName, Verdict, type VerdictName } from './status';

/** What is said of a cell, as it is or as it would be. */
export interface StandingFacts {
  readonly status: StatusName;
  readonly verdict: VerdictName;
  readonly possibleStatus: StatusName;
  readonly possibleVerdict: VerdictName;
  readonly explanation: string;
}

/** How a cell stands: status and verdict by what is certain, what the possible would make of it, and why. */
export function Standing({ cell }: { readonly cell: StandingFacts }) {
  const { status, verdict, possibleStatus, possibleVerdict, explanation } = cell;
  const same = possibleStatus === status && possibleVerdict === verdict;
  return (
    <>
      <Status status={status} /> <span className="quiet">· verdict</span> <Verdict verdict={verdict} />
      {!same && (
        <p className="move-reading quiet">
          With the possible: <Status status={possibleStatus} />, <Verdict verdict={possibleVerdict} />
        </p>
      )}
      <p className="move-reading">{explanation}</p>
    </>
  );
}
