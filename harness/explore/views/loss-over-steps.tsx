import type { JSX } from 'preact';
import { loss, type Vector } from '../../../reference/index.ts';
import { Curve, type Points } from '../figures/curve.tsx';
import { Frame } from '../figures/frame.tsx';
import { TEXTS } from '../texts.ts';
import type { Model } from './model.ts';
import { pathsOf } from './paths.ts';

/** The loss at the minima. */
const LOWEST = -0.25;
/** Below it is rounding; above it nothing is shown. */
const RANGE = [1e-16, 1e3] as const;

const over = (values: readonly number[]): Points =>
  values.map((value, k) => [k, Math.min(Math.max(value - LOWEST, RANGE[0]), RANGE[1] * 1e3)]);

const along = (path: readonly Vector[]): Points =>
  over(path.map((beta) => (beta.length === 2 ? loss(beta) : NaN)));

export function LossOverSteps({ model }: { readonly model: Model }): JSX.Element {
  const { gd, momentum } = pathsOf(model);
  const { steps, at } = model.settings;
  const own = model.of('loss');
  return (
    <div class="card">
      <h3>Loss over steps</h3>
      <Frame
        label="Loss above its minimum over the steps, on a logarithmic axis"
        x={{ domain: [0, Math.max(1, steps)], label: 'step k' }}
        y={{ domain: RANGE, label: 'L + ¼', isLogarithmic: true }}
        ratio={0.62}
      >
        {(plane) => (
          <>
            <line
              class="cursor"
              x1={plane.x.toPixel(at)}
              x2={plane.x.toPixel(at)}
              y1={plane.y.range[0]}
              y2={plane.y.range[1]}
            />
            <Curve plane={plane} points={along(gd.right)} kind="gd" role={gd.yours ? 'right' : 'alone'} />
            <Curve
              plane={plane}
              points={along(momentum.right)}
              kind="momentum"
              role={momentum.yours ? 'right' : 'alone'}
            />
            {gd.yours && <Curve plane={plane} points={along(gd.yours)} kind="gd" role="yours" />}
            {momentum.yours && (
              <Curve plane={plane} points={along(momentum.yours)} kind="momentum" role="yours" />
            )}
            {own.yours && !own.isSame && (
              <Curve plane={plane} points={over(own.yours)} kind="own" role="yours" />
            )}
          </>
        )}
      </Frame>
      <p class="caption">{TEXTS.descent.lossOverSteps}</p>
    </div>
  );
}
