import './choice.css';
import { useOwnId } from './useOwnId.ts';

interface Props<Value extends string | number> {
  legend: string;
  options: readonly { value: Value; words: string }[];
  value: Value;
  onChoose(value: Value): void;
}

/** One of a few, side by side; arrow keys choose, as in any group of radio buttons. */
export function Choice<Value extends string | number>({ legend, options, value, onChoose }: Props<Value>) {
  const name = useOwnId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
