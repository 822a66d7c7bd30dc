import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { LIMITS } from '../../limits.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { connectionOf, type Page } from '../connection/connection.type.js';
import type { Context } from '../context.js';
import { search } from './search.service.js';
import { SearchEdge, SearchKind } from './search.type.js';

const ALL_BUT_SOURCES = Object.values(SearchKind).filter((kind) => kind !== SearchKind.SOURCE);
const SearchConnection = connectionOf('Search', SearchEdge, 'hits of a search');

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Looks for a text in names, acronyms, former names, names in other languages and ids, whatever its case and accents. Best match first, then by name. Where nothing fits, a text of four characters or more is looked for with one typing slip: a letter too many, too few or wrong, two neighbours swapped, or a hyphen for a space.',
  })
  search(
    @Arg('text', () => String, {
      description: `What to look for, up to ${LIMITS.searchCharacters.default} characters.`,
    })
    text: string,
    @Arg('kinds', () => [SearchKind], {
      nullable: true,
      description: 'What kinds of things; by default all but sources.',
    })
    kinds: SearchKind[] | null | undefined,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<SearchEdge>> {
    return search(graph, text, kinds ?? ALL_BUT_SOURCES, args);
  }
}
