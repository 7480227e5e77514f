import { format, Formula, Frame, Later, Mark, unbroken, UnitCircle } from 'descent-grader/view';
import type { JSX } from 'preact';
import { characteristic, roots } from './formulas.ts';
import type { Model } from './model.ts';
import { nowhereOf } from './outcomes.tsx';
import { ringingCoeff } from './regimes.ts';
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

const loadSounds = () => import('./sound/loop-sounds.tsx');
const loadPortraits = () => import('./portraits.tsx');

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
      <Later load={loadSounds} props={{ model }} />
      <Later load={loadPortraits} props={{ model }} />
    </>
  );
}
