// The one button. Inert instead of disabled: a disabled button loses the keyboard's place.
import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import './button.css';

export interface ButtonProps {
  readonly kind: 'primary' | 'secondary' | 'danger' | 'quiet' | 'link';
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  readonly icon?: IconName;
  readonly isInert?: boolean;
  readonly isPressed?: boolean;
  /** For a button that shows and hides what is below it. */
  readonly isExpanded?: boolean;
  /** The id of the words that say why the button is inert, or what follows from it. */
  readonly describedBy?: string;
  /** What a screen reader says when the visible words are not enough; starts with those. */
  readonly label?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const isInert = props.isInert === true;
  return (
    <button
      type="button"
      ref={props.buttonRef ?? null}
      class={`button button-${props.kind}`}
      aria-disabled={isInert}
      aria-pressed={props.isPressed}
      aria-expanded={props.isExpanded}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      onClick={() => {
        if (!isInert) props.onPress();
      }}
    >
      {props.icon && <Icon name={props.icon} />}
      <span>{props.children}</span>
    </button>
  );
}
