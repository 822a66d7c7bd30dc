import { Fragment } from 'react';
import type { StartQuery } from '../../generated';
import { ThingLink } from '../../ui/thing-link';
import { Card } from './card';

/** How many members of the United Nations took part in a regional consultative process. */
export function ParticipationCard({ participation }: { readonly participation: StartQuery['stateParticipation'] }) {
  const { asOf, total, inNone } = participation;
  const { certain, withPossible } = total.takingPart;
  return (
    <Card
      question={`How many states took part in a regional consultative process in ${asOf}?`}
      answer={`${certain} of ${total.unMembers} for certain`}
      href="/participation"
      more="See them by region"
      analysis={participation}
    >
      <p>
        With those that no source dates: {withPossible} of the {total.unMembers} members of the United Nations. In none,
        not even possibly: {inNone.totalCount}
        {inNone.rows.length > 0 && (
          <>
            {' '}
            (
            {inNone.rows.map(({ state }, index) => (
              <Fragment key={state.id}>
                {index > 0 && ', '}
                <ThingLink id={state.id} name={state.name} />
              </Fragment>
            ))}
            {inNone.totalCount > inNone.rows.length && ' …'})
          </>
        )}
        .
      </p>
    </Card>
  );
}
