import type { ThingGapsFragment } from '../../generated';
import { inWords, titled } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { FoldedSources } from '../../ui/folded-sources';
import { ThingLink } from '../../ui/thing-link';
import { Section } from './section';

/** Gaps that somebody documented, with who said so and whether they count in the year. */
export function Gaps({ gaps, year }: { readonly gaps: ThingGapsFragment; readonly year: number }) {
  return (
    <Section id="gaps" title="Documented gaps" count={gaps.totalCount}>
      <ul>
        {gaps.edges.map(({ node }) => (
          <li key={node.id}>
            <ThingLink id={node.id} name={node.description} />{' '}
            <span className="quiet">
              {titled(node.kind)} in a {inWords(node.scope)}
              {node.function && ` (${inWords(node.function)})`}, stated by {node.statedBy},{' '}
              {node.statedYear ?? 'undated'}
              {node.closedYear && `, closed ${node.closedYear}`}. In {year}:
            </span>{' '}
            {node.certainty ? (
              <CertaintyMark certainty={node.certainty} />
            ) : (
              <span className="quiet">does not count</span>
            )}
            <FoldedSources sources={node.sources} confidence={node.confidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
