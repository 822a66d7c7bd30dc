import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useChoice } from '../../lib/address';
import { SuggestionList } from './suggestion-list';
import { type Suggestion, useSuggestions } from './use-suggestions';

const ADDRESS_PAUSE_MS = 400;

/** Search over everything: suggestions while typing, arrow keys to choose, Enter to open. */
export function SearchBox() {
  const id = useId();
  const [, go] = useLocation();
  const [text, setText] = useText();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [wanted, setWanted] = useState(false);
  const { suggestions, total, settled, trouble } = useSuggestions(text);
  const shown = open && text.trim() !== '';
  const show = ({ node }: Suggestion) => go(`/things/${encodeURIComponent(node.id)}`);

  // Who presses Enter before the answer is there means the text that stands there now, not an older one.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the arrival of the answer that counts.
  useEffect(() => {
    if (!wanted || !settled) return;
    setWanted(false);
    const first = suggestions[0];
    if (first) show(first);
  }, [wanted, settled]);

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && suggestions.length > 0) {
      event.preventDefault();
      // One place before the first stands for the text itself.
      const places = suggestions.length + 1;
      setChosen(((chosen + 1 + step + places) % places) - 1);
      setOpen(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const one = settled ? suggestions[chosen] : undefined;
      if (one) show(one);
      else setWanted(text.trim() !== '');
    } else if (event.key === 'Escape') {
      setOpen(false);
      setChosen(-1);
    }
  };

  return (
    <search className="start-search">
      <label htmlFor={id}>Search for anything: an organisation, a process, a state, a treaty, an acronym</label>
      <input
        id={id}
        type="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-activedescendant={shown && chosen >= 0 ? `${id}list${chosen}` : undefined}
        autoComplete="off"
        maxLength={200}
        placeholder="for example ICEM, or Colmbo process"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setChosen(-1);
          setWanted(false);
          setOpen(true);
        }}
        onKeyDown={press}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <SuggestionList
        id={`${id}list`}
        shown={shown}
        suggestions={suggestions}
        total={total}
        settled={settled}
        trouble={trouble?.message}
        chosen={chosen}
        onChoose={show}
      />
    </search>
  );
}

/** The text typed; it reaches the address when the typing pauses, since browsers count the changes of an address. */
function useText(): [string, (text: string) => void] {
  const [kept, keep] = useChoice<string>('q', '');
  const [text, setText] = useState<string>(kept);
  useEffect(() => {
    if (text === kept) return;
    const timer = setTimeout(() => keep(text), ADDRESS_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, kept, keep]);
  return [text, setText];
}
