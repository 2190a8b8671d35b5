import type { ComponentChildren } from 'preact';

interface Props {
  action: string;
  main?: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

export const PlainButton = ({ action, main, onPress, children }: Props) => (
  <button
    type="button"
    class={main ? 'plain-button plain-button-main' : 'plain-button'}
    data-action={action}
    onClick={onPress}
  >
    {children}
  </button>
);
