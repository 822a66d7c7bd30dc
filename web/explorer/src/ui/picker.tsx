import { type KeyboardEvent, type ReactNode, useContext, useEffect, useState } from 'react';
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import './picker.css';

export interface PickerItem {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of a like name. */
  readonly hint?: string | undefined;
}

interface PickerProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly chosen: PickerItem | null;
  readonly items: readonly PickerItem[];
  /** True while better items are on their way: Enter waits for them. */
  readonly waiting?: boolean;
  /** What stands in the list where it has no items. */
  readonly empty: ReactNode;
  /** Tells what is typed, so that the caller can look for it. */
  readonly onType: (text: string) => void;
  /** Tells what is chosen; null where the field was emptied. */
  readonly onChoose: (item: PickerItem | null) => void;
}

/** A field with a list of suggestions. What is typed changes nothing until one of them is chosen, or all is deleted. */
export function Picker({ label, placeholder, chosen, items, waiting = false, empty, onType, onChoose }: PickerProps) {
  const name = chosen?.name ?? '';
  const [text, setText] = useState(name);
  useEffect(() => setText(name), [name]);

  const [eager, setEager] = useState(false);

  const type = (next: string) => {
    setText(next);
    setEager(false);
    onType(next);
    if (next === '' && chosen) onChoose(null);
  };
  const choose = (id: unknown) => {
    const item = items.find((one) => one.id === id);
    // The list also tells of leaving the field with a text that is none of them: that chooses nothing.
    if (!item) return;
    setText(item.name);
    onChoose(item);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once what Enter waited for is there, its first is taken.
  useEffect(() => {
    if (!eager || waiting) return;
    setEager(false);
    choose(items[0]?.id);
  }, [eager, waiting]);
  return (
    <ComboBox
      className="picker"
      items={items}
      inputValue={text}
      onInputChange={type}
      selectedKey={chosen?.id ?? null}
      onSelectionChange={choose}
      onBlur={() => setText(name)}
      // The list opens by typing, see below: a name that is set from outside opens nothing.
      menuTrigger="manual"
      allowsCustomValue
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label>{label}</Label>
      <div className="picker-field">
        <Field placeholder={placeholder} onEnter={() => setEager(text !== name)} />
        <Button aria-label={`Suggestions: ${label}`}>▾</Button>
      </div>
      <Popover className="picker-list">
        <ListBox<PickerItem> renderEmptyState={() => <p className="quiet">{empty}</p>}>
          {({ id, name: itemName, hint }) => (
            <ListBoxItem id={id} textValue={itemName}>
              <Text slot="label">{itemName}</Text>
              {hint && (
                <Text slot="description" className="quiet">
                  {hint}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface FieldProps {
  readonly placeholder: string | undefined;
  readonly onEnter: () => void;
}

/** Opens the list while somebody types; Enter without a choice in the list means the first suggestion. */
function Field({ placeholder, onEnter }: FieldProps) {
  const list = useContext(ComboBoxStateContext);
  const enter = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>) => {
    if (key !== 'Enter' || currentTarget.getAttribute('aria-activedescendant')) return;
    onEnter();
  };
  return (
    <Input
      placeholder={placeholder}
      onInput={() => list?.open(null, 'input')}
      onKeyDown={enter}
      onFocus={({ target }) => target.select()}
    />
  );
}
