import { Link } from 'wouter';

/** A link to the page of a thing, by its short name where it has one. */
export function ThingLink({ id, name }: { readonly id: string; readonly name: string }) {
  return <Link href={`/things/${encodeURIComponent(id)}`}>{name}</Link>;
}
