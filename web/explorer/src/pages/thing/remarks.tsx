import type { ThingMembershipNoteFragment, ThingStatedCountFragment } from '../../generated';
import { inWords, period, titled } from '../../lib/words';
import { FoldedSources } from '../../ui/folded-sources';
import { ThingLink } from '../../ui/thing-link';
import { Section } from './section';

/** How many members or parties sources state, beside the rows counted. */
export function StatedCounts({ rows }: { readonly rows: readonly ThingStatedCountFragment[] }) {
  return (
    <Section id="stated-counts" title="Counts that sources state" count={rows.length}>
      <ul>
        {rows.map(({ counted, count, year, note, sources, confidence }) => (
          <li key={`${counted} ${count} ${year}`}>
            {count} {inWords(counted)} in {year ?? 'an unknown year'}. {note}
            <FoldedSources sources={sources} confidence={confidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Remarks about changes of membership that are none themselves. */
export function MembershipNotes({ rows }: { readonly rows: readonly ThingMembershipNoteFragment[] }) {
  return (
    <Section id="membership-notes" title="Remarks on memberships" count={rows.length}>
      <ul>
        {rows.map(({ kind, note, since, until, member, body, sources, confidence }) => (
          <li key={`${member.id} ${body.id} ${kind} ${since}`}>
            <ThingLink id={member.id} name={member.name} />, <ThingLink id={body.id} name={body.name} />: {titled(kind)}
            , {period(since, until)}. {note}
            <FoldedSources sources={sources} confidence={confidence} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
