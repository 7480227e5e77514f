import type { JSX } from 'preact';
import { Curve, type Points } from '../figures/curve.tsx';
import { Frame, type Plane } from '../figures/frame.tsx';
import { Handle } from '../figures/handle.tsx';
import { format } from '../figures/numbers.ts';
import { legal } from '../state/settings.ts';
import { COEFFS } from '../worker/probes.ts';
import type { Model } from './model.ts';
import { alternatingGain, criticalGain, unstableGain } from './regimes.ts';

const STEP_SIZES = [0.005, 20] as const;
/** Where the borders are computed: densest where they bend. */
const GRID = Array.from({ length: 81 }, (_, k) => 1 - (1 - k / 80) ** 2).map((m) => Math.min(m, 0.9999));

type Border = (m: number) => number;

/** The area between two borders, as SVG's `d`. */
function between(left: Border, right: Border, { x, y }: Plane): string {
  const clamp = (stepSize: number): number => Math.min(Math.max(stepSize, STEP_SIZES[0]), STEP_SIZES[1]);
  const point = (border: Border) => (m: number) =>
    `${x.toPixel(clamp(border(m))).toFixed(1)},${y.toPixel(m).toFixed(1)}`;
  return `M${GRID.map(point(left)).join('L')}L${GRID.toReversed().map(point(right)).join('L')}Z`;
}

const NAMES = [
  { text: 'over-damped', stepSize: 0.011, m: 0.14 },
  { text: 'ringing', stepSize: 0.45, m: 0.72 },
  { text: 'alternating', stepSize: 0.62, m: 0.045 },
  { text: 'unstable', stepSize: 5, m: 0.18 },
];

/** How the loop behaves for every step size and momentum coefficient. */
export function StabilityMap({ model }: { readonly model: Model }): JSX.Element {
  const { settings, change } = model;
  const { stepSize, momentumCoeff, curvature } = settings;
  const { yours, isSame } = model.of('largestStableStepSize');
  const border =
    (gain: Border): Border =>
    (m) =>
      gain(m) / curvature;
  const set = (x: number, m: number): void => {
    const next = legal({
      ...settings,
      stepSize: Number(Math.min(Math.max(x, STEP_SIZES[0]), STEP_SIZES[1]).toPrecision(3)),
      momentumCoeff: Math.round(m * 1000) / 1000,
    });
    change({ stepSize: next.stepSize, momentumCoeff: next.momentumCoeff });
  };
  const own: Points = (yours ?? []).map((largest, k) => [largest, COEFFS[k]!]);
  return (
    <div class="card">
      <h3>Stability map</h3>
      <Frame
        label="How the loop behaves, over the step size and the momentum coefficient"
        x={{ domain: STEP_SIZES, label: 'step size', isLogarithmic: true }}
        y={{ domain: [0, 1], label: 'momentum coefficient m', ticks: 5 }}
        ratio={0.62}
        onPick={set}
        ground={(plane) => (
          <g class="regions">
            <path class="over-damped" d={between(() => 0, border(criticalGain), plane)} />
            <path class="ringing" d={between(border(criticalGain), border(alternatingGain), plane)} />
            <path class="alternating" d={between(border(alternatingGain), border(unstableGain), plane)} />
            <path class="unstable" d={between(border(unstableGain), () => Infinity, plane)} />
          </g>
        )}
      >
        {(plane) => (
          <>
            <g class="region-names">
              {NAMES.map(({ text, stepSize: at, m }) => (
                <text
                  key={text}
                  x={plane.x.toPixel(Math.min(at * (4 / curvature), 9))}
                  y={plane.y.toPixel(m)}
                  text-anchor={text === 'over-damped' ? 'start' : 'middle'}
                >
                  {text}
                </text>
              ))}
            </g>
            <Curve
              plane={plane}
              points={GRID.map((m) => [unstableGain(m) / curvature, m])}
              kind="border"
              role={yours ? 'right' : 'alone'}
            />
            {yours && <Curve plane={plane} points={own} kind={isSame ? 'border' : 'momentum'} role="yours" />}
            <Handle
              plane={plane}
              at={[Math.min(Math.max(stepSize, STEP_SIZES[0]), STEP_SIZES[1]), momentumCoeff]}
              label="Step size and momentum coefficient"
              text={`step size ${format(stepSize)}, m = ${format(momentumCoeff)}`}
              value={stepSize}
              kind="map"
              onMove={set}
              onKey={(right, up) => set(stepSize * 1.05 ** right, momentumCoeff + up * 0.01)}
            />
          </>
        )}
      </Frame>
      <p class="caption">
        The thick border is the largest stable step size, 2(1 + m) / ((1 − m)·λ). With m ={' '}
        {format(momentumCoeff)} it is {format(unstableGain(momentumCoeff) / curvature)}.
      </p>
    </div>
  );
}
