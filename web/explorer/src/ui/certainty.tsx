/** How surely something held: a word and a sign, never colour alone. */
export function CertaintyMark({ certainty }: { readonly certainty: 'CERTAIN' | 'POSSIBLE' | null | undefined }) {
  if (certainty == null) return <span className="quiet">undated</span>;
  return certainty === 'CERTAIN' ? (
    <span className="certain">● certain</span>
  ) : (
    <span className="possible">○ possible</span>
  );
}
