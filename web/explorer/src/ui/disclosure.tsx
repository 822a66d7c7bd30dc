import type { ReactNode } from 'react';
import { useChoice } from '../lib/address';
import './disclosure.css';

interface DisclosureProps {
  /** What is open stands under this in the address, so that a link opens it again; one at a time. */
  readonly id: string;
  readonly summary: ReactNode;
  /** What it holds; built only when it is open, so that it may ask the service. */
  readonly children: ReactNode;
}

/** More on something, for whoever wants it. */
export function Disclosure({ id, summary, children }: DisclosureProps) {
  const [open, setOpen] = useChoice<string>('open', '');
  const isOpen = open === id;
  return (
    <details className="disclosure" open={isOpen}>
      {/* The address decides what is open, not the element: else two of them would fight over it. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a control. */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          setOpen(isOpen ? '' : id);
        }}
      >
        {summary}
      </summary>
      {isOpen && children}
    </details>
  );
}
