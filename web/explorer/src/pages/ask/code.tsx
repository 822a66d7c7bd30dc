import { useState } from 'react';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';

interface CodeProps {
  readonly label: string;
  readonly code: string;
}

/** A piece of code with a button that copies it. */
export function Code({ label, code }: CodeProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setCopied('yes'),
      // Without a secure address a browser keeps its clipboard: the text can still be selected.
      () => setCopied('failed'),
    );
  return (
    <div className="code">
      <h3>{label}</h3>
      <ScrollBox label={`${label}, the code`}>
        <pre>
          <code>{code}</code>
        </pre>
      </ScrollBox>
      <button type="button" onClick={copy} aria-label={`Copy ${label}`}>
        Copy
      </button>{' '}
      <span role="status" className="quiet">
        {copied === 'yes' && 'Copied.'}
        {copied === 'failed' && 'The browser did not allow it: select the text above and copy it.'}
      </span>
    </div>
  );
}
