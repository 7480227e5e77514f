import { ComparedCurve, Curve, Frame, getOrCreate, type Coordinates } from 'descent-grader/view';
import type { JSX } from 'preact';
import { loss, type Vector } from '#reference';
import type { Model } from './model.ts';
import { pathsOf } from './paths.ts';
import { onCurve, type Racer, Runners } from './race/runners.tsx';
import { TEXTS } from './texts.ts';

/** The loss at the minima. */
const LOWEST = -0.25;
/** Smaller values are rounding; larger ones are not shown. */
const RANGE = [1e-16, 1e3] as const;
/** The axis begins at a power of ten with an exponent of this kind, so that it jumps rarely while something is dragged. */
const DECADES = 4;

const over = (values: readonly number[]): Coordinates =>
  values.map((value, k) => [k, Math.min(Math.max(value - LOWEST, RANGE[0]), RANGE[1] * 1e3)]);

const known = new WeakMap<readonly Vector[], Coordinates>();

/** The loss along a path, computed once for the same path. */
const along = (path: readonly Vector[]): Coordinates =>
  getOrCreate(known, path, () => over(path.map((beta) => (beta.length === 2 ? loss(beta) : NaN))));

/** Where the axis begins, so that all of these losses are on it. */
function lowestOf(curves: readonly Coordinates[]): number {
  let lowest = 1;
  for (const points of curves) for (const [, value = NaN] of points) if (value < lowest) lowest = value;
  return Math.max(RANGE[0], 10 ** (DECADES * Math.floor((Math.log10(lowest) - 0.5) / DECADES)));
}

interface LossOverStepsProps {
  readonly model: Model;
  readonly racers: readonly Racer[];
}

export function LossOverSteps({ model, racers }: LossOverStepsProps): JSX.Element {
  const paths = pathsOf(model);
  const { steps } = model.settings;
  const own = model.of('loss');
  return (
    <div class="card">
      <h3>Loss over steps</h3>
      <Frame
        label="Loss above its minimum over the steps, on a logarithmic axis"
        x={{ domain: [0, Math.max(1, steps)], label: 'step k' }}
        y={{
          domain: [lowestOf([paths.gd.right, paths.momentum.right].map(along)), RANGE[1]],
          label: 'L + ¼',
          isLogarithmic: true,
        }}
        ratio={0.72}
      >
        {(plane) => (
          <>
            {(['gd', 'momentum'] as const).map((kind) => (
              <ComparedCurve
                key={kind}
                plane={plane}
                right={along(paths[kind].right)}
                yours={paths[kind].yours && along(paths[kind].yours)}
                kind={kind}
              />
            ))}
            {own.yours && !own.isSame && (
              <Curve plane={plane} points={over(own.yours)} kind="own" role="yours" />
            )}
            <Runners racers={racers} toPixel={(_, time, path) => onCurve(along(path), time, plane)} />
          </>
        )}
      </Frame>
      {own.yours && !own.isSame && (
        <ul class="legend">
          <li class="own">your loss, along the right path</li>
        </ul>
      )}
      <p class="caption">{TEXTS.descent.lossOverSteps}</p>
    </div>
  );
}
