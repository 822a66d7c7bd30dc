/** Holds the place of what is being loaded, so that nothing jumps. */
export function Skeleton({ rows, label = 'Loading …' }: { readonly rows: number; readonly label?: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label} style={{ '--rows': rows } as React.CSSProperties}>
      <span>{label}</span>
    </div>
  );
}
