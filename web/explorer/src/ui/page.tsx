import { type ReactNode, useEffect } from 'react';

interface PageProps {
  readonly title: string;
  /** One or two sentences on what the page shows and what it cannot tell. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** A page with its heading, which is also the title of the window. */
export function Page({ title, lead, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Migration Governance Graph`;
  }, [title]);
  return (
    <>
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </>
  );
}
