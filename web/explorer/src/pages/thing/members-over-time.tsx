import {
  type MembersInAYearFragment,
  MembersOverTimeDocument,
  type MembersOverTimeQueryVariables,
} from '../../generated';
import { FIRST_YEAR, LATEST_YEAR } from '../../lib/address';
import { useAnswer } from '../../lib/use-answer';
import { AnswerView } from '../../ui/answer-view';
import { YearLines } from '../../ui/year-lines';

/** How many years one question asks about: as many as its document has fields. */
const POINTS = 28;

interface MembersOverTimeProps {
  readonly id: string;
  readonly name: string;
  readonly founded: number | null | undefined;
  readonly ended: number | null | undefined;
  readonly year: number;
}

/** How many members and participants a body had, from its founding on. */
export function MembersOverTime({ id, name, founded, ended, year }: MembersOverTimeProps) {
  const years = yearsBetween(
    Math.max(FIRST_YEAR, founded ?? FIRST_YEAR),
    Math.min(LATEST_YEAR, ended ?? LATEST_YEAR),
    year,
  );
  const asked = Object.fromEntries(
    Array.from({ length: POINTS }, (_, at) => [`y${at}`, years[at] ?? years.at(-1)]),
  ) as Omit<MembersOverTimeQueryVariables, 'id'>;
  const answer = useAnswer(MembersOverTimeDocument, { id, ...asked });
  return (
    <AnswerView answer={answer} rows={7}>
      {({ node }) => {
        const counts = (node ?? {}) as Partial<Record<string, MembersInAYearFragment>>;
        return (
          <YearLines
            label={`Members and participants of ${name}`}
            chosen={year}
            points={years.map((at, index) => ({ year: at, counts: counts[`n${index}`]?.counts ?? null }))}
          />
        );
      }}
    </AnswerView>
  );
}

/** Years spread evenly from one to another, the chosen one among them, as few as one question can ask. */
function yearsBetween(from: number, to: number, chosen: number): readonly number[] {
  const last = Math.max(from, to);
  const inside = chosen > from && chosen < last ? [chosen] : [];
  const steps = Math.min(last - from, POINTS - 1 - inside.length);
  const spread = Array.from({ length: steps + 1 }, (_, at) =>
    steps === 0 ? from : Math.round(from + ((last - from) * at) / steps),
  );
  return [...new Set([...spread, ...inside])].sort((one, other) => one - other);
}
