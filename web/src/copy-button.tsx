import { useCallback, useEffect, useState } from 'react';

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for readers who do not see it. */
  readonly label: string;
  /** Copies at once, too, without waiting for a click. */
  readonly startCopied?: boolean;
}

/** Copies a text and says whether it did. */
export function CopyButton({ text, label, startCopied = false }: CopyButtonProps) {
  const [said, setSaid] = useState('');
  const copy = useCallback(async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied');
    } catch {
      // Pages without TLS have no clipboard, and a reader may refuse it.
      setSaid('Select the text and copy it');
    }
  }, [text]);

  useEffect(() => {
    if (startCopied) void copy();
  }, [startCopied, copy]);

  return (
    <>
      <button type="button" className="action" aria-label={label} onClick={copy}>
        Copy
      </button>
      <span role="status">{said}</span>
    </>
  );
}
