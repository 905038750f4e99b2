interface ChoiceProps<T extends string> {
  legend: string;
  options: { value: T; label: string }[];
  value: T;
  change: (value: T) => void;
}

/** One out of a few. */
export function Choice<T extends string>({ legend, options, value, change }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={legend} checked={option.value === value} onChange={() => change(option.value)} />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

/** Yes or no. */
export function Check({ label, checked, change }: { label: string; checked: boolean; change: (checked: boolean) => void }) {
  return (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => change(event.target.checked)} />
      {label}
    </label>
  );
}
