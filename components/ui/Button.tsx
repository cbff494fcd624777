import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  /** Shows only the icon; the children become its name. */
  readonly isIconOnly?: boolean;
  /** For a button that switches something: whether it is on. */
  readonly isPressed?: boolean;
  /** Says more than the words on it, when the pointer rests. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

export const Button = ({ kind = 'plain', icon, isIconOnly = false, isPressed, isDisabled, ...rest }: ButtonProps) => {
  const classes = ['button', `button-${kind}`, isIconOnly && 'button-icon', isPressed && 'button-on'].filter(Boolean);
  const { children, onClick, buttonRef, hint } = rest;
  return (
    <button
      ref={buttonRef ?? null}
      type="button"
      class={classes.join(' ')}
      aria-pressed={isPressed}
      disabled={isDisabled}
      title={isIconOnly ? String(children) : hint}
      onClick={onClick}
    >
      {icon && <Icon name={icon} isFilled={isPressed === true && icon === 'bookmark'} />}
      {isIconOnly ? <span class="visually-hidden">{children}</span> : children}
    </button>
  );
};
