/** A round button of the workbook: white on navy with a mint ring. */
import { Icon, type IconName } from '../icons.tsx';

interface Props {
  action: string;
  icon?: IconName;
  label: string;
  onPress: () => void;
  off?: boolean;
  offered?: boolean;
}

export function ToolButton({ action, icon, label, onPress, off, offered }: Props) {
  return (
    <button
      type="button"
      class="tool-button"
      data-action={action}
      data-offered={offered ? '' : undefined}
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onPress}
    >
      {icon && <Icon name={icon} />}
    </button>
  );
}
