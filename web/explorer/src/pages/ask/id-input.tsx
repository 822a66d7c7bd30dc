import { type InputHTMLAttributes, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ThingsFoundDocument } from '../../generated';
import { useAnswer } from '../../lib/use-answer';

type IdInputProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'value'> & { readonly value: string };

const PAUSE_MS = 250;
const LEAST_LETTERS = 2;

/** An id, with suggestions by name once somebody writes: who knows only the name finds the id by it. */
export function IdInput(props: IdInputProps) {
  const [written, setWritten] = useState(props.value);
  const [given] = useState(props.value);
  useEffect(() => {
    const timer = setTimeout(() => setWritten(props.value.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [props.value]);
  const isAsking = written !== given && written.length >= LEAST_LETTERS;
  const { data } = useAnswer(ThingsFoundDocument, { text: written, kinds: null, after: null }, { pause: !isAsking });
  const list = `${props.id}-found`;
  return (
    <>
      <input {...props} type="text" list={list} autoComplete="off" spellCheck={false} />
      <datalist id={list}>
        {data?.search.edges.map(({ node }) => (
          <option key={node.id} value={node.id}>
            {'name' in node ? node.name : node.id}
          </option>
        ))}
      </datalist>
      <div className="hint">
        Write a name for suggestions, or look in the <Link href="/things">index of things</Link>.
      </div>
    </>
  );
}
