/** Licences under which a part may be used and given on without conditions beyond naming its authors. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
]);

/** A package that runs in production, as the lockfile names it. */
export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** An expression of SPDX, or undefined where the package states none. */
  readonly licence: string | undefined;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** Every package that runs in production, of a lockfile of npm, by name and version. */
export function licencesIn(lock: { readonly packages: Readonly<Record<string, Locked>> }): LicensedPackage[] {
  const found = Object.entries(lock.packages)
    .filter(([place, { dev, link }]) => place !== '' && !dev && !link)
    .map(([place, { version = '', license }]) => ({ name: nameAt(place), version, licence: license }));
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.values()].sort(
    (a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en', { numeric: true }),
  );
}

const nameAt = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Whether an expression allows the use: each of its parts with AND, one of them with OR. */
export function isAllowed(licence: string | undefined): boolean {
  if (licence === undefined) return false;
  const bare = licence.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((one) => ALLOWED_LICENCES.has(one));
}
