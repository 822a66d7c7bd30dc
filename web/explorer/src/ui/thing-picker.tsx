import { useEffect, useState } from 'react';
import { type SearchKind, ThingSearchDocument } from '../generated';
import { useAnswer } from '../lib/use-answer';
import { inWords } from '../lib/words';
import { Picker, type PickerItem } from './picker';

interface ThingPickerProps {
  readonly label: string;
  readonly chosen: PickerItem | null;
  readonly onChoose: (item: PickerItem | null) => void;
  /** What kinds of things to offer; by default all but sources. */
  readonly kinds?: readonly SearchKind[];
}

const SHORTEST_TEXT = 2;
const PAUSE_MS = 150;

/** Chooses a thing of the dataset by any of its names, acronyms and former names. */
export function ThingPicker({ label, chosen, onChoose, kinds }: ThingPickerProps) {
  const [text, setText] = useState('');
  const asked = useSettled(text.trim());
  const short = asked.length < SHORTEST_TEXT;
  const { data, trouble, waiting } = useAnswer(
    ThingSearchDocument,
    { text: asked, kinds: kinds ? [...kinds] : null },
    { pause: short },
  );
  const items = (data?.search.edges ?? []).flatMap(({ matchedText, node }) =>
    'name' in node ? [{ id: node.id, name: node.name, hint: hintOf(node, matchedText) }] : [],
  );
  return (
    <Picker
      label={label}
      placeholder="Name or acronym"
      chosen={chosen}
      items={short ? [] : items}
      waiting={waiting || asked !== text.trim()}
      empty={reason(short, waiting, trouble?.message)}
      onType={setText}
      onChoose={onChoose}
    />
  );
}

function reason(short: boolean, waiting: boolean, trouble: string | undefined): string {
  if (short) return 'Type at least two letters of a name.';
  if (trouble) return trouble;
  return waiting ? 'Looking …' : 'Nothing has such a name. Try an acronym, or fewer letters.';
}

/** The kind of a thing, and the name by which it was found where that is another one. */
function hintOf({ __typename, name }: { __typename: string; name: string }, matched: string): string {
  const kind = inWords(__typename.replace(/(?<=[a-z])(?=[A-Z])/g, '_'));
  return matched === name ? kind : `${kind}, also ${matched}`;
}

/** A text, once it has stood still for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
