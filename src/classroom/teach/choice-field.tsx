import { useId } from 'preact/hooks';

interface FieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly ways: readonly { readonly value: T; readonly words: string }[];
  readonly pick: (value: T) => void;
}

/** A list to choose from, with its label. It stands over a sheet and is never printed. */
export function ChoiceField<T extends string>({ label, value, ways, pick }: FieldProps<T>) {
  const id = useId();
  return (
    <p class="tc-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = ways.find((way) => way.value === event.currentTarget.value);
          if (chosen) pick(chosen.value);
        }}
      >
        {ways.map((way) => (
          <option key={way.value} value={way.value}>
            {way.words}
          </option>
        ))}
      </select>
    </p>
  );
}
