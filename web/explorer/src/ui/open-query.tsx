import { useState } from 'react';

interface OpenQueryProps {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Opens a query of no question of the library in the playground, by a permalink that the service makes. */
export function OpenQuery({ query, variables = {} }: OpenQueryProps) {
  const [trouble, setTrouble] = useState('');
  const open = async () => {
    setTrouble('');
    try {
      const answer = await fetch('/permalinks', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const body = await answer.json();
      if (!answer.ok) throw new Error(body.errors?.[0]?.message);
      location.assign(`/playground/?q=${body.token}`);
    } catch (error) {
      setTrouble((error as Error).message || 'The service does not answer.');
    }
  };
  return (
    <>
      <button type="button" onClick={open}>
        Open the query in the playground
      </button>
      {trouble && <span role="alert"> {trouble}</span>}
    </>
  );
}
