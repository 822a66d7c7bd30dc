import type { PathStepFactsFragment, PathsQuery } from '../../generated';
import { inWords, period } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';
import { KINDS } from './kinds';
import { sentence } from './sentence';

type PathFacts = PathsQuery['paths']['paths'][number];

/** One way from a thing to another: the chain at a glance, then each step with what it rests on. */
export function PathView({ path, dated }: { readonly path: PathFacts; readonly dated: boolean }) {
  return (
    <article className="path card">
      <h3>
        {path.nodes.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && <span className="arrow"> → </span>}
            <ThingLink id={id} name={name} />
          </span>
        ))}
      </h3>
      <p className="quiet">
        {path.length === 1 ? 'One link' : `${path.length} links`}
        {dated && (
          <>
            , <CertaintyMark certainty={path.certainty} />
          </>
        )}
      </p>
      <ol className="steps">
        {path.steps.map((step) => (
          <StepView key={`${step.from.id} ${step.to.id}`} step={step} dated={dated} />
        ))}
      </ol>
    </article>
  );
}

function StepView({ step, dated }: { readonly step: PathStepFactsFragment; readonly dated: boolean }) {
  const { from, to, links, linkCount } = step;
  return (
    <li>
      <ul className="step-links">
        {links.map((link) => {
          const { who, how, whom } = sentence(link, from.name, to.name);
          return (
            <li key={link.id}>
              <p>
                {who} <b>{how}</b> {whom}
              </p>
              <p className="quiet facts">
                <span>{KINDS[link.kind]}</span>
                <span>{period(link.since, link.until)}</span>
                {dated && <CertaintyMark certainty={link.certainty} />}
                <span>confidence {inWords(link.confidence)}</span>
              </p>
              <Sources sources={link.sources} />
            </li>
          );
        })}
      </ul>
      {linkCount > links.length && (
        <p className="quiet">
          {links.length} of {linkCount} links between the two are shown.
        </p>
      )}
    </li>
  );
}
