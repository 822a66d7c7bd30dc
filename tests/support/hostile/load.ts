import { type Answer, post } from '../service.js';

/** Codes with which an answer may say that it cannot be given right now. */
const EXCUSES: readonly string[] = ['UNAVAILABLE', 'OVERLOADED', 'TIMEOUT'];

/** Readers that ask one question over and over, until they are told to stop. */
export interface Load {
  /** Answers with the whole data, by their data version, and how often each came. */
  readonly answered: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly refused: number;
  /** Answers that were neither right nor a clear refusal. */
  readonly faults: readonly string[];
  readonly longestMs: number;
  stop(): Promise<void>;
}

/** Starts readers that ask at the same time, each request with the variables of its number. */
export function startLoad(
  url: string,
  question: string,
  readers = 8,
  variablesOf: (number: number) => Record<string, unknown> = () => ({}),
): Load {
  let asked = 0;
  const answered = new Map<string, Map<string, number>>();
  const faults: string[] = [];
  let [refused, longestMs, going] = [0, 0, true];

  function take({ status, body }: Answer): void {
    if (status === 200 && body.errors === undefined) {
      const seen = answered.get(body.extensions.dataVersion) ?? new Map<string, number>();
      const text = JSON.stringify(body.data);
      answered.set(body.extensions.dataVersion, seen.set(text, (seen.get(text) ?? 0) + 1));
    } else if (status >= 503 && EXCUSES.includes(body.errors?.[0]?.extensions.code) && body.data == null) refused++;
    else faults.push(`${status} ${JSON.stringify(body).slice(0, 500)}`);
  }
  const reader = async () => {
    while (going) {
      const start = performance.now();
      try {
        take(await post(url, question, variablesOf(asked++)));
      } catch (fault) {
        faults.push(String(fault));
      }
      longestMs = Math.max(longestMs, performance.now() - start);
    }
  };
  const all = Promise.all(Array.from({ length: readers }, reader));
  return {
    answered,
    faults,
    get refused() {
      return refused;
    },
    get longestMs() {
      return longestMs;
    },
    stop: async () => {
      going = false;
      await all;
    },
  };
}
