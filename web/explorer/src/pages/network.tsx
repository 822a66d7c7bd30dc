import { lazy, Suspense, useMemo } from 'react';
import { NetworkDocument, NetworkFileDocument } from '../generated';
import { queryFile } from '../lib/query-file';
import { inWords, pairInWords } from '../lib/words';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Skeleton } from '../ui/skeleton';
import { TakeQuery } from '../ui/take-query';
import { MEASURES, type NetworkChoice, PROJECTIONS } from './network/choices';
import { Communities } from './network/communities';
import { NetworkControls } from './network/controls';
import { More } from './network/more';
import { Neighbours } from './network/neighbours';
import { NoPicture } from './network/no-picture';
import { drawsWebGL } from './network/save';
import { LinkTable, NodeTable } from './network/tables';
import { type LoadedNetwork, useNetwork } from './network/use-network';
import { type NetworkPageChoice, useNetworkChoice } from './network/use-network-choice';
import './network.css';

/** The canvas and what draws on it weigh more than the rest of the page, and come after it. */
const Picture = lazy(() => import('./network/picture'));

/** Who is linked with whom, as a picture and in tables. */
export default function NetworkPage() {
  const choice = useNetworkChoice();
  const { projection, asOf, certainty, minWeight, pages } = choice;
  const loadedFor = useMemo(
    () => ({ projection, asOf, certainty, minWeight }),
    [projection, asOf, certainty, minWeight],
  );
  const { answer, network } = useNetwork(loadedFor, pages);
  return (
    <Page
      title="Network"
      lead="Who is linked with whom by what the dataset records. A link says that two have something in common, not that they meet, cooperate or compete."
    >
      <NetworkControls choice={choice} network={network} />
      <AnswerView answer={answer} rows={16}>
        {() => network && <Shown network={network} choice={choice} loadedFor={loadedFor} />}
      </AnswerView>
    </Page>
  );
}

interface ShownProps {
  readonly network: LoadedNetwork;
  readonly choice: NetworkPageChoice;
  readonly loadedFor: NetworkChoice;
}

function Shown({ network, choice, loadedFor }: ShownProps) {
  const { head, nodes } = network;
  // One of the questions is about one network alone.
  const { projection, ...ofOne } = loadedFor;
  const canDraw = useMemo(drawsWebGL, []);
  const { name } = PROJECTIONS[projection];
  const about = `${name}, ${head.asOf}, ${head.certainty === 'CERTAIN' ? 'certain only' : 'with possible'}`;
  if (nodes.length === 0) return <Nothing network={network} choice={choice} />;
  return (
    <>
      <p>
        <b>{pairInWords(head.nodeCounts)}</b> {PROJECTIONS[projection].nodes}
        {head.linkCounts && (
          <>
            , <b>{pairInWords(head.linkCounts)}</b> links
          </>
        )}
        , {head.componentCount ?? '–'} {head.componentCount === 1 ? 'component' : 'components'} in {head.asOf}.
      </p>
      {head.cutReason && <p className="notice">{head.cutReason}</p>}
      <More network={network} choice={choice} />
      <div className="network">
        <Suspense fallback={<Skeleton rows={14} label="Loading the picture …" />}>
          {canDraw ? (
            <Picture
              network={network}
              measure={choice.measure}
              focus={choice.focus}
              onFocus={choice.setFocus}
              caption={`${about}: ${nodes.length} nodes, ${network.links.length} of ${network.totalLinks} links; size by ${MEASURES[choice.measure].name.toLowerCase()}; colour and number by community`}
              fileName={`network--${inWords(projection).replaceAll(' ', '-')}--${head.asOf}--${inWords(head.certainty)}`}
            />
          ) : (
            <NoPicture />
          )}
        </Suspense>
        <div>
          <Neighbours network={network} choice={choice} loadedFor={loadedFor} />
          <Communities nodes={nodes} modularity={head.modularity} />
        </div>
      </div>
      <NodeTable network={network} choice={choice} loadedFor={loadedFor} />
      <LinkTable network={network} choice={choice} loadedFor={loadedFor} />
      <p className="quiet">
        {head.note} Rule {head.ruleVersion}; the network rests on {head.factCount} rows.
      </p>
      <TakeQuery
        files={[
          {
            words: 'Nodes as CSV',
            address: queryFile({
              query: NetworkDocument,
              variables: { ...loadedFor, withNodes: true },
              format: 'csv',
              list: 'network.nodes',
            }),
          },
          {
            words: 'All links as CSV',
            address: queryFile({ query: NetworkFileDocument, variables: loadedFor, format: 'csv' }),
          },
          {
            words: 'All links as GEXF for Gephi',
            address: queryFile({ query: NetworkFileDocument, variables: loadedFor, format: 'gexf' }),
          },
        ]}
        {...(projection === 'CO_MEMBERSHIP'
          ? { question: 'processes-at-the-centre', variables: ofOne }
          : { question: 'communities-of-states', variables: { ...ofOne, projection } })}
      />
    </>
  );
}

/** Why there is no network, and where there is one. */
function Nothing({
  network: { head },
  choice,
}: {
  readonly network: LoadedNetwork;
  readonly choice: NetworkPageChoice;
}) {
  const { certain, withPossible } = head.nodeCounts;
  return (
    <div className="notice">
      <p>
        {head.certainty === 'CERTAIN' && withPossible > certain
          ? `No fact that would make a node is certain in ${head.asOf}; ${withPossible} nodes are possible, by facts that no source dates to this year.`
          : `Nothing is recorded that would make a node in ${head.asOf}. Choose a later year or another network.`}
      </p>
      {head.certainty === 'CERTAIN' && withPossible > certain && (
        <button type="button" onClick={() => choice.setCertainty('POSSIBLE')}>
          Take the possible ones too
        </button>
      )}
    </div>
  );
}
