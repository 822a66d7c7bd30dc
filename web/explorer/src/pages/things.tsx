import { ThingsDocument } from '../generated';
import { trailOf, useChoices } from '../lib/choices';
import { useAnswer } from '../lib/use-answer';
import { titled } from '../lib/words';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Pager } from '../ui/pager';
import { Pick } from '../ui/pick';
import { TypedText } from '../ui/typed-text';
import { Found, FoundGaps } from './things/found';
import { pluralOf, THING_KIND_NAMES, type ThingKindName } from './things/kinds';
import { TABLES, type ThingRow } from './things/rows';
import { ThingTable } from './things/table';

/** The index of everything that has a page, by kind or by a text. */
export default function ThingsPage() {
  const [{ kind: asked, text, after }, choose] = useChoices({ kind: 'organisations', text: '', after: '' });
  const kind = THING_KIND_NAMES.find((name) => name === asked) ?? null;
  const wanted = text.trim();
  const turn = (trail: string) => choose({ after: trail });
  return (
    <Page
      title="Things"
      lead="Every organisation, process, state, instrument, issue area, gap and source in the graph. Each has a page with what
        is known, since when, how surely, and by which source."
    >
      <div className="controls">
        <Pick
          label="Kind"
          value={kind ?? 'all'}
          onChange={(value) => choose({ kind: value, after: '' })}
          options={[
            ...THING_KIND_NAMES.map((name) => [name as string, titled(pluralOf(name))] as const),
            ['all', 'Every kind (by name only)'],
          ]}
        />
        <TypedText
          label="Name, acronym or former name"
          value={text}
          placeholder="IOM, Puebla, remittances"
          onChange={(value) => choose({ text: value, after: '' })}
        />
      </div>
      {wanted && kind === 'gaps' && <FoundGaps text={wanted} />}
      {wanted && kind !== 'gaps' && <Found text={wanted} kind={kind} trail={after} onTurn={turn} />}
      {!wanted && kind && <Listed key={kind} kind={kind} trail={after} onTurn={turn} />}
      {!wanted && !kind && <p>Write a name, an acronym or a former name above, or choose one kind to see its list.</p>}
    </Page>
  );
}

interface ListedProps {
  readonly kind: ThingKindName;
  readonly trail: string;
  readonly onTurn: (trail: string) => void;
}

/** A page of all things of one kind. */
function Listed({ kind, trail, onTurn }: ListedProps) {
  const wanted = Object.fromEntries(THING_KIND_NAMES.map((name) => [name, name === kind])) as Record<
    ThingKindName,
    boolean
  >;
  const answer = useAnswer(ThingsDocument, { ...wanted, after: trailOf(trail).at(-1) ?? null });
  return (
    <AnswerView answer={answer} rows={20}>
      {(data) => {
        const list = data[kind];
        if (!list) return null;
        const { columns, row } = TABLES[kind];
        const pager = (
          <Pager
            size={50}
            total={list.totalCount}
            noun={pluralOf(kind)}
            trail={trail}
            page={list.pageInfo}
            onTurn={onTurn}
          />
        );
        return (
          <>
            {pager}
            <ThingTable
              label={`All ${pluralOf(kind)}`}
              columns={columns}
              rows={list.edges.map(({ node }) => (row as (node: unknown) => ThingRow)(node))}
            />
            {pager}
          </>
        );
      }}
    </AnswerView>
  );
}
