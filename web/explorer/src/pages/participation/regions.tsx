import type { ParticipationQuery } from '../../generated';
import { percent } from '../../lib/figures';
import { ShareBar, ShareKey } from '../../ui/share-bar';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';

type Region = ParticipationQuery['stateParticipation']['regions'][number];

/** The share of each UN region that takes part, as figures and as bars. */
export function Regions({ regions }: { readonly regions: readonly Region[] }) {
  return (
    <>
      <h2>By UN region</h2>
      <ShareKey />
      <ScrollBox label="Share of states that take part, by UN region">
        <table className="one-line">
          <thead>
            <tr>
              <th scope="col">Region</th>
              <th scope="col">UN members</th>
              <th scope="col">In one for certain</th>
              <th scope="col">With possible</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {regions.map(({ unRegion, unMembers, takingPart, shareCertain, shareWithPossible }) => (
              <tr key={unRegion}>
                <th scope="row">{unRegion ?? 'no region recorded'}</th>
                <td>{unMembers}</td>
                <td>
                  {takingPart.certain} ({percent(shareCertain)})
                </td>
                <td>
                  {takingPart.withPossible} ({percent(shareWithPossible)})
                </td>
                <td className="share-cell">
                  <ShareBar certain={shareCertain ?? 0} withPossible={shareWithPossible ?? 0} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
