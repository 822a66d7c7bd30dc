import { useEffect, useState } from 'react';
import { CopyButton } from './copy-button';
import { loadSnippets, type Snippet } from './question-library';

type Loaded = { readonly snippets: readonly Snippet[] } | { readonly reason: string } | null;

/** How a program asks the question, behind a heading that opens; loaded when it does. */
export function Snippets({ name }: { readonly name: string }) {
  const [open, setOpen] = useState(false);
  const [loaded, setLoaded] = useState<Loaded>(null);

  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    setLoaded(null);
    loadSnippets(name, abort.signal).then(
      (snippets) => setLoaded({ snippets }),
      (error: Error) => {
        if (!abort.signal.aborted) setLoaded({ reason: error.message });
      },
    );
    return () => abort.abort();
  }, [open, name]);

  return (
    <details className="snippets" data-testid="snippets" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Ask it from a program</summary>
      {open && loaded === null && <p role="status">Loading …</p>}
      {loaded && 'reason' in loaded && <p role="alert">{loaded.reason}</p>}
      {loaded &&
        'snippets' in loaded &&
        loaded.snippets.map(({ language, label, code }) => (
          <section key={language} aria-label={label} data-language={language}>
            <h3>{label}</h3>
            <pre>{code}</pre>
            <CopyButton text={code} label={`Copy the lines for ${label}`} />
          </section>
        ))}
    </details>
  );
}
