/**
 * How many engine calls each question may take: one for each kind of thing on a level, however many
 * rows there are. A number that grows is a call a row somewhere.
 */
export const CALL_BUDGETS: Readonly<Record<string, number>> = {};
