import { ThingLink } from '../../ui/thing-link';

interface CellProps {
  readonly column: string;
  readonly value: unknown;
}

const IS_ID = /^(?:[A-Z]{3}|[a-z0-9]+(?:-+[a-z0-9]+)*)$/;

const isNothing = (value: unknown): boolean => value == null || (Array.isArray(value) && value.length === 0);

/** One value of an answer: an address and an id lead on, several values stand below one another, each with its parts. */
export function Cell({ column, value }: CellProps) {
  if (value == null) return null;
  if (Array.isArray(value))
    return (
      <ul className="several">
        {value.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values may repeat, and their order is fixed.
          <li key={at}>
            <Cell column={column} value={one} />
          </li>
        ))}
      </ul>
    );
  if (typeof value === 'object')
    return (
      <dl className="parts">
        {Object.entries(value).map(([name, one]) =>
          isNothing(one) ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <Cell column={`${column}.${name}`} value={one} />
              </dd>
            </div>
          ),
        )}
      </dl>
    );
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  if (/^https?:\/\//.test(text))
    return (
      <a href={text} rel="external nofollow">
        {text.replace(/^https?:\/\//, '')}
      </a>
    );
  if (/(?:^|\.)ids?$/.test(column) && IS_ID.test(text)) return <ThingLink id={text} name={text} />;
  return <>{text}</>;
}
