import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { badInput } from '../../errors.js';
import type { Properties } from '../../graph/values.js';
import { fold } from '../../lib/text.js';
import { ConnectionArgs } from '../connection/connection.args.js';
import { connectionOf, type Page } from '../connection/connection.type.js';
import { pageOf } from '../connection/list.service.js';
import type { Context } from '../context.js';
import { toEntity } from '../entity/entity.registry.js';
import { SEARCH } from './search.queries.js';
import { bestMatch, type SearchName } from './search.rules.js';
import { SearchEdge, SearchKind } from './search.type.js';

const LONGEST_TEXT = 200;
const ALL_BUT_SOURCES = Object.values(SearchKind).filter((kind) => kind !== SearchKind.SOURCE);
const SearchConnection = connectionOf('Search', SearchEdge, 'hits of a search');

@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection, {
    description:
      'Looks for a text in names, acronyms, former names, names in other languages and ids, whatever its case and accents. Best match first, then by name.',
  })
  search(
    @Arg('text', () => String, { description: `What to look for, up to ${LONGEST_TEXT} characters.` }) text: string,
    @Arg('kinds', () => [SearchKind], {
      nullable: true,
      description: 'What kinds of things; by default all but sources.',
    })
    kinds: SearchKind[] | null | undefined,
    @Args() args: ConnectionArgs,
    @Ctx() { graph }: Context,
  ): Promise<Page<SearchEdge>> {
    const folded = fold(text.trim());
    if (folded === '') throw badInput('text must not be empty.');
    if (text.length > LONGEST_TEXT)
      throw badInput(`text takes up to ${LONGEST_TEXT} characters (there are ${text.length}).`);
    const params = { text: folded, labels: kinds ?? ALL_BUT_SOURCES };
    return pageOf(graph, SEARCH, { args, sort: 'MATCH', params }, ({ node }) => hit(node, folded) as SearchEdge);
  }
}

function hit(node: Properties, text: string): Omit<SearchEdge, 'cursor'> {
  const match = bestMatch(namesOf(node), text);
  if (!match) throw new Error(`"${String(node.id)}" was found without a name that fits.`);
  return { node: toEntity(node), matchedText: match.text, matchedName: match.kind, degree: match.degree };
}

function namesOf({ searchNames, searchTexts, searchKinds }: Properties): SearchName[] {
  const [texts, kinds] = [searchTexts as string[], searchKinds as string[]];
  return (searchNames as string[]).map((folded, at) => ({
    folded,
    text: texts[at] ?? folded,
    kind: kinds[at] ?? 'name',
  }));
}
