import { Curve, format, Formula, Frame, Mark, type Points, unbroken, UnitCircle } from 'descent-grader/view';
import type { JSX } from 'preact';
import { characteristic, roots } from './formulas.ts';
import { Later } from './later.tsx';
import type { Model } from './model.ts';
import { nowhereOf } from './outcomes.tsx';
import { EXAMPLES, type RegimeExample, regimeOf, ringingCoeff } from './regimes.ts';
import { CURVATURES } from './settings.ts';
import { StabilityMap } from './stability-map.tsx';
import { TEXTS } from './texts.ts';

const CURVATURE_NAMES: Readonly<Record<number, string>> = {
  2: 'λ = 2, along β₁',
  4: 'λ = 4, along β₂ at a minimum',
};

function LoopPoles({ model }: { readonly model: Model }): JSX.Element {
  const { curvature, stepSize, momentumCoeff: m } = model.settings;
  const { right, yours } = model.of('loopPoles');
  const size = Math.max(...right.map(({ re, im }) => Math.hypot(re, im)));
  const largest = right.some(({ im }) => im !== 0) ? 'both poles have' : 'the larger pole has';
  const left =
    size < 1 ? `about ${format(100 * size)} % of the distance is left` : 'the distance is larger than before';
  return (
    <div class="card">
      <h3>Poles of the loop</h3>
      <Formula lines={[...characteristic(model.settings), ...roots(model.settings)]} />
      <Frame
        label="The z-plane with both poles of the loop"
        x={{ domain: [-1.4, 1.4], label: 'Re z', ticks: 4 }}
        y={{ domain: [-1.4, 1.4], label: 'Im z', ticks: 4 }}
        ratio={1}
      >
        {(plane) => (
          <>
            <UnitCircle plane={plane} radius={Math.sqrt(m)} />
            {right.map(({ re, im }, k) => (
              <Mark key={k} plane={plane} re={re} im={im} kind="loop-pole" />
            ))}
            {yours?.map(({ re, im }, k) => (
              <Mark key={k} plane={plane} re={re} im={im} kind="your-point" />
            ))}
          </>
        )}
      </Frame>
      <p class="caption">
        {yours &&
          `× pole, ◇ your pole, an arrow if it is further out${nowhereOf(yours.flatMap(({ re, im }) => re + im))}. `}
        {unbroken(
          `With λ·stepSize = ${format(curvature * stepSize, 3)} ${largest} the magnitude ${format(size)}: after each step ${left}.`,
        )}
      </p>
    </div>
  );
}

/** The states (β, z) of the loop on a parabola, from (start, 0). */
function orbit({ gain, momentumCoeff: m }: RegimeExample, start: number): Points {
  let [beta, z] = [start, 0];
  return Array.from({ length: 40 }, () => {
    const point = [beta, z] as const;
    beta -= gain * z;
    z = (1 - m) * beta + m * z;
    return point;
  });
}

function Portraits({ model }: { readonly model: Model }): JSX.Element {
  const { curvature, stepSize, momentumCoeff } = model.settings;
  const current = regimeOf(curvature * stepSize, momentumCoeff);
  return (
    <div class="portraits">
      {EXAMPLES.map((example) => (
        <button
          key={example.regime}
          type="button"
          class="card portrait"
          aria-pressed={example.regime === current}
          onClick={() =>
            model.change({
              stepSize: Number((example.gain / curvature).toPrecision(6)),
              momentumCoeff: example.momentumCoeff,
            })
          }
        >
          <strong>{example.regime}</strong>
          <Frame
            label=""
            x={{ domain: [-1.3, 1.3], label: '' }}
            y={{ domain: [-1.1, 1.1], label: '' }}
            ratio={0.8}
            isBare
          >
            {(plane) => (
              <>
                <path
                  class="axes"
                  d={`M${plane.x.range[0]},${plane.y.toPixel(0)}H${plane.x.range[1]}M${plane.x.toPixel(0)},${plane.y.range[0]}V${plane.y.range[1]}`}
                />
                {[example.start, -example.start].map((from) => (
                  <g key={from} class={from > 0 ? 'momentum' : 'other'}>
                    <Curve
                      plane={plane}
                      points={orbit(example, from)}
                      kind={from > 0 ? 'momentum' : 'other'}
                      role="alone"
                      dots={2}
                    />
                    <circle class="from" cx={plane.x.toPixel(from)} cy={plane.y.toPixel(0)} r={4.5} />
                  </g>
                ))}
              </>
            )}
          </Frame>
          <span>{example.text}</span>
        </button>
      ))}
    </div>
  );
}

const loadSounds = () => import('./sound/loop-sounds.tsx');

export function LoopView({ model }: { readonly model: Model }): JSX.Element {
  const { curvature, stepSize, momentumCoeff: m } = model.settings;
  const gain = curvature * stepSize;
  return (
    <>
      <div class="loop-grid">
        <StabilityMap model={model} />
        <LoopPoles model={model} />
      </div>
      <fieldset class="choice">
        <legend>Curvature λ of the parabola</legend>
        {[...new Set([...CURVATURES, curvature])].map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="curvature"
              checked={one === curvature}
              onChange={() => model.change({ curvature: one })}
            />
            {CURVATURE_NAMES[one] ?? `λ = ${format(one)}`}
          </label>
        ))}
      </fieldset>
      <p class="remark">
        {unbroken(
          `With this step size the loop rings for m > ${format(ringingCoeff(gain), 3)}; now m = ${format(m)}.`,
        )}{' '}
        {TEXTS.loop.complex}
      </p>
      <Later load={loadSounds} model={model} />
      <Portraits model={model} />
      <p class="caption">{TEXTS.loop.portraits}</p>
    </>
  );
}
