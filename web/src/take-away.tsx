import { DropdownMenu, UnStyledButton, useGraphiQL } from '@graphiql/react';
import { useEffect, useRef, useState } from 'react';
import { CopyButton } from './copy-button';
import { DOWNLOADS, download, type Format, makeLink } from './permalink';

type Outcome =
  | { readonly state: 'none' }
  | { readonly state: 'busy'; readonly what: string }
  | { readonly state: 'linked'; readonly url: string }
  | { readonly state: 'failed'; readonly reason: string };

/** Below the answer: the permalink of what was asked, and the answer as a file. */
export function TakeAway() {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' });

  // A link or a complaint speaks of the text that it was made for.
  useEffect(() => {
    const watched = [queryEditor, variableEditor].map((editor) =>
      editor?.onDidChangeModelContent(() => setOutcome({ state: 'none' })),
    );
    return () => {
      for (const subscription of watched) subscription?.dispose();
    };
  }, [queryEditor, variableEditor]);

  const attempt = async (what: string, act: () => Promise<Outcome>): Promise<void> => {
    setOutcome({ state: 'busy', what });
    try {
      setOutcome(await act());
    } catch (error) {
      setOutcome({ state: 'failed', reason: (error as Error).message });
    }
  };
  const link = () => makeLink(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? '');
  const showLink = () => attempt('Making the link', async () => ({ state: 'linked', url: (await link()).url }));
  const save = (format: Format) =>
    attempt('Preparing the file', async () => {
      await download(await link(), format);
      return { state: 'none' };
    });

  return (
    <section className="take-away" aria-label="Take the answer away">
      <div className="actions">
        <UnStyledButton type="button" className="action" onClick={showLink}>
          Link
        </UnStyledButton>
        <DropdownMenu>
          <DropdownMenu.Button className="action">Download</DropdownMenu.Button>
          <DropdownMenu.Content>
            {DOWNLOADS.map(([format, label]) => (
              <DropdownMenu.Item key={format} data-format={format} onSelect={() => save(format)}>
                {label}
              </DropdownMenu.Item>
            ))}
          </DropdownMenu.Content>
        </DropdownMenu>
        <span role="status">{outcome.state === 'busy' && `${outcome.what} …`}</span>
      </div>
      {outcome.state === 'linked' && <LinkField url={outcome.url} />}
      {outcome.state === 'failed' && (
        <p role="alert" data-testid="take-away-error">
          {outcome.reason}
        </p>
      )}
    </section>
  );
}

function LinkField({ url }: { readonly url: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <p className="link">
      <input ref={field} type="url" readOnly value={url} aria-label="Address of this query" data-testid="permalink" />
      <CopyButton text={url} label="Copy the address" startCopied />
    </p>
  );
}
