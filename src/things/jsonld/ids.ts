/** Where an id of a scheme leads on the web; null where the scheme has no address for one thing. */
export function sameAs(scheme: string, value: string): string | null {
  switch (scheme) {
    case 'WIKIDATA':
      return `http://www.wikidata.org/entity/${value}`;
    case 'ROR':
      return `https://ror.org/${value}`;
    case 'UNTC':
      return `https://treaties.un.org/Pages/ViewDetails.aspx?src=TREATY&mtdsg_no=${value}&chapter=${chapterOf(value)}`;
    default:
      return null;
  }
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The chapter of the treaty collection in Arabic figures, which its addresses take beside the Roman ones. */
function chapterOf(number: string): number {
  const digits = [...(number.split('-', 1)[0] ?? '')].map((letter) => ROMAN[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
