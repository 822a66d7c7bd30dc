/** Versions of the rules by which rows become facts; those of the analyses stand beside their rules. */
export const TIME_RULE = 'time-1';
export const PARTY_RULE = 'parties-1';
