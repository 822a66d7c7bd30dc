/** The year of an ISO date of any precision, or of a year; null where there is none. */
export const yearOf = (date: string | number | null | undefined): number | null =>
  date == null ? null : Number(String(date).slice(0, 4));
