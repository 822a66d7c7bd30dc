import { Status, type StatusName, Verdict, type VerdictName } from './status';

interface StandingProps {
  readonly cell: {
    readonly status: StatusName;
    readonly verdict: VerdictName;
    readonly possibleStatus: StatusName;
    readonly possibleVerdict: VerdictName;
    readonly explanation: string;
  };
}

/** How a cell stands: status and verdict by what is certain, what the possible would make of it, and why. */
export function Standing({ cell }: StandingProps) {
  const { status, verdict, possibleStatus, possibleVerdict, explanation } = cell;
  const same = possibleStatus === status && possibleVerdict === verdict;
  return (
    <>
      <Status status={status} /> <span className="quiet">· verdict</span> <Verdict verdict={verdict} />
      {!same && (
        <p className="reading quiet">
          With the possible: <Status status={possibleStatus} />, <Verdict verdict={possibleVerdict} />
        </p>
      )}
      <p className="reading">{explanation}</p>
    </>
  );
}
