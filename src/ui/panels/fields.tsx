import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';

interface PickProps<T extends string | number> {
  readonly legend: string;
  readonly hint?: string;
  readonly value: Signal<T>;
  readonly options: readonly { readonly value: T; readonly label: string }[];
}

/** One out of a few: radio buttons set side by side. */
export function Pick<T extends string | number>({ legend, hint, value, options }: PickProps<T>) {
  const name = useId();
  return (
    <fieldset class="set-field">
      <legend>{legend}</legend>
      {hint && <p class="set-hint">{hint}</p>}
      <div class="set-options">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={value.value === option.value}
              onChange={() => {
                value.value = option.value;
              }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Signal<boolean>;
  readonly disabled?: boolean;
}

/** Yes or no, with a word on what it does. */
export function Switch({ label, hint, value, disabled }: SwitchProps) {
  const id = useId();
  return (
    <div class="set-switch">
      <label>
        <input
          type="checkbox"
          checked={value.value}
          disabled={disabled}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => {
            value.value = event.currentTarget.checked;
          }}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="set-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
