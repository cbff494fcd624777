interface SwitchProps {
  readonly label: string;
  /** Shown when the pointer rests on it. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export const Switch = ({ label, hint, isOn, onChange }: SwitchProps) => (
  <label class="switch" title={hint}>
    <input
      type="checkbox"
      role="switch"
      aria-checked={isOn}
      checked={isOn}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span class="switch-track" />
    <span class="switch-label">{label}</span>
  </label>
);
