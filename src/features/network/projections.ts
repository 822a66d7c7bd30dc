/** The networks that can be drawn, with their meaning: whom they link, by what, with which weight. */
export const PROJECTIONS = {
  'co-membership':
    'Processes, linked by the states that belong to both; the weight is how many states they share. In it are all processes with a state as member or participant in the year.',
  'states-together':
    'States, linked by the processes that both belong to; the weight is how many processes they share. In it are all states that are member or participant of a process in the year.',
  'co-mandate':
    'Organisations and processes, linked by the cells (function × issue area) in which both hold a PRIMARY or PARTIAL mandate; the weight is how many cells they share. In it are all that hold such a mandate in the year.',
  'body-membership':
    'Organisations and processes, linked where one belongs to the other as member or participant; the weight is 1, or 2 where each belongs to the other. In it are all that belong to another or have another as member in the year.',
} as const;

export type ProjectionName = keyof typeof PROJECTIONS;
