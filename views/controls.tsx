import { format } from 'descent-grader/view';
import type { JSX } from 'preact';
import type { Model } from './model.ts';
import { PRESETS } from './presets.ts';
import type { Settings } from './settings.ts';
import { TEXTS } from './texts.ts';

interface SliderProps {
  readonly name: string;
  readonly symbol: string;
  readonly value: number;
  /** From the slider's place, 0 to 1, to the value, and back. */
  readonly toValue: (place: number) => number;
  readonly toPlace: (value: number) => number;
  readonly onChange: (value: number) => void;
}

/** A slider, and a field for the exact number. */
function Slider({ name, symbol, value, toValue, toPlace, onChange }: SliderProps): JSX.Element {
  return (
    <div class="slider">
      <label>
        <span class="slider-name">
          {name} <i>{symbol}</i>
        </span>
        <input
          type="range"
          min={0}
          max={1000}
          value={Math.round(1000 * toPlace(value))}
          aria-label={name}
          aria-valuetext={format(value)}
          onInput={(event) => onChange(toValue(event.currentTarget.valueAsNumber / 1000))}
        />
      </label>
      <input
        class="exact"
        type="text"
        inputMode="decimal"
        value={brief(value)}
        title={String(value)}
        aria-label={`${name}, exact value`}
        onChange={(event) =>
          onChange(event.currentTarget.value.trim() === '' ? NaN : Number(event.currentTarget.value))
        }
      />
    </div>
  );
}

/** As many characters as a field shows. */
const ROOM = 8;

/** A number as it can be typed, with as many digits as there is room for. */
function brief(value: number): string {
  const texts = [String(value), ...[5, 4, 3, 2, 1].map((count) => String(Number(value.toPrecision(count))))];
  return texts.find((text) => text.length <= ROOM) ?? value.toExponential(1);
}

const digits = (value: number, count: number): number => Number(value.toPrecision(count));
const STEP_SIZE = { lowest: Math.log(0.002), highest: Math.log(2) };
const share = (value: number, from: number, to: number): number => (value - from) / (to - from);

export function Controls({ model }: { readonly model: Model }): JSX.Element {
  const { settings, change } = model;
  const { start, stepSize, momentumCoeff, steps } = settings;
  return (
    <div class="controls" role="region" aria-label="Settings">
      <Slider
        name="Step size"
        symbol=""
        value={stepSize}
        toValue={(place) =>
          digits(Math.exp(STEP_SIZE.lowest + place * (STEP_SIZE.highest - STEP_SIZE.lowest)), 3)
        }
        toPlace={(value) => share(Math.log(value), STEP_SIZE.lowest, STEP_SIZE.highest)}
        onChange={(value) => change({ stepSize: value })}
      />
      <Slider
        name="Momentum"
        symbol="m"
        value={momentumCoeff}
        toValue={(place) => digits(Math.round(place * 995) / 1000, 4)}
        toPlace={(value) => value / 0.995}
        onChange={(value) => change({ momentumCoeff: value })}
      />
      <Slider
        name="Steps"
        symbol=""
        value={steps}
        toValue={(place) => Math.round(2 ** (place * 10))}
        toPlace={(value) => Math.log2(Math.max(1, value)) / 10}
        onChange={(value) => change({ steps: value })}
      />
      <div class="start">
        <span class="slider-name">Start</span>
        {([0, 1] as const).map((k) => (
          <label key={k}>
            <i>β{'₁₂'[k]}</i>
            <input
              class="exact"
              type="text"
              inputMode="decimal"
              value={brief(start[k])}
              title={String(start[k])}
              aria-label={`Start, β${'₁₂'[k]}`}
              onChange={(event) => {
                const value = Number(event.currentTarget.value);
                change((known) => ({ start: k === 0 ? [value, known.start[1]] : [known.start[0], value] }));
              }}
            />
          </label>
        ))}
      </div>
    </div>
  );
}

const isAt = (settings: Settings, preset: Partial<Settings>): boolean =>
  (['stepSize', 'momentumCoeff', 'steps', 'compare'] as const).every(
    (name) => settings[name] === preset[name],
  ) && settings.start.join() === preset.start!.join();

/** The experiments of the notebook, one click away. */
export function Presets({ model }: { readonly model: Model }): JSX.Element {
  const current = PRESETS.find((preset) => isAt(model.settings, preset.settings));
  return (
    <nav class="presets" aria-label="Experiments of the notebook">
      <div class="chips">
        {PRESETS.map((preset) => (
          <button
            key={preset.name}
            type="button"
            aria-pressed={preset === current}
            title={preset.title}
            onClick={() => model.change({ ...preset.settings, station: '' })}
          >
            {preset.name}
          </button>
        ))}
      </div>
      <p>
        {model.settings.station !== ''
          ? TEXTS.stillHidden
          : current === undefined
            ? TEXTS.ownSettings
            : `${current.title}. ${current.description}`}
      </p>
    </nav>
  );
}
