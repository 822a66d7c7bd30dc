/** Something wrong in a dataset, and where. Rows are counted as in a spreadsheet: the header is row 1. */
export interface Finding {
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly message: string;
}

/** One line for a finding, for example `mandates.csv, row 12, column actor: …`. */
export function describeFinding({ file, row, column, message }: Finding): string {
  const place = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
  return `${place}: ${message}`;
}

/** A dataset that cannot be served; the message lists every finding. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';

  constructor(
    readonly folder: string,
    readonly findings: readonly Finding[],
  ) {
    const shown = findings.slice(0, 50).map((finding) => `  ${describeFinding(finding)}`);
    const more = findings.length > 50 ? [`  … and ${findings.length - 50} more; "npm run validate" lists all.`] : [];
    super([`The dataset in ${folder} cannot be served:`, ...shown, ...more].join('\n'));
  }
}
