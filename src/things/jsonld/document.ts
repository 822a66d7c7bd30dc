import type { CitationSubject } from '../../exports/citation/index.js';
import { citedBy } from '../names.js';
import type { Cited, Ref, Statement } from '../statement.js';
import { factStatements, listStatements } from '../statements.js';
import type { Thing, Withdrawal } from '../thing.js';
import { addressOf } from '../thing.json.js';
import { contextOf, SCHEMES, termsOf } from './context.js';
import { dated, factTerms } from './facts.js';
import { sameAs } from './ids.js';
import { typesOf } from './types.js';

type Node = Record<string, unknown>;

/** What a document tells of the dataset that a thing stands in. */
type Dataset = CitationSubject['dataset'] & { readonly licenseUrl?: string | null };

/** How statements of a property become nodes; any other becomes a `statement`. */
const NODES: Readonly<Record<string, { term: string; type: string; link: string }>> = {
  member: { term: 'member', type: 'schema:OrganizationRole', link: 'member' },
  memberOf: { term: 'memberOf', type: 'schema:OrganizationRole', link: 'memberOf' },
  relation: { term: 'relation', type: 'Relation', link: 'other' },
  mandate: { term: 'mandate', type: 'Period', link: 'mandate' },
  period: { term: 'period', type: 'Period', link: 'other' },
};

/** A thing as JSON-LD, with everything that is stated about it. */
export function thingJsonLd(thing: Thing, dataset: Dataset, base: string): Node {
  const nodes = thing.lists.flatMap((read) =>
    listStatements(thing, read).map((one) => statementNode(one, thing, base)),
  );
  const grouped: Node = {};
  for (const [term, node] of nodes) grouped[term] = [...((grouped[term] as Node[] | undefined) ?? []), node];
  return { ...thingHead(thing, dataset, base), ...grouped };
}

/** A thing as JSON-LD without the rows of its lists: what it is, what it is called, where else it stands. */
export function thingHead(thing: Thing, dataset: Dataset, base: string): Node {
  const { kind, id, name, node } = thing;
  const scheme = SCHEMES[kind.type];
  const label = { '@value': name, '@language': 'en' };
  return {
    '@context': contextOf(base),
    '@id': addressOf(base, id),
    '@type': typesOf(kind.type, node),
    name,
    ...(scheme && { prefLabel: label, inScheme: termsOf(base) + scheme.name }),
    ...identifiers(thing),
    ...factTerms(kind.type, [...factStatements(thing), ...otherNames(thing)], (ref) => refNode(base, ref)),
    ...provenance(citedBy(node), base),
    subjectOf: datasetNode(dataset, base),
  };
}

/** A withdrawn id as JSON-LD. */
export const withdrawnJsonLd = (withdrawal: Withdrawal, dataset: Dataset, base: string): Node => ({
  '@context': contextOf(base),
  '@id': addressOf(base, withdrawal.withdrawnId),
  '@type': 'Withdrawn',
  name: withdrawal.name,
  reason: withdrawal.reason,
  ...(withdrawal.year !== null && { 'prov:invalidatedAtTime': dated(withdrawal.year) }),
  subjectOf: datasetNode(dataset, base),
});

/** The dataset as a node. */
export const datasetNode = (dataset: Dataset, base: string): Node => ({
  '@id': `${base}/`,
  '@type': 'schema:Dataset',
  name: dataset.title,
  version: dataset.version,
  dataVersion: dataset.dataVersion,
  ...(dataset.licenseUrl && { license: dataset.licenseUrl }),
});

/** The aliases that are names: a retired id is none. */
const otherNames = (thing: Thing): Statement[] =>
  thing.lists
    .filter(({ list }) => list.property === 'alias')
    .flatMap((read) => listStatements(thing, read))
    .filter(({ details }) => details.kind !== 'RETIRED_ID');

function identifiers({ id, kind, lists }: Thing): Node {
  const foreign = rowsOf(lists, 'externalIds');
  const same = foreign.flatMap(({ scheme, value }) => sameAs(scheme as string, value as string) ?? []);
  const identifier = [...(kind.type === 'State' ? [{ scheme: 'ISO 3166-1 alpha-3', value: id }] : []), ...foreign].map(
    ({ scheme, value }) => ({ '@type': 'schema:PropertyValue', propertyID: scheme, identifierValue: value }),
  );
  return { ...(identifier.length > 0 && { identifier }), ...(same.length > 0 && { sameAs: same }) };
}

const rowsOf = (lists: Thing['lists'], name: string) => lists.find(({ list }) => list.name === name)?.rows ?? [];

function statementNode(statement: Statement, { year }: Thing, base: string): [term: string, node: Node] {
  const { property, value, other, from, to, observed, certainty, confidence, details } = statement;
  const as = NODES[property] ?? { term: 'statement', type: 'Statement', link: 'other' };
  const detail = Object.entries(details).map(([name, text]) => `${name}: ${text}`);
  return [
    as.term,
    {
      '@type': as.type,
      ...(as.term === 'statement' && { property }),
      ...(other && { [as.link]: refNode(base, other) }),
      ...(value !== null && { [as.type === 'schema:OrganizationRole' ? 'roleName' : 'value']: value }),
      ...(from !== null && { startDate: dated(from) }),
      ...(to !== null && { endDate: dated(to) }),
      ...(observed.length > 0 && { observed: observed.map(dated) }),
      ...(statement.dated && { certainty: certainty ?? 'NOT_HELD', certaintyYear: dated(year) }),
      ...(confidence && { confidence }),
      ...(detail.length > 0 && { detail }),
      ...provenance(statement, base),
    },
  ];
}

const refNode = (base: string, { id, type, name }: Ref): Node => ({
  '@id': addressOf(base, id),
  // The kind within its class is not known here: the class that holds for all.
  '@type': typesOf(type, {}),
  name,
});

/** Where a statement comes from; a source that is official itself is also a primary one. */
function provenance({ sources }: { readonly sources: readonly Cited[] }, base: string): Node {
  const primary = sources.filter(({ grade }) => grade === 'HIGH');
  const placed = sources.filter(({ locator }) => locator);
  const addresses = (some: readonly Cited[]): string[] => some.map(({ id }) => addressOf(base, id));
  return {
    ...(sources.length > 0 && { wasDerivedFrom: addresses(sources) }),
    ...(primary.length > 0 && { hadPrimarySource: addresses(primary) }),
    ...(placed.length > 0 && {
      qualifiedDerivation: placed.map(({ id, locator }) => ({
        '@type': 'prov:Derivation',
        entity: addressOf(base, id),
        locator,
      })),
    }),
  };
}
