import { ThingsFoundDocument, ThingsGapTextsDocument } from '../../generated';
import { trailOf } from '../../lib/choices';
import { typeInWords } from '../../lib/kind-words';
import { useAnswer } from '../../lib/use-answer';
import { inWords } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { Pager } from '../../ui/pager';
import { THING_KINDS, type ThingKindName } from './kinds';
import { TABLES } from './rows';
import { ThingTable } from './table';

interface FoundProps {
  readonly text: string;
  /** The kind to look in; null for every kind. */
  readonly kind: ThingKindName | null;
  readonly trail: string;
  readonly onTurn: (trail: string) => void;
}

/** Things whose names match a text, with the reason of each match. */
export function Found({ text, kind, trail, onTurn }: FoundProps) {
  const search = kind === null ? null : THING_KINDS[kind].search;
  const answer = useAnswer(ThingsFoundDocument, {
    text,
    kinds: search === null ? null : [search],
    after: trailOf(trail).at(-1) ?? null,
  });
  return (
    <AnswerView answer={answer}>
      {({ search: found }) =>
        found.totalCount === 0 ? (
          <p>
            No name, acronym or former name fits “{text}”, with one slip of typing allowed. Sources are only looked
            through where their kind is chosen.
          </p>
        ) : (
          <>
            <Pager
              size={50}
              total={found.totalCount}
              noun="things found"
              trail={trail}
              page={found.pageInfo}
              onTurn={onTurn}
            />
            <ThingTable
              label="Things found"
              columns={['Kind', 'Found by']}
              rows={found.edges.map(({ node, matchedName, matchedText, degree }) => ({
                id: node.id,
                name: 'name' in node ? node.name : node.id,
                cells: [typeInWords(node.__typename), `${inWords(matchedName)} “${matchedText}” (${inWords(degree)})`],
              }))}
            />
          </>
        )
      }
    </AnswerView>
  );
}

/** Gaps have no names: their descriptions are looked through here. */
export function FoundGaps({ text }: { readonly text: string }) {
  const wanted = text.toLowerCase();
  const answer = useAnswer(ThingsGapTextsDocument, {});
  return (
    <AnswerView answer={answer}>
      {({ gaps }) => {
        const fitting = gaps.edges.filter(({ node }) =>
          `${node.description} ${node.statedBy} ${node.id}`.toLowerCase().includes(wanted),
        );
        return (
          <>
            <p aria-live="polite">
              {fitting.length} of {gaps.totalCount} gaps speak of “{text}” in their description, or are stated by it.
            </p>
            {fitting.length > 0 && (
              <ThingTable
                label="Gaps found"
                columns={TABLES.gaps.columns}
                rows={fitting.map(({ node }) => TABLES.gaps.row(node))}
              />
            )}
          </>
        );
      }}
    </AnswerView>
  );
}
