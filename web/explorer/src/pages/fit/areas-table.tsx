import type { FitOfAreaFragment, LevelFinding } from '../../generated';
import { levelInWords, levelTitled } from '../../lib/levels';
import { inWords } from '../../lib/words';
import { Disclosure } from '../../ui/disclosure';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';
import { Evidence } from './evidence';
import { FINDINGS, FitVerdict } from './signs';

interface AreasTableProps {
  readonly title: string;
  readonly areas: readonly FitOfAreaFragment[];
  readonly year: number;
}

/** Issue areas, each with the level predicted and those found; the evidence below on demand. */
export function AreasTable({ title, areas, year }: AreasTableProps) {
  const levels = areas[0]?.levels.map(({ level }) => level) ?? [];
  return (
    <>
      <ScrollBox label={title}>
        <table className="fit-areas">
          <thead>
            <tr>
              <th scope="col">Issue area</th>
              {levels.map((level) => (
                <th scope="col" key={level}>
                  {levelTitled(level)}
                </th>
              ))}
              <th scope="col">Verdict</th>
              <th scope="col">Stated in the literature</th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <Area key={area.issueArea.id} area={area} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {areas.map(({ issueArea, instruments, processes, explanation }) => (
        <Disclosure
          key={issueArea.id}
          id={issueArea.id}
          summary={`${issueArea.name}: evidence, ${counted(instruments.totalCount, 'instrument')}, ${counted(processes.totalCount, 'process')}`}
        >
          <p>{explanation}</p>
          <Evidence area={issueArea.id} year={year} />
        </Disclosure>
      ))}
    </>
  );
}

const counted = (count: number, what: 'instrument' | 'process'): string =>
  `${count} ${count === 1 ? what : what === 'process' ? 'processes' : 'instruments'}`;

function Area({ area }: { readonly area: FitOfAreaFragment }) {
  const { issueArea, goodType, levels, verdict, possibleVerdict, statedLevels, statedBy } = area;
  return (
    <tr>
      <th scope="row">
        <ThingLink id={issueArea.id} name={issueArea.name} />
        <br />
        <span className="quiet fit-plain">{goodType ? `${inWords(goodType)} good` : 'type of good not stated'}</span>
      </th>
      {levels.map(({ level, isPredicted, finding }) => (
        <td key={level} data-predicted={isPredicted || undefined}>
          <Finding finding={finding} />
          {isPredicted && <span className="fit-predicted">predicted</span>}
        </td>
      ))}
      <td>
        <FitVerdict verdict={verdict} />
        {possibleVerdict !== verdict && (
          <p className="fit-possibly quiet">
            With the possible: <FitVerdict verdict={possibleVerdict} />
          </p>
        )}
      </td>
      <td>
        {statedLevels.length === 0 ? (
          <span className="quiet">nothing</span>
        ) : (
          <>
            {statedLevels.map(levelInWords).join(', ')}
            {statedBy && <span className="quiet"> ({statedBy})</span>}
          </>
        )}
      </td>
    </tr>
  );
}

function Finding({ finding }: { readonly finding: LevelFinding }) {
  return (
    <span className="fit-finding" data-finding={finding}>
      <span aria-hidden="true">{FINDINGS[finding].sign}</span> {inWords(finding)}
    </span>
  );
}
