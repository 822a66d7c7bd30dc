import type { ApolloServer } from '@apollo/server';
import { ServiceError } from '../../errors.js';
import type { Lookup } from '../../exports/answer/lookups.js';
import type { RequestContext } from '../../graphql/context.js';
import { didYouMean } from '../../lib/text.js';
import { askWithin } from './ask.js';

const STATUS = 'query ($id: ID!) { idStatus(id: $id) { node { __typename } withdrawal { name reason } nearest } }';
const KINDS = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';

/** A lookup that can have any kind of thing. */
const ANY = 'Node';

interface Status {
  readonly node: { readonly __typename: string } | null;
  readonly withdrawal: { readonly name: string; readonly reason: string } | null;
  readonly nearest: readonly string[];
}

/**
 * Why a lookup found nothing, with the ids that may have been meant: a file would only have an empty row.
 *
 * @param context a view of the graph for documents of the service
 */
export async function lost(
  apollo: ApolloServer<RequestContext>,
  context: () => RequestContext,
  { key, type, id }: Lookup,
): Promise<ServiceError> {
  const ask = async (query: string, variables: Record<string, unknown>) =>
    (await askWithin(apollo, { ...context(), isOwnDocument: true }, { query, variables })).data;
  const { node, withdrawal, nearest } = (await ask(STATUS, { id })).idStatus as Status;
  const refused = (why: string) => new ServiceError('NOT_FOUND', `${key}: ${why}`);
  if (node) return refused(`no ${type} has the id "${id}": it is that of a thing of the type ${node.__typename}.`);
  if (withdrawal) return refused(`"${id}" (${withdrawal.name}) was withdrawn: ${withdrawal.reason}`);
  const known = nearest.length === 0 ? [] : ((await ask(KINDS, { ids: nearest })).nodes as readonly (Kinded | null)[]);
  const fitting = known.flatMap((one) => (one && (type === ANY || one.__typename === type) ? [one.id] : []));
  return refused(`${type === ANY ? 'nothing' : `no ${type}`} has the id "${id}".${didYouMean(id, fitting)}`);
}

interface Kinded {
  readonly __typename: string;
  readonly id: string;
}
