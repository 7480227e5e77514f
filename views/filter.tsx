import {
  Curve,
  format,
  Formula,
  Frame,
  Handle,
  Later,
  Mark,
  type Coordinates,
  rounded,
  unbroken,
  UnitCircle,
} from 'descent-grader/view';
import type { JSX } from 'preact';
import { levelInDecibel } from '#reference';
import { difference, fastest, transfer } from './formulas.ts';
import type { Model } from './model.ts';
import { nowhereOf } from './outcomes.tsx';
import { OMEGA } from './probes.ts';
import { TEXTS } from './texts.ts';

const overFrequency = (levels: readonly number[]): Coordinates =>
  levels.map((level, k) => [OMEGA[k]! / Math.PI, Math.max(level, -200)]);
const overSamples = (values: readonly number[]): Coordinates => values.map((value, k) => [k, value]);

/** The steps after which the impulse response has fallen to 1/e. */
function memory(m: number): string {
  if (m < 0.05) return 'z forgets a gradient at once';
  const steps = format(-1 / Math.log(m), 2);
  return `z remembers a gradient for about ${steps} ${steps === '1' ? 'step' : 'steps'}`;
}

function PolesAndZeros({ model }: { readonly model: Model }): JSX.Element {
  const { change } = model;
  const m = model.settings.momentumCoeff;
  const [own, pole] = [model.of('zerosPolesGain'), model.of('onePole')];
  const poles = [...(own.yours?.poles ?? []), ...(pole.yours ? [-pole.yours.a[1]! / pole.yours.a[0]!] : [])];
  const set = (value: number): void => change({ momentumCoeff: rounded(value) });
  return (
    <div class="card">
      <h3>Pole and zero</h3>
      <Formula lines={transfer(model.settings)} />
      <Frame
        label="The z-plane with the filter's pole and zero"
        x={{ domain: [-1.25, 1.25], label: 'Re z', ticks: 4 }}
        y={{ domain: [-1.25, 1.25], label: 'Im z', ticks: 4 }}
        ratio={1}
        onPick={(x) => set(x)}
      >
        {(plane) => (
          <>
            <UnitCircle plane={plane} />
            <circle class="zero" cx={plane.x.toPixel(0)} cy={plane.y.toPixel(0)} r={6} />
            {poles.map((re, k) => (
              <Mark key={k} plane={plane} re={re} im={0} kind="your-point" />
            ))}
            {own.yours?.zeros.map((re, k) => (
              <Mark key={k} plane={plane} re={re} im={0} kind="your-zero" />
            ))}
            <Handle
              plane={plane}
              at={[m, 0]}
              label="Pole of the filter, the momentum coefficient m"
              text={`m = ${format(m)}`}
              value={m}
              shape="cross"
              kind="pole"
              onMove={(x) => set(x)}
              onKey={(right, up) =>
                change(({ momentumCoeff }) => ({
                  momentumCoeff: rounded(momentumCoeff + (right + up) * 0.01),
                }))
              }
            />
            <text
              class="note"
              x={plane.x.toPixel(m)}
              y={plane.y.toPixel(0) - 16}
              text-anchor={m > 0.7 ? 'end' : 'middle'}
            >
              m = {format(m)}
            </text>
          </>
        )}
      </Frame>
      <p class="caption">
        × pole, ○ zero{poles.length > 0 && `, ◇ your pole, an arrow if it is further out${nowhereOf(poles)}`}.{' '}
        {unbroken(`With m = ${format(m)}, ${memory(m)}.`)}
      </p>
    </div>
  );
}

