import { OWN_COLORS as OWN_RGB, SPEAKER_COLORS, tintOf } from '../../lib/highlight';
import { type MessageKey, t } from '../../lib/i18n';
import {
  OWN_COLORS,
  type OwnColor,
  type SettingChanges,
  type Settings,
  SHOWN_TYPES,
  type ShownType,
  STRENGTHS,
  type Strength,
} from '../../lib/settings';
import { Switch } from '../ui/Switch';

interface LookOptionsProps {
  readonly settings: Settings;
  readonly onChange: (changes: SettingChanges) => void;
}

const TYPE_WORDS: Readonly<Record<ShownType, MessageKey>> = {
  direct: 'typeDirect',
  mixed: 'typeMixed',
  indirect: 'typeIndirect',
};
const STRENGTH_WORDS: Readonly<Record<Strength, MessageKey>> = {
  soft: 'strengthSoft',
  standard: 'strengthStandard',
  strong: 'strengthStrong',
};
const COLOR_WORDS: Readonly<Record<OwnColor, MessageKey>> = {
  yellow: 'colorYellow',
  green: 'colorGreen',
  blue: 'colorBlue',
  pink: 'colorPink',
  purple: 'colorPurple',
};

/** What is seen on articles, each choice shown as it will look there. */
export const LookOptions = ({ settings, onChange }: LookOptionsProps) => {
  const { types, strength, color, markerBar, printMarks } = settings;
  const toggle = (type: ShownType): readonly ShownType[] =>
    SHOWN_TYPES.filter((each) => types.includes(each) !== (each === type));
  return (
    <>
      <fieldset class="choices">
        <legend>{t('optionsTypes')}</legend>
        {SHOWN_TYPES.map((type) => (
          <label key={type} class="choice">
            <input
              class="check"
              type="checkbox"
              checked={types.includes(type)}
              onChange={() => onChange({ types: toggle(type) })}
            />
            <span class={`sample sample-${type}`} style={sampleStyle(SPEAKER_COLORS[1], tintOf(type, strength))}>
              {t(TYPE_WORDS[type])}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('optionsStrength')}</legend>
        {STRENGTHS.map((each) => (
          <label key={each} class="choice">
            <input
              class="check"
              type="radio"
              name="strength"
              checked={strength === each}
              onChange={() => onChange({ strength: each })}
            />
            <span class="sample" style={sampleStyle(SPEAKER_COLORS[1], tintOf('direct', each))}>
              {t(STRENGTH_WORDS[each])}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{t('optionsColor')}</legend>
        {OWN_COLORS.map((each) => (
          <label key={each} class="choice">
            <input
              class="check"
              type="radio"
              name="color"
              checked={color === each}
              onChange={() => onChange({ color: each })}
            />
            <span class="sample" style={sampleStyle(OWN_RGB[each], tintOf('own', strength))}>
              {t(COLOR_WORDS[each])}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="switches">
        <Switch label={t('optionsMarkerBar')} isOn={markerBar} onChange={(isOn) => onChange({ markerBar: isOn })} />
        <Switch label={t('optionsPrint')} isOn={printMarks} onChange={(isOn) => onChange({ printMarks: isOn })} />
      </div>
    </>
  );
};

const sampleStyle = (color: string, opacity: number) => ({
  '--sample': `rgb(${color})`,
  backgroundColor: `rgb(${color} / ${opacity})`,
});
