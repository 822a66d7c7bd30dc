import { useEffect, useState } from 'react';
import { SuggestionsDocument, type SuggestionsQuery } from '../../generated';
import { useAnswer } from '../../lib/use-answer';

/** A thing that a text may mean. */
export type Suggestion = SuggestionsQuery['search']['edges'][number];

const PAUSE_MS = 150;
const LONGEST_TEXT = 200;

/** What the text may mean. `settled` says that the answer is for this very text, and not for one typed before. */
export function useSuggestions(typed: string) {
  const text = typed.trim().slice(0, LONGEST_TEXT);
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const answer = useAnswer(SuggestionsDocument, { text: asked }, { pause: asked === '' });
  const found = text === '' ? undefined : answer.data?.search;
  return {
    suggestions: found?.edges ?? [],
    total: found?.totalCount ?? 0,
    settled: text === asked && !answer.waiting && found !== undefined,
    trouble: text === '' ? undefined : answer.trouble,
  };
}
