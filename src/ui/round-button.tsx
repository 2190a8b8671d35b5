import './round-button.css';
import { Icon, type IconName } from './icons.tsx';
import { useSteadyPress } from './steady-press.ts';

interface Props {
  /** What it does, as the public contract names it. */
  action: string;
  label: string;
  onPress: () => void;
  icon?: IconName;
  /** A picture in place of the icon. */
  image?: string;
  main?: boolean;
  disabled?: boolean;
  pressed?: boolean;
  className?: string;
}

/** A round picture button, as large as a small child needs it. */
export function RoundButton({ action, label, onPress, icon, image, main, disabled, pressed, className = '' }: Props) {
  const press = useSteadyPress(onPress);
  return (
    <button
      type="button"
      class={`round-button ${main ? 'round-button-main' : ''} ${className}`}
      data-action={action}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      onClick={disabled ? undefined : press}
    >
      {icon && <Icon name={icon} />}
      {image && <img src={image} alt="" draggable={false} />}
    </button>
  );
}
