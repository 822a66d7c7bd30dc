import { sortEnum } from '../connection/sort.js';

export const ActorSort = sortEnum('ActorSort', 'organisations or processes', {
  NAME: 'By name.',
  FOUNDED: 'Oldest first; without a known year last.',
  FOUNDED_DESC: 'Youngest first; without a known year last.',
});
export type ActorSort = keyof typeof ActorSort;
