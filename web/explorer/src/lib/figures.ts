/** A share of one as a percentage; a share of nothing is none. */
export const percent = (share: number | null | undefined): string =>
  share == null ? '–' : `${Math.round(share * 100)} %`;

/** A number of things with the word for them. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
