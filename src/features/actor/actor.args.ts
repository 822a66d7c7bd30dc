import { registerEnumType } from 'type-graphql';

export enum ActorSort {
  NAME = 'NAME',
  FOUNDED = 'FOUNDED',
  FOUNDED_DESC = 'FOUNDED_DESC',
}

registerEnumType(ActorSort, {
  name: 'ActorSort',
  description: 'Order of a list of organisations or processes; the id decides among equals.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    FOUNDED: { description: 'Oldest first; without a known year last.' },
    FOUNDED_DESC: { description: 'Youngest first; without a known year last.' },
  },
});
