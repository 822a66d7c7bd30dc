import { Link } from 'wouter';
import { FUNCTIONS } from '../../lib/supposition';
import { cellAddress } from '../../ui/cell-link';
import { ThingLink } from '../../ui/thing-link';

const FUNCTION_IDS = FUNCTIONS.map((name) => name.toLowerCase().replaceAll('_', '-'));

/** A row of the dataset by its id: leads to the cell or thing that it is, or belongs to. */
export function RowLink({ id, year }: { readonly id: string; readonly year: number }) {
  const [first = '', second = '', third] = id.split('--');
  if (FUNCTION_IDS.includes(first)) return <Link href={cellAddress(`${first}--${second}`, year)}>{id}</Link>;
  // A mandate, or a coding of one, is evidence of its cell.
  if (third && FUNCTION_IDS.includes(second)) return <Link href={cellAddress(`${second}--${third}`, year)}>{id}</Link>;
  // A count that somebody stated belongs to what was counted; another coding to what is coded.
  if (second) return <Link href={`/things/${encodeURIComponent(first === 'stated' ? second : first)}`}>{id}</Link>;
  return <ThingLink id={id} name={id} />;
}
