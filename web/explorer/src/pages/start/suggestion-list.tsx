import { kindOf, reasonOf } from './reason';
import type { Suggestion } from './use-suggestions';

interface SuggestionListProps {
  readonly id: string;
  readonly shown: boolean;
  readonly suggestions: readonly Suggestion[];
  /** How many things fit in all. */
  readonly total: number;
  readonly settled: boolean;
  readonly trouble: string | undefined;
  /** Place of the suggestion that the arrow keys stand on; -1 for none. */
  readonly chosen: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** What the text may mean: name, kind, and why it is suggested. */
export function SuggestionList(props: SuggestionListProps) {
  const { id, shown, suggestions, total, settled, trouble, chosen, onChoose } = props;
  const said = trouble ?? (settled ? count(suggestions.length, total) : 'Looking …');
  return (
    <div className="start-suggestions" hidden={!shown}>
      <div id={id} role="listbox" aria-label="Suggestions">
        {suggestions.map((suggestion, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus.
          <div
            key={suggestion.node.id}
            id={`${id}${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            // The box keeps the focus, so that the list is still there when the button is let go.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(suggestion)}
          >
            <strong>{'name' in suggestion.node ? suggestion.node.name : suggestion.node.id}</strong>{' '}
            <span className="quiet">
              {kindOf(suggestion)}, {reasonOf(suggestion)}
            </span>
          </div>
        ))}
      </div>
      <p className="quiet" role="status">
        {shown && said}
      </p>
    </div>
  );
}

function count(shown: number, total: number): string {
  if (total === 0)
    return 'Nothing is called so, not even but for one slip. Try a shorter part of the name. Titles of sources are not searched here.';
  const more = total > shown ? `; ${total} fit in all: type more to narrow them` : '';
  return `${shown} suggested${more}. Arrow keys choose, Enter opens.`;
}
