import type { StartQuery } from '../../generated';
import { ClaimsCard, GroupCard } from './brief-cards';
import { CrowdedCard, GapCard, MatrixCard } from './coverage-cards';
import { ParticipationCard } from './participation-card';

/** The headline questions; all their answers come with one request. */
export function Cards({ data }: { readonly data: StartQuery }) {
  return (
    <div className="cards start-headlines">
      <GapCard oversight={data.oversight} />
      <MatrixCard matrix={data.matrix} />
      <ParticipationCard participation={data.stateParticipation} />
      <GroupCard claim={data.gmg} />
      <CrowdedCard crowded={data.crowdedCells} />
      <ClaimsCard claims={data.claims} />
    </div>
  );
}
