import { useEffect, useMemo, useState } from 'react';
import { TimelineDocument, type TimelineQuery } from '../../generated';
import { type Answer, useAnswer } from '../../lib/use-answer';
import { type Entry, entriesIn, inOrder, undatedIn } from './entries';

/** Pages that are loaded by themselves: the requests that a page may make to show itself. */
const MOST_PAGES = 3;
const LISTS = ['events', 'organisations', 'processes', 'instruments'] as const;

/** The timeline as far as it is loaded. */
export interface Timeline {
  readonly entries: readonly Entry[];
  readonly undated: number;
  readonly loading: boolean;
  /** True where there is more than is loaded. */
  readonly more: boolean;
  readonly loadMore: () => void;
}

/** Loads all that is dated, page by page: each brings the next hundred of each list. */
export function useTimeline(): { readonly answer: Answer<TimelineQuery>; readonly timeline: Timeline | undefined } {
  const [pages, setPages] = useState<readonly TimelineQuery[]>([]);
  const [most, setMost] = useState(MOST_PAGES);
  const last = pages.at(-1);
  const more = last === undefined || LISTS.some((list) => last[list].pageInfo.hasNextPage);
  const asks = more && pages.length < most;
  // While nothing is left to ask, the variables stay those of the last page, which the client knows.
  const answer = useAnswer(TimelineDocument, cursors(asks ? pages : pages.slice(0, -1)));
  const { data, waiting, trouble } = answer;
  useEffect(() => {
    if (asks && data && !waiting && !trouble)
      setPages((before) => (before.includes(data) ? before : [...before, data]));
  }, [asks, data, waiting, trouble]);

  const timeline = useMemo<Timeline | undefined>(
    () =>
      last && {
        entries: pages.flatMap(entriesIn).sort(inOrder),
        undated: pages.reduce((sum, page) => sum + undatedIn(page), 0),
        loading: asks,
        more,
        loadMore: () => setMost((count) => count + 1),
      },
    [pages, last, asks, more],
  );
  return { answer, timeline };
}

/** Where the page after these begins in each list; a list at its end gives an empty page. */
function cursors(pages: readonly TimelineQuery[]) {
  const end = (list: (typeof LISTS)[number]) =>
    pages.findLast((page) => page[list].pageInfo.endCursor)?.[list].pageInfo.endCursor ?? null;
  return {
    eventsAfter: end('events'),
    organisationsAfter: end('organisations'),
    processesAfter: end('processes'),
    instrumentsAfter: end('instruments'),
  };
}
