const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The first day that a year, month or day can mean; undefined for anything else. */
export function firstDay(date: string | null | undefined): string | undefined {
  const [, year, month = '01', day = '01'] = DATE.exec(date ?? '') ?? [];
  return year && `${year}-${month}-${day}`;
}

/** The last day that a year, month or day can mean; undefined for anything else. */
export function lastDay(date: string | null | undefined): string | undefined {
  const [, year, month = '12', day] = DATE.exec(date ?? '') ?? [];
  return year && `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

/** Day 0 of the next month is the last of this one. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
