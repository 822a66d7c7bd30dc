/** The year of an ISO date of any precision. */
export const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));
