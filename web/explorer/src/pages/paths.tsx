import { useState } from 'react';
import { Link } from 'wouter';
import { PathEndsDocument, PathsDocument, type PathsQuery } from '../generated';
import { queryFile } from '../lib/query-file';
import { useAnswer } from '../lib/use-answer';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import type { PickerItem } from '../ui/picker';
import { TakeQuery } from '../ui/take-query';
import { ThingPicker } from '../ui/thing-picker';
import { PathControls } from './paths/controls';
import { PathView } from './paths/path-view';
import { MOST_PATHS, type PathsChoice, usePathsChoice } from './paths/use-paths-choice';
import { NoPath } from './paths/widen';
import './paths.css';

/** From one thing to another, by the links that the reader chooses. */
export default function PathsPage() {
  const choice = usePathsChoice();
  const { from, to, through } = choice.variables;
  /** Names of things that were picked here, until the service gives them. */
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const known = [from, to].filter((id) => id !== '');
  const ends = useAnswer(PathEndsDocument, { ids: known }, { pause: known.length === 0 });
  const end = (id: string): PickerItem | null => {
    if (id === '') return null;
    const node = ends.data?.nodes.find((one) => one?.id === id);
    return { id, name: node && 'name' in node ? node.name : (picked[id] ?? id) };
  };
  const pick = (set: (id: string) => void) => (item: PickerItem | null) => {
    if (item) setPicked((before) => ({ ...before, [item.id]: item.name }));
    set(item?.id ?? '');
  };
  const complete = from !== '' && to !== '' && from !== to && through.length > 0;
  const answer = useAnswer(PathsDocument, choice.variables, { pause: !complete });
  return (
    <Page
      title="Paths"
      lead="How two things are connected: the shortest ways between them through memberships, relations and other links, each step with its dates and sources. A path shows that links are recorded, not that anything passed along them."
    >
      <div className="ends">
        <ThingPicker label="From" chosen={end(from)} onChoose={pick(choice.setFrom)} />
        <ThingPicker label="To" chosen={end(to)} onChoose={pick(choice.setTo)} />
      </div>
      <PathControls choice={choice} />
      {complete ? (
        <AnswerView answer={answer}>{({ paths }) => <Found paths={paths} choice={choice} />}</AnswerView>
      ) : (
        <Missing from={from} to={to} noKind={through.length === 0} />
      )}
    </Page>
  );
}

function Found({ paths: answer, choice }: { readonly paths: PathsQuery['paths']; readonly choice: PathsChoice }) {
  const { paths, hasMore, cut, note, asOf, ruleVersion, factCount } = answer;
  const { excludeStates, ...asked } = choice.variables;
  const { first } = asked;
  const shortest = paths[0]?.length;
  const byStates = paths.length > 0 && paths.every(({ nodes }) => nodes.slice(1, -1).some(isState));
  return (
    <section>
      <h2 aria-live="polite">
        {paths.length === 0 && 'No path found'}
        {paths.length > 0 &&
          `${hasMore ? 'The first ' : ''}${paths.length} ${paths.length === 1 ? 'path' : 'paths'} ${asOf === null ? 'in any year' : `in ${asOf}`}, the shortest of ${shortest} ${shortest === 1 ? 'link' : 'links'}`}
      </h2>
      {cut && <p className="notice">A bound on what one answer reads was met, so paths may be missing. {note}</p>}
      {byStates && !excludeStates && (
        <p>
          All of these lead through states, which belong to so much that almost any two bodies share one.{' '}
          <button type="button" onClick={() => choice.setStates(false)}>
            Look for ways without states
          </button>
        </p>
      )}
      {paths.length === 0 && <NoPath choice={choice} />}
      {paths.map((path) => (
        <PathView key={path.nodes.map(({ id }) => id).join(' ')} path={path} dated={asOf != null} />
      ))}
      {hasMore && first < MOST_PATHS && (
        <button type="button" onClick={() => choice.setFirst(Math.min(first + 10, MOST_PATHS))}>
          Show more paths
        </button>
      )}
      {hasMore && first >= MOST_PATHS && (
        <p>There are more paths than the {MOST_PATHS} that one answer gives. Choose fewer kinds, or shorter ones.</p>
      )}
      <p className="quiet">
        {!cut && note} Rule {ruleVersion}; the answer rests on {factCount} rows.
      </p>
      <TakeQuery
        files={FILES.map(([format, words]) => ({
          words,
          address: queryFile({ query: PathsDocument, variables: choice.variables, format }),
        }))}
        question={excludeStates ? 'paths-that-avoid-states' : 'how-two-actors-are-connected'}
        variables={asked}
      />
    </section>
  );
}

function Missing({ from, to, noKind }: { readonly from: string; readonly to: string; readonly noKind: boolean }) {
  return (
    <section aria-live="polite">
      <h2>{noKind ? 'Choose a kind of link' : from !== '' && from === to ? 'Choose two things' : 'Choose two ends'}</h2>
      <p>{noKind ? 'Without a kind of link there is no way to follow.' : 'A path leads from one thing to another.'}</p>
      <p>For example:</p>
      <ul>
        {EXAMPLES.map(([words, address]) => (
          <li key={address}>
            <Link href={address}>{words}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const EXAMPLES = [
  ['How are IOM and OHCHR connected in 2010?', '/paths?from=iom&to=ohchr'],
  [
    'And IOM and the WTO, by mandates and fields of law?',
    '/paths?from=iom&to=wto&states=no&through=MEMBERSHIP,RELATION,MANDATE,AGENDA,EMBEDDING&length=6',
  ],
  [
    'By what is Mexico linked with the rights of migrants, in any year?',
    '/paths?from=MEX&to=migrant-rights&through=MEMBERSHIP,PARTY,MANDATE,AGENDA&when=any',
  ],
] as const;

const FILES = [
  ['csv', 'CSV with sources'],
  ['json', 'JSON'],
  ['gexf', 'GEXF for Gephi'],
] as const;

const isState = ({ __typename }: { readonly __typename: string }) => __typename === 'State';
