import { mandateInWords } from './cell-link';
import { ThingLink } from './thing-link';

interface SupposedMandateProps {
  readonly mandate: {
    readonly function: string;
    readonly issueArea: { readonly name: string };
    readonly strength: string;
    readonly reach: string;
    readonly actor?: { readonly id: string; readonly name: string } | null | undefined;
    readonly newActor?: string | null | undefined;
  };
}

/** A mandate that nobody holds: by whom, for what, how far. */
export function SupposedMandate({ mandate }: SupposedMandateProps) {
  return (
    <>
      <SupposedHolder holder={mandate} />: {mandateInWords(mandate)}
    </>
  );
}

/** Who would hold a supposed mandate: somebody who is there, or somebody to be founded. */
export function SupposedHolder({
  holder,
}: {
  readonly holder: Pick<SupposedMandateProps['mandate'], 'actor' | 'newActor'>;
}) {
  if (holder.actor) return <ThingLink id={holder.actor.id} name={holder.actor.name} />;
  return (
    <>
      {holder.newActor} <span className="quiet">(to be founded)</span>
    </>
  );
}
