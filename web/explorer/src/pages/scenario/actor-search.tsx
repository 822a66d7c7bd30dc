import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { ActorSuggestionsDocument } from '../../generated';
import { useAnswer } from '../../lib/use-answer';

const PAUSE_IN_TYPING_MS = 150;

export interface ChosenActor {
  readonly id: string;
  readonly name: string;
}

interface Found extends ChosenActor {
  readonly abbreviation?: string | null | undefined;
  readonly matchedText?: string;
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
  const isChosen = chosen !== null && chosen.name === text;
  const { data, waiting } = useAnswer(ActorSuggestionsDocument, { text: asked }, { pause: asked === '' || isChosen });
  const found: Found[] = (data?.search.edges ?? []).flatMap(({ node, matchedText }) =>
    'name' in node ? [{ id: node.id, name: node.name, matchedText, abbreviation: node.abbreviation }] : [],
  );
  return (
    <ComboBox
      className="actor-search"
      // What is chosen stays in the list, whatever the answers on their way to it were.
      items={isChosen ? [chosen] : found}
      inputValue={text}
      // The service has looked through all names already; what it found need not hold the text itself.
      defaultFilter={() => true}
      allowsEmptyCollection
      onInputChange={setText}
      onSelectionChange={(key) => onChoose(found.find(({ id }) => id === key) ?? (key === null ? null : chosen))}
    >
      <Label>{label}</Label>
      <Input placeholder="Type a name, for example OHCHR" />
      <Popover className="actor-suggestions" maxHeight={320}>
        <ListBox
          aria-label="Organisations and processes found"
          renderEmptyState={() => <span className="quiet">{waiting ? 'Looking …' : nothingFound(asked)}</span>}
        >
          {(actor: Found) => (
            <ListBoxItem id={actor.id} textValue={actor.name}>
              {actor.name}
              <span className="quiet">
                {actor.abbreviation && ` · ${actor.abbreviation}`}
                {otherName(actor)}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The name by which it was found, where that is none of those shown. */
const otherName = ({ id, name, abbreviation, matchedText }: Found): string =>
  matchedText === undefined || [id, name, abbreviation].includes(matchedText) ? '' : ` · “${matchedText}”`;

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
