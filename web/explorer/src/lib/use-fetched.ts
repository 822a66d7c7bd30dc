import { useEffect, useRef, useState } from 'react';
import type { Answer, Trouble } from './use-answer';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 8_000;

interface State<D> {
  /** The address that the data are of. */
  readonly of?: string;
  readonly data?: D;
  readonly trouble?: Trouble;
}

/** Fetches an address of the service, and goes on asking by itself while it is out of reach. Null waits. */
export function useFetched<D>(address: string | null, read: (response: Response) => Promise<D>): Answer<D> {
  const [state, setState] = useState<State<D>>({});
  const [tries, setTries] = useState(0);
  const reader = useRef(read);
  reader.current = read;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks anew.
  useEffect(() => {
    if (address === null) return;
    const control = new AbortController();
    const settle = (next: State<D>) => {
      if (!control.signal.aborted) setState((before) => ({ ...before, ...next, of: address }));
    };
    fetch(address, { headers: { accept: 'application/json, application/jsonl' }, signal: control.signal })
      .then(async (response) =>
        response.ok
          ? settle({ data: await reader.current(response), trouble: undefined as never })
          : settle({ trouble: await troubleOf(response) }),
      )
      .catch(() => settle({ trouble: { unreachable: true, message: 'The service does not answer.' } }));
    return () => control.abort();
  }, [address, tries]);

  const unreachable = state.trouble?.unreachable === true;
  useEffect(() => {
    if (!unreachable) return;
    const timer = setTimeout(
      () => setTries((count) => count + 1),
      Math.min(FIRST_WAIT_MS * 2 ** Math.min(tries, 5), LONGEST_WAIT_MS),
    );
    return () => clearTimeout(timer);
  }, [unreachable, tries]);

  return {
    data: address === null ? undefined : state.data,
    waiting: address !== null && state.of !== address,
    trouble: state.of === address ? state.trouble : undefined,
    retry: () => setTries((count) => count + 1),
  };
}

async function troubleOf(response: Response): Promise<Trouble> {
  const body = (await response.json().catch(() => null)) as { errors?: { message: string }[] } | null;
  return {
    unreachable: response.status >= 500,
    message: body?.errors?.[0]?.message ?? 'The service did not understand the question.',
  };
}
