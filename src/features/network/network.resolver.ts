import { Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { MaybePromise } from '../../lib/maybe-promise.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { type Edge, type Page, plainConnection } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { findEntity, linked } from '../entity/entity.service.js';
import { Named, type Node } from '../entity/node.type.js';
import { Mandate } from '../mandate/mandate.type.js';
import { FirstArgs, NetworkArgs, NetworkNodesArgs } from './network.args.js';
import { bridgesOf, communitiesOf, linksOf, membersOf, nodesOf, tiesOf } from './network.lists.js';
import { network } from './network.service.js';
import { Network, NetworkBridge, NetworkCommunity, NetworkLink, NetworkNode, NetworkTie } from './network.type.js';

const NetworkNodeConnection = plainConnection('NetworkNode', () => NetworkNode, 'nodes of a network');
const NetworkLinkConnection = plainConnection('NetworkLink', () => NetworkLink, 'links of a network');

@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, {
    description:
      'A network of states, organisations or processes in a year, with centralities, communities and bridges. docs/rules.md tells each measure in words.',
  })
  network(@Args() args: NetworkArgs, @Ctx() { graph }: Context): Promise<Network> {
    return network(graph, args);
  }

  @FieldResolver(() => NetworkNodeConnection, { description: 'The nodes with their measures, greatest first.' })
  nodes(@Root() whole: Network, @Args() args: NetworkNodesArgs): Page<Edge<NetworkNode>> {
    return nodesOf(whole, args);
  }

  @FieldResolver(() => NetworkLinkConnection, {
    nullable: true,
    description: 'The links, heaviest first, then by id; null where a bound left them out.',
  })
  links(@Root() whole: Network, @Args() args: ConnectionArgs): Page<Edge<NetworkLink>> | null {
    return linksOf(whole, args);
  }

  @FieldResolver(() => [NetworkBridge], {
    nullable: true,
    description:
      'Links without which their component falls apart, those that would cut off most nodes first; `bridgeCount` says how many there are. Nodes that bridge are those with the greatest betweenness, and those that `cuts` marks.',
  })
  bridges(@Root() whole: Network, @Args() { first }: FirstArgs): NetworkBridge[] | null {
    return bridgesOf(whole, first);
  }

  @FieldResolver(() => [NetworkCommunity], {
    nullable: true,
    description: 'Communities, largest first, then by the first id; `communityCount` says how many there are.',
  })
  communities(@Root() whole: Network, @Args() { first }: FirstArgs): NetworkCommunity[] | null {
    return communitiesOf(whole, first);
  }
}

@Resolver(() => NetworkNode)
export class NetworkNodeResolver {
  @FieldResolver(() => Named, { description: 'The state, organisation or process.' })
  entity(@Root() { id }: NetworkNode, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, id);
  }
}

@Resolver(() => NetworkCommunity)
export class NetworkCommunityResolver {
  @FieldResolver(() => [NetworkNode], {
    description: 'Its nodes, by the weight of their links, then by id; `size` says how many there are.',
  })
  members(@Root() community: NetworkCommunity, @Args() { first }: FirstArgs): NetworkNode[] {
    return membersOf(community, first);
  }
}

@Resolver(() => NetworkLink)
export class NetworkLinkResolver {
  @FieldResolver(() => Named, { description: 'The end whose id comes first.' })
  one(@Root() { one }: NetworkLink, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, one);
  }

  @FieldResolver(() => Named, { description: 'The other end.' })
  other(@Root() { other }: NetworkLink, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return findEntity(graph, other);
  }

  @FieldResolver(() => [NetworkTie], {
    description: 'What the two have in common, certain things first, then by id; `weight` says how many there are.',
  })
  ties(@Root() link: NetworkLink, @Args() { first }: FirstArgs): NetworkTie[] {
    return tiesOf(link, first);
  }
}

@Resolver(() => NetworkTie)
export class NetworkTieResolver {
  @FieldResolver(() => Named, {
    nullable: true,
    description: 'The state or process; null where they have a cell or a membership in common: see the rows.',
  })
  shared(@Root() { id, projection }: NetworkTie, @Ctx() { graph }: Context): MaybePromise<Node | null> {
    return projection === 'co-membership' || projection === 'states-together' ? findEntity(graph, id) : null;
  }

  @FieldResolver(() => [Mandate], { description: 'The mandates of both for a cell; else empty.' })
  mandates(@Root() { rows, projection }: NetworkTie, @Ctx() { graph }: Context): Promise<Mandate[]> | Mandate[] {
    return projection === 'co-mandate' ? Promise.all(rows.map((id) => linked(graph, 'Mandate', id))) : [];
  }

  @FieldResolver(() => [ID], {
    description: 'Ids of the memberships, of which `memberships` gives dates and sources; empty for a cell.',
  })
  membershipIds(@Root() { rows, projection }: NetworkTie): readonly string[] {
    return projection === 'co-mandate' ? [] : rows;
  }
}
