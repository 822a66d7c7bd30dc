import { type CitationSubject, citationIn } from '../../exports/citation/index.js';
import { thingJsonLd, withdrawnJsonLd } from '../../things/jsonld/document.js';
import { statementsCsv, withdrawnCsv } from '../../things/statements.csv.js';
import type { Standing, Thing, Withdrawal } from '../../things/thing.js';
import { thingJson } from '../../things/thing.json.js';
import type { ThingFormat } from './formats.js';
import { thingPage } from './view.js';

/** Rows of a list that a form holds at most; a page would be slow to read with more. */
export const MOST_ROWS: Readonly<Record<ThingFormat, number>> = { html: 500, json: 5000, jsonld: 5000, csv: 5000 };

/** A thing in one of its forms. */
export function thingIn(
  format: ThingFormat,
  thing: Thing,
  { standing, subject, base }: { standing: Standing; subject: CitationSubject; base: string },
): string {
  const { release } = standing;
  switch (format) {
    case 'html':
      return thingPage(thing, { release, subject, base, bound: MOST_ROWS.html });
    case 'json':
      return json(thingJson(thing, standing, citationIn('txt', subject).text, base));
    case 'jsonld':
      return json(thingJsonLd(thing, { ...subject.dataset, licenseUrl: release.licenseUrl }, base));
    case 'csv':
      return statementsCsv(thing);
  }
}

/** What is left of a withdrawn id, for the forms that can tell it as data. */
export const withdrawnIn = (
  format: 'jsonld' | 'csv',
  withdrawal: Withdrawal,
  { release }: Standing,
  subject: CitationSubject,
  base: string,
): string =>
  format === 'csv'
    ? withdrawnCsv(withdrawal)
    : json(withdrawnJsonLd(withdrawal, { ...subject.dataset, licenseUrl: release.licenseUrl }, base));

/** JSON that people can read as well. */
export const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
