import type { ReactNode } from 'react';
import type { ComparedYearsQuery, MovedMembershipsFragment } from '../../generated';
import { inWords, period } from '../../lib/words';
import { Disclosure } from '../../ui/disclosure';
import { PairFigure } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';

interface Dated {
  readonly id: string;
  readonly name: string;
  readonly date: string | number | null | undefined;
}

/** Actors, processes, memberships and instruments that came and went, each list behind its total. */
export function CameAndWent({ comparison }: { readonly comparison: ComparedYearsQuery['compareYears'] }) {
  const {
    organisationsFounded,
    organisationsEnded,
    processesFounded,
    processesEnded,
    membershipsBegun,
    membershipsEnded,
    instrumentsAdopted,
    instrumentsInForce,
  } = comparison;
  const rows = <N extends { id: string; name: string }>(
    { edges }: { readonly edges: readonly { readonly node: N }[] },
    date: (node: N) => Dated['date'],
  ): Dated[] => edges.map(({ node }) => ({ id: node.id, name: node.name, date: date(node) }));
  return (
    <>
      <Things title="Organisations founded" total={organisationsFounded.totalCount}>
        {rows(organisationsFounded, (node) => node.founded)}
      </Things>
      <Things title="Organisations ended" total={organisationsEnded.totalCount}>
        {rows(organisationsEnded, (node) => node.ended)}
      </Things>
      <Things title="Processes founded" total={processesFounded.totalCount}>
        {rows(processesFounded, (node) => node.founded)}
      </Things>
      <Things title="Processes ended" total={processesEnded.totalCount}>
        {rows(processesEnded, (node) => node.ended)}
      </Things>
      <Memberships title="Memberships begun" moved={membershipsBegun} />
      <Memberships title="Memberships ended" moved={membershipsEnded} />
      <Things title="Instruments adopted" total={instrumentsAdopted.totalCount}>
        {rows(instrumentsAdopted, (node) => node.adopted)}
      </Things>
      <Things title="Instruments in force" total={instrumentsInForce.totalCount}>
        {rows(instrumentsInForce, (node) => node.inForce)}
      </Things>
      <p className="quiet">
        What no source dates is in none of these lists. The page of each thing has its sources; the file below has every
        row.
      </p>
    </>
  );
}

interface ListProps {
  readonly title: string;
  readonly figure: ReactNode;
  readonly total: number;
  readonly shown: number;
  readonly children: ReactNode;
}

function List({ title, figure, total, shown, children }: ListProps) {
  if (total === 0)
    return (
      <p className="came-and-went">
        {title}: 0 <span className="quiet">none that a source dates to these years</span>
      </p>
    );
  return (
    <Disclosure
      id={title.toLowerCase().replace(' ', '-')}
      summary={
        <>
          {title}: {figure}
        </>
      }
    >
      {shown < total && <p className="quiet">The first {shown}, in the order of time, are shown.</p>}
      {children}
    </Disclosure>
  );
}

interface ThingsProps {
  readonly title: string;
  readonly total: number;
  readonly children: readonly Dated[];
}

function Things({ title, total, children }: ThingsProps) {
  return (
    <List title={title} figure={total} total={total} shown={children.length}>
      <ul>
        {children.map(({ id, name, date }) => (
          <li key={id}>
            <span className="pair-figure">{date}</span> <ThingLink id={id} name={name} />
          </li>
        ))}
      </ul>
    </List>
  );
}

function Memberships({ title, moved }: { readonly title: string; readonly moved: MovedMembershipsFragment }) {
  const { totalCount, counts, edges } = moved;
  return (
    <List
      title={title}
      figure={counts ? <PairFigure counts={counts} /> : totalCount}
      total={totalCount}
      shown={edges.length}
    >
      <ScrollBox label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">Member</th>
              <th scope="col">Body</th>
              <th scope="col">Role</th>
              <th scope="col">When</th>
              <th scope="col">Sources</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node: { id, member, body, role, from, to, sources } }) => (
              <tr key={id}>
                <th scope="row">{'id' in member && <ThingLink id={member.id} name={member.name} />}</th>
                <td>
                  <ThingLink id={body.id} name={body.name} />
                </td>
                <td>{inWords(role)}</td>
                <td>{period(from, to)}</td>
                <td>
                  <Sources sources={sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </List>
  );
}
