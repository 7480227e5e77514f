import { firstDifference, format, Formula, formatPoint, operand } from 'descent-grader/view';
import type { JSX } from 'preact';
import { gradient, momentumStep, type Vector } from '#reference';
import { filtered, moved } from './formulas.ts';
import type { Model } from './model.ts';
import { playhead, usePlayhead } from './race/playhead.ts';

/** β and z before the step to a point, the gradient that the step evaluates, and β and z after it; at the start no step. */
function stepTo(model: Model, at: number) {
  const { stepSize, momentumCoeff } = model.settings;
  const path = model.of('momentumDescent').right;
  if (at === 0) return undefined;
  let z: Vector = [0, 0];
  for (let k = 0; k < at - 1; k += 1) ({ z } = momentumStep(gradient, path[k]!, z, stepSize, momentumCoeff));
  const beta = path[at - 1]!;
  const after = momentumStep(gradient, beta, z, stepSize, momentumCoeff);
  return { beta, z, slope: gradient(after.beta), after };
}

function Row({
  symbol,
  formula,
  numbers,
  result,
}: {
  readonly symbol: string;
  readonly formula: readonly string[];
  readonly numbers: readonly string[];
  readonly result: Vector;
}) {
  return (
    <div class="row">
      <Formula lines={formula} />
      {numbers.map((text, k) => (
        <div key={text + k} class="numbers">
          <span class="name">
            {symbol}
            {'₁₂'[k]}
          </span>{' '}
          = {text} = <strong>{format(result[k]!, 5)}</strong>
        </div>
      ))}
    </div>
  );
}

function Arithmetic({
  settings,
  step: { beta, z, slope, after },
}: {
  readonly settings: Model['settings'];
  readonly step: NonNullable<ReturnType<typeof stepTo>>;
}) {
  const { stepSize, momentumCoeff: m } = settings;
  const number = (value: number): string => format(value, 4);
  return (
    <>
      <Row
        symbol="β"
        formula={moved(settings)}
        numbers={beta.map((from, k) => `${number(from)} − ${number(stepSize)}·${operand(z[k]!)}`)}
        result={after.beta}
      />
      <Row
        symbol="z"
        formula={filtered(settings)}
        numbers={slope.map((one, k) => `${number(1 - m)}·${operand(one)} + ${number(m)}·${operand(z[k]!)}`)}
        result={after.z}
      />
    </>
  );
}

/** Walks along the path with momentum, step by step, with the arithmetic of each step written out. */
export function Scrubber({ model }: { readonly model: Model }): JSX.Element {
  const { settings } = model;
  const { steps } = settings;
  const at = Math.min(
    usePlayhead((of) => of.step),
    steps,
  );
  const step = stepTo(model, at);
  const yours = model.of('gradient');
  const path = model.of('momentumDescent');
  const isWrong =
    !path.isAccepted &&
    path.yours !== undefined &&
    firstDifference([path.rightThen[at]], [path.yours[at]]) !== undefined;
  return (
    <div class="scrubber card">
      <label class="scrub">
        <span>
          Step <strong>{at}</strong> of {steps}
        </span>
        <input
          type="range"
          min={0}
          max={steps}
          value={at}
          aria-label="Step that is written out"
          onInput={(event) => playhead.pause(event.currentTarget.valueAsNumber)}
        />
      </label>
      {step === undefined ? (
        <p>The start: β is {formatPoint(settings.start)}, and z is (0, 0).</p>
      ) : (
        <Arithmetic settings={settings} step={step} />
      )}
      {isWrong && (
        <p class="says">
          {path.yours?.[at] === undefined
            ? `Your path has no point ${at}.`
            : `Your point ${at} is ${formatPoint(path.yours[at], 5)}.`}
        </p>
      )}
      {at === settings.at && yours.yours !== undefined && !yours.isSame && (
        <p class="says">
          Here your gradient is {formatPoint(yours.yours)}; right is {formatPoint(yours.rightThen)}.
        </p>
      )}
    </div>
  );
}
