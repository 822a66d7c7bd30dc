import type { FindingFragment } from '../../generated';
import { ScrollBox } from '../../ui/scroll-box';
import { ClaimVerdict } from './claim-verdict';

interface FindingsProps {
  readonly found: FindingFragment;
  readonly parts: readonly FindingFragment[];
}

/** The figures found against those that the rule compares them with: of the whole claim, and of its parts where it has some. */
export function Findings({ found, parts }: FindingsProps) {
  return (
    <ScrollBox label="Figures found against those of the rule">
      <table>
        <thead>
          <tr>
            <th scope="col">What is counted</th>
            <th scope="col">Certain</th>
            <th scope="col">With possible</th>
            <th scope="col">Compared with</th>
            <th scope="col">Verdict</th>
          </tr>
        </thead>
        <tbody>
          <Row finding={found} />
          {parts.map((part) => (
            <Row key={`${part.unit} ${part.wanted}`} finding={part} isPart />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ finding, isPart = false }: { readonly finding: FindingFragment; readonly isPart?: boolean }) {
  const { unit, certain, withPossible, wanted, verdict } = finding;
  return (
    <tr>
      <th scope="row">
        {isPart && <span className="quiet">part: </span>}
        {unit}
      </th>
      <td>{certain}</td>
      <td>{withPossible}</td>
      <td>{wanted}</td>
      <td>
        <ClaimVerdict verdict={verdict} />
      </td>
    </tr>
  );
}
