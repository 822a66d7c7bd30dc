import type {
  ThingBallotsFragment,
  ThingClaimsFragment,
  ThingCodingFragment,
  ThingDisagreementFragment,
  ThingEventsFragment,
  ThingRelationsFragment,
  ThingSentencesFragment,
} from '../../generated';
import { inWords, titled } from '../../lib/words';
import { FoldedSources } from '../../ui/folded-sources';
import { ThingLink } from '../../ui/thing-link';
import { DatedTable } from './dated-table';
import { Section } from './section';

/** Relations in either direction: an arrow says which of the two is part of, or secretariat of, the other. */
export function Relations({ relations, year }: { readonly relations: ThingRelationsFragment; readonly year: number }) {
  return (
    <Section id="relations" title="Relations" count={relations.totalCount}>
      <DatedTable
        label="Relations"
        heads={['Other', 'Relation']}
        year={year}
        rows={relations.edges.map(({ node, type, direction, since, until, ...rest }) => ({
          ...rest,
          other: node,
          what: `${inWords(type)} (${direction === 'OUT' ? 'this → other' : 'other → this'})`,
          from: since,
          to: until,
        }))}
      />
    </Section>
  );
}

/** What happened, in its order. */
export function Events({ events }: { readonly events: ThingEventsFragment }) {
  return (
    <Section id="timeline" title="Timeline" count={events.totalCount}>
      <ol className="events">
        {events.edges.map(({ node: { id, name, date, place, sources, confidence } }) => (
          <li key={id}>
            {date ? <time dateTime={date}>{date}</time> : <span className="quiet">undated</span>}{' '}
            <ThingLink id={id} name={name} /> {place && <span className="quiet">{place}</span>}
            <FoldedSources sources={sources} confidence={confidence} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Votes about it or in it, with their tallies. */
export function Ballots({ ballots }: { readonly ballots: ThingBallotsFragment }) {
  return (
    <Section id="ballots" title="Ballots" count={ballots.totalCount}>
      <ul>
        {ballots.edges.map(({ node: { id, name, date, tally, sources, confidence } }) => (
          <li key={id}>
            <ThingLink id={id} name={name} /> <span className="quiet">{date}</span>:{' '}
            {tally.map(({ vote, count }) => `${count} ${inWords(vote)}`).join(', ')}
            <FoldedSources sources={sources} confidence={confidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface InTheBriefProps {
  readonly claims?: ThingClaimsFragment | undefined;
  readonly sentences: ThingSentencesFragment;
}

/** What the brief of 2010 says about it: claims, and the sentences that it carries. */
export function InTheBrief({ claims, sentences }: InTheBriefProps) {
  const count = (claims?.totalCount ?? 0) + sentences.totalCount;
  return (
    <Section id="brief" title="In the brief of 2010" count={count}>
      <ul>
        {claims?.edges.map(({ node: { id, statement, kind, sources, confidence } }) => (
          <li key={id}>
            Claim: <ThingLink id={id} name={statement} /> <span className="quiet">({inWords(kind)})</span>
            <FoldedSources sources={sources} confidence={confidence} />
          </li>
        ))}
        {sentences.edges.map(({ node: { id, number, section, gist } }) => (
          <li key={id}>
            Sentence {number}, {section}: <ThingLink id={id} name={gist} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Where sources disagree: the value kept and the other, with its source. */
export function Disagreements({ rows }: { readonly rows: readonly ThingDisagreementFragment[] }) {
  return (
    <Section id="disagreements" title="Where sources disagree" count={rows.length}>
      <ul>
        {rows.map(({ property, kept, other, note, sources, confidence }) => (
          <li key={`${property} ${other}`}>
            {titled(property)}: kept is {kept}; another source has {other}. {note}
            <FoldedSources sources={sources} confidence={confidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The project's own coding. */
export function Codings({ rows }: { readonly rows: readonly ThingCodingFragment[] }) {
  return (
    <Section id="codings" title="Coded by the project" count={rows.length}>
      <ul>
        {rows.map(({ scheme, value, reason, sources, confidence }) => (
          <li key={`${scheme} ${value}`}>
            {titled(scheme)}: <strong>{inWords(value)}</strong>. {reason}
            <FoldedSources sources={sources} confidence={confidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
