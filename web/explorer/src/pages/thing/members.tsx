import { ActorMembersDocument, type ThingMembersFragment } from '../../generated';
import { trailOf, useChoices } from '../../lib/choices';
import { useAnswer } from '../../lib/use-answer';
import { inWords } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { Pager } from '../../ui/pager';
import { DatedTable } from './dated-table';

interface MembersProps {
  readonly id: string;
  readonly year: number;
  /** The first page, which came with the body itself. */
  readonly first: ThingMembersFragment;
}

/** Who belongs to a body, in pages. */
export function Members({ id, year, first }: MembersProps) {
  const [{ members: trail }, choose] = useChoices({ members: '' });
  const after = trailOf(trail).at(-1);
  const answer = useAnswer(ActorMembersDocument, { id, year, after: after ?? null }, { pause: after === undefined });
  const show = (page: ThingMembersFragment) => (
    <>
      <Pager
        size={50}
        total={page.totalCount}
        noun="members"
        trail={trail}
        page={page.pageInfo}
        onTurn={(next) => choose({ members: next })}
      />
      <DatedTable
        label="Members"
        heads={['Member', 'Role']}
        year={year}
        rows={page.edges.map(({ node, role, ...rest }) => ({
          ...rest,
          other: 'name' in node ? node : null,
          what: inWords(role),
        }))}
      />
    </>
  );
  if (after === undefined) return show(first);
  return (
    <AnswerView answer={answer} rows={30}>
      {({ node }) => (node && 'members' in node ? show(node.members) : null)}
    </AnswerView>
  );
}
