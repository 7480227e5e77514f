import {
  Curve,
  format,
  Formula,
  Frame,
  Handle,
  Inside,
  type Plane,
  type Coordinates,
  rounded,
} from 'descent-grader/view';
import type { JSX } from 'preact';
import { limit } from './formulas.ts';
import type { Model } from './model.ts';
import { COEFFS } from './probes.ts';
import { alternatingGain, criticalGain, regimeOf, unstableGain } from './regimes.ts';
import type { Settings } from './settings.ts';

const STEP_SIZES = [0.005, 20] as const;
/** Where the borders are computed: densest where they bend. */
const GRID = Array.from({ length: 81 }, (_, k) => 1 - (1 - k / 80) ** 2).map((m) => Math.min(m, 0.9999));

/** The step size, or the nearest that the map shows. */
const onMap = (stepSize: number): number => Math.min(Math.max(stepSize, STEP_SIZES[0]), STEP_SIZES[1]);

type Border = (m: number) => number;

/** The area between two borders, as SVG's `d`. */
function between(left: Border, right: Border, { x, y }: Plane): string {
  const point = (border: Border) => (m: number) =>
    `${x.toPixel(onMap(border(m))).toFixed(1)},${y.toPixel(m).toFixed(1)}`;
  return `M${GRID.map(point(left)).join('L')}L${GRID.toReversed().map(point(right)).join('L')}Z`;
}

/** Where the names of the regions are written, for λ = 4; one region is smaller than its name. */
const NAMES = [
  { text: 'over-damped', stepSize: 0.024, m: 0.14 },
  { text: 'ringing', stepSize: 0.45, m: 0.72 },
  { text: 'alternating', stepSize: 0.4, m: 0.47, region: { stepSize: 0.37, m: 0.015 } },
  { text: 'unstable', stepSize: 5, m: 0.24 },
];

/** About as wide as a character of a name, in pixels. */
const CHARACTER = 7;

function RegionNames({ plane, curvature }: { readonly plane: Plane; readonly curvature: number }) {
  const { x, y } = plane;
  const pixel = (stepSize: number): number => x.toPixel((stepSize * 4) / curvature);
  return (
    <Inside plane={plane} class="region-names">
      {NAMES.map(({ text, stepSize, m, region }) => {
        const half = (CHARACTER * text.length) / 2;
        const at = Math.min(Math.max(pixel(stepSize), x.range[0] + half), x.range[1] - half);
        const to = region === undefined ? at : pixel(region.stepSize);
        // The regions move with the curvature, out of the map in the end.
        if (to < x.range[0] || to > x.range[1]) return null;
        if (regimeOf(curvature * x.toValue(to), region?.m ?? m) !== text) return null;
        return (
          <g key={text}>
            {region && <path d={`M${at},${y.toPixel(m)}L${to},${y.toPixel(region.m)}`} />}
            <text transform={`translate(${at},${y.toPixel(m)})`} text-anchor="middle" dy="0.35em">
              {text}
            </text>
          </g>
        );
      })}
    </Inside>
  );
}

/** How the loop behaves for every step size and momentum coefficient. */
export function StabilityMap({ model }: { readonly model: Model }): JSX.Element {
  const { settings, change } = model;
  const { stepSize, momentumCoeff, curvature } = settings;
  const { yours, isSame } = model.of('largestStableStepSize');
  const border =
    (gain: Border): Border =>
    (m) =>
      gain(m) / curvature;
  const at = (x: number, m: number): Partial<Settings> => ({
    stepSize: Number(onMap(x).toPrecision(3)),
    momentumCoeff: rounded(m),
  });
  const own: Coordinates = (yours ?? []).map((largest, k) => [largest, COEFFS[k]!]);
  return (
    <div class="card">
      <h3>Stability map</h3>
      <Formula lines={limit(settings)} />
      <Frame
        label="How the loop behaves, over the step size and the momentum coefficient"
        x={{ domain: STEP_SIZES, label: 'step size', isLogarithmic: true }}
        y={{ domain: [0, 1], label: 'momentum coefficient m', ticks: 5 }}
        ratio={0.85}
        onPick={(x, m) => change(at(x, m))}
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
            <RegionNames plane={plane} curvature={curvature} />
            <Curve
              plane={plane}
              points={GRID.map((m) => [unstableGain(m) / curvature, m])}
              kind="border"
              role={yours ? 'right' : 'alone'}
            />
            {yours && <Curve plane={plane} points={own} kind={isSame ? 'border' : 'momentum'} role="yours" />}
            <Handle
              plane={plane}
              at={[onMap(stepSize), momentumCoeff]}
              label="Step size and momentum coefficient"
              text={`step size ${format(stepSize)}, m = ${format(momentumCoeff)}`}
              value={stepSize}
              kind="map"
              onMove={(x, m) => change(at(x, m))}
              onKey={(right, up) =>
                change((known) => at(known.stepSize * 1.05 ** right, known.momentumCoeff + up * 0.01))
              }
            />
          </>
        )}
      </Frame>
      <p class="caption">The thick border is the largest stable step size.</p>
    </div>
  );
}
