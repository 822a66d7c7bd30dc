/** How lists of organisations and of processes are sorted. */
export const ACTOR_SORTS = {
  NAME: { key: 'n.sortName' },
  FOUNDED: { key: 'coalesce(n.founded, 9999)' },
  FOUNDED_DESC: { key: 'coalesce(n.founded, 0)', descending: true },
} as const;
