import { ThingLink } from '../../ui/thing-link';

interface NameListProps {
  readonly things: readonly {
    readonly id: string;
    readonly name: string;
    readonly remark?: string | null | undefined;
  }[];
}

/** Things by their names, in columns where there is room. */
export function NameList({ things }: NameListProps) {
  return (
    <ul className="name-list">
      {things.map(({ id, name, remark }) => (
        <li key={id}>
          <ThingLink id={id} name={name} /> {remark && <span className="quiet">{remark}</span>}
        </li>
      ))}
    </ul>
  );
}
