import { useState } from 'react';
import { Link } from 'wouter';
import { NetworkTiesDocument, type NetworkTiesQuery } from '../../generated';
import { useAnswer } from '../../lib/use-answer';
import { AnswerView } from '../../ui/answer-view';
import { CertaintyMark } from '../../ui/certainty';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';
import type { NetworkChoice } from './choices';
import type { LinkRow } from './use-network';

type Tie = NonNullable<NetworkTiesQuery['network']['links']>['edges'][number]['node']['ties'][number];

/** What the two ends of a link have in common, asked for when somebody wants to know. */
export function Shared({ choice, link }: { readonly choice: NetworkChoice; readonly link: LinkRow }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>What they share</summary>
      {open && <Ties choice={choice} link={link} />}
    </details>
  );
}

function Ties({ choice, link }: { readonly choice: NetworkChoice; readonly link: LinkRow }) {
  const answer = useAnswer(NetworkTiesDocument, { ...choice, after: link.before });
  return (
    <AnswerView answer={answer} rows={2}>
      {({ network }) => (
        <ul className="ties">
          {network.links?.edges.flatMap(({ node }) =>
            node.ties.map((tie) => (
              <li key={tie.id}>
                <TieName tie={tie} year={choice.asOf} /> <CertaintyMark certainty={tie.certainty} />
                {tie.mandates.map(({ id, sources }) => (
                  <Sources key={id} sources={sources} />
                ))}
              </li>
            )),
          )}
        </ul>
      )}
    </AnswerView>
  );
}

/** A state or process leads to its page with dates and sources of its memberships, a cell to its evidence. */
function TieName({ tie, year }: { readonly tie: Tie; readonly year: number }) {
  if (tie.shared) return <ThingLink id={tie.shared.id} name={tie.shared.name} />;
  if (tie.mandates.length > 0)
    return <Link href={`/coverage/${tie.id}?year=${year}`}>{tie.id.replace('--', ' × ').replaceAll('-', ' ')}</Link>;
  const [member, body] = tie.id.split('--');
  return (
    <>
      membership of <ThingLink id={member ?? ''} name={member ?? ''} /> in{' '}
      <ThingLink id={body ?? ''} name={body ?? ''} />
    </>
  );
}
