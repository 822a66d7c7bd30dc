import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ActorSuggestionsDocument } from '../../generated';
import { useAnswer } from '../../lib/use-answer';

const PAUSE_IN_TYPING_MS = 150;

export interface ChosenActor {
  readonly id: string;
  readonly name: string;
}

interface ActorSearchProps {
  readonly label: string;
  readonly chosen: ChosenActor | null;
  readonly onChoose: (actor: ChosenActor | null) => void;
}

/** An organisation or process, found by typing a part of one of its names. */
export function ActorSearch({ label, chosen, onChoose }: ActorSearchProps) {
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const { data, waiting } = useAnswer(ActorSuggestionsDocument, { text: asked }, { pause: asked === '' });
  const found = (data?.search.edges ?? []).flatMap(({ node, matchedText }) =>
    'name' in node ? [{ id: node.id, name: node.name, matchedText, abbreviation: node.abbreviation }] : [],
  );
  useEffect(() => setText(chosen?.name ?? ''), [chosen]);
  return (
    <ComboBox
      className="actor-search"
      items={found}
      inputValue={text}
      selectedKey={chosen?.id ?? null}
      // The service has looked through all names already; what it found need not hold the text itself.
      defaultFilter={() => true}
      allowsEmptyCollection
      onInputChange={(next) => {
        setText(next);
        if (chosen && next !== chosen.name) onChoose(null);
      }}
      onSelectionChange={(key) => {
        const actor = found.find(({ id }) => id === key);
        if (actor) onChoose(actor);
      }}
    >
      <Label>{label}</Label>
      <Input placeholder="Type a name, for example OHCHR" />
      <Popover className="suggestions">
        <ListBox
          aria-label="Organisations and processes found"
          renderEmptyState={() => <span className="quiet">{waiting ? 'Looking …' : nothingFound(asked)}</span>}
        >
          {(actor: (typeof found)[number]) => (
            <ListBoxItem id={actor.id} textValue={actor.name}>
              {actor.name}
              <span className="quiet">
                {actor.abbreviation && ` · ${actor.abbreviation}`}
                {![actor.name, actor.abbreviation, actor.id].includes(actor.matchedText) && ` · “${actor.matchedText}”`}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

const nothingFound = (text: string) =>
  text === '' ? 'Type a part of a name.' : `No organisation or process has “${text}” in a name.`;

/** A text once nobody has changed it for a moment: not every letter is a question. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_IN_TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
