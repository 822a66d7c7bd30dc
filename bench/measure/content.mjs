// No figure without a right answer: each peer is asked each question before it is timed.

/** How many of a scenario's bodies are compared in full. */
const COMPARED = 25;

/**
 * Asks a target some of its bodies.
 *
 * @returns {Promise<{ facts: string[][], texts: string[] }>} facts of each answer, in a fixed order, and the answers
 * @throws Error where a status is not 200 or an answer bears errors
 */
export async function answersOf({ label, url, path, bodies, facts }, most = COMPARED) {
  const answers = [];
  for (const body of bodies.slice(0, most)) {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${label} answered ${response.status}: ${text.slice(0, 800)}`);
    const answer = JSON.parse(text);
    if (answer.errors) throw new Error(`${label} answered with errors: ${JSON.stringify(answer.errors).slice(0, 800)}`);
    answers.push({ text, facts: [...new Set(facts?.(answer))].sort() });
  }
  return { facts: answers.map((one) => one.facts), texts: answers.map(({ text }) => text) };
}

/** @throws Error that shows what one of two peers states and the other does not */
export function assertSameFacts(scenario, expected, label, found) {
  for (const [at, facts] of expected.entries()) {
    if (facts.length === 0) throw new Error(`${scenario}: answer ${at} states nothing.`);
    if (JSON.stringify(facts) === JSON.stringify(found[at])) continue;
    const missing = facts.filter((fact) => !found[at].includes(fact)).slice(0, 3);
    const strange = found[at].filter((fact) => !facts.includes(fact)).slice(0, 3);
    throw new Error(
      `${scenario}: ${label} does not answer the same (question ${at}: ${found[at].length} facts for ${facts.length}).\n` +
        `  missing: ${JSON.stringify(missing)}\n  strange: ${JSON.stringify(strange)}`,
    );
  }
}