function Impulse({ model }: { readonly model: Model }): JSX.Element {
  const [step, filter] = [model.of('momentumStep'), model.of('lfilter')];
  const shown = 32;
  const first = (values: readonly number[]): Coordinates => overSamples(values.slice(0, shown));
  const own = [...(step.yours ?? []), ...(filter.yours ?? [])].filter(Number.isFinite);
  const high = Math.max(1 - model.settings.momentumCoeff, ...own.map(Math.abs), 1e-3) * 1.08;
  const low = Math.min(0, ...own) * 1.08;
  return (
    <div class="card">
      <h3>Impulse response</h3>
      <Formula lines={difference(model.settings)} />
      <Frame
        label="Impulse response of the filter over the steps"
        x={{ domain: [-0.5, shown - 0.5], label: 'step k', ticks: 6 }}
        y={{ domain: [low, high], label: 'z[k]', ticks: 5 }}
        ratio={0.86}
      >
        {(plane) => (
          <>
            <path
              class="stems"
              d={first(step.right)
                .map(
                  ([k = NaN, value = NaN]) =>
                    `M${plane.x.toPixel(k).toFixed(1)},${plane.y.toPixel(0).toFixed(1)}V${plane.y.toPixel(value).toFixed(1)}`,
                )
                .join('')}
            />
            <Curve plane={plane} points={first(step.right)} kind="filter samples" role="alone" dots={4.5} />
            {step.yours && (
              <Curve plane={plane} points={first(step.yours)} kind="momentum" role="yours" dots={3} />
            )}
            {filter.yours && (
              <Curve plane={plane} points={first(filter.yours)} kind="gd" role="yours" dots={2} />
            )}
          </>
        )}
      </Frame>
      {(step.yours ?? filter.yours) && (
        <ul class="legend">
          <li class="filter">the reference</li>
          {step.yours && <li class="momentum">your momentumStep</li>}
          {filter.yours && <li class="gd">your lfilter</li>}
        </ul>
      )}
      <p class="caption">{TEXTS.filter.impulse}</p>
    </div>
  );
}

function Level({ model }: { readonly model: Model }): JSX.Element {
  const [response, level] = [model.of('frequencyResponse'), model.of('levelInDecibel')];
  const m = model.settings.momentumCoeff;
  const lowest = 20 * Math.log10((1 - m) / (1 + m));
  return (
    <div class="card">
      <h3>Level</h3>
      <Formula lines={fastest(model.settings)} />
      <Frame
        label="Level of the filter in decibels over the frequency"
        x={{ domain: [0, 1], label: 'frequency Ω/π', ticks: 5 }}
        y={{ domain: [Math.min(-20, Math.floor(lowest / 10) * 10), 5], label: 'level (dB)', ticks: 5 }}
        ratio={0.86}
      >
        {(plane) => (
          <>
            <Curve
              plane={plane}
              points={overFrequency(level.right)}
              kind="filter"
              role={response.yours || level.yours ? 'right' : 'alone'}
            />
            {response.yours && (
              <Curve
                plane={plane}
                points={overFrequency(levelInDecibel(response.yours))}
                kind="momentum"
                role="yours"
              />
            )}
            {level.yours && (
              <Curve plane={plane} points={overFrequency(level.yours)} kind="gd" role="yours" />
            )}
          </>
        )}
      </Frame>
      {(response.yours ?? level.yours) && (
        <ul class="legend">
          <li class="filter wide">the reference</li>
          {response.yours && <li class="momentum">your frequencyResponse</li>}
          {level.yours && <li class="gd">your levelInDecibel</li>}
        </ul>
      )}
      <p class="caption">
        {unbroken(
          `Constant gradients pass unchanged (0 dB at Ω = 0); a gradient that changes its sign at every step is reduced to (1 − m)/(1 + m), that is ${format(lowest, 3)} dB.`,
        )}
      </p>
    </div>
  );
}

const loadSounds = () => import('./sound/filter-sounds.tsx');

export function FilterView({ model }: { readonly model: Model }): JSX.Element {
  return (
    <>
      <div class="three">
        <PolesAndZeros model={model} />
        <Impulse model={model} />
        <Level model={model} />
      </div>
      <Later load={loadSounds} props={{ model }} />
    </>
  );
}
