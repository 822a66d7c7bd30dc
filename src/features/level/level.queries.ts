import { query } from '../../graph/engine.js';

/** The ids of all policy fields, in the order of their names. */
export const POLICY_FIELD_IDS = query<Record<never, never>, { id: string }>(
  'level.policy-fields',
  'MATCH (n:PolicyField) RETURN n.id AS id ORDER BY n.sortName, id',
);
