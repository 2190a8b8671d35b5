import './setting.css';
import { Icon, type IconName } from './icons.tsx';

export interface Option<Value> {
  value: Value;
  label: string;
  icon?: IconName;
  /** Set where the option is written in another language than the page. */
  lang?: string;
}

interface Props<Value> {
  name: string;
  title: string;
  icon?: IconName;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One setting as a row of buttons: what is on carries a tick and a frame, never a colour alone. */
export function Setting<Value extends string | number | boolean>(props: Props<Value>) {
  const { name, title, icon, options, value, onChange } = props;
  return (
    <fieldset class="setting" data-setting={name}>
      <legend>
        {icon && <Icon name={icon} />} {title}
      </legend>
      <div class="setting-options">
        {options.map((option) => (
          <button
            key={String(option.value)}
            type="button"
            class="setting-option"
            data-value={String(option.value)}
            lang={option.lang}
            aria-pressed={option.value === value}
            onClick={() => onChange(option.value)}
          >
            <span class="setting-check">{option.value === value && <Icon name="check" />}</span>
            {option.icon && <Icon name={option.icon} />}
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
