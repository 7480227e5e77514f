import { Curve, Frame, type Coordinates } from 'descent-grader/view';
import type { JSX } from 'preact';
import type { Model } from './model.ts';
import { criticalGain, type Regime, regimeOf } from './regimes.ts';

interface RegimeExample {
  readonly regime: Regime;
  readonly gain: number;
  readonly momentumCoeff: number;
  /** β at the start of its portrait: small where it grows. */
  readonly start: number;
  readonly text: string;
}

const EXAMPLES: readonly RegimeExample[] = [
  {
    regime: 'over-damped',
    gain: 0.12,
    momentumCoeff: 0.3,
    start: 1,
    text: 'two real poles: creeps to the minimum',
  },
  {
    regime: 'critical',
    gain: criticalGain(0.5),
    momentumCoeff: 0.5,
    start: 1,
    text: 'a double pole: fastest without ringing',
  },
  {
    regime: 'ringing',
    gain: 0.8,
    momentumCoeff: 0.8,
    start: 1,
    text: 'complex poles: circles into the minimum',
  },
  {
    regime: 'alternating',
    gain: 2.3,
    momentumCoeff: 0.15,
    start: 1,
    text: 'negative poles: jumps across, less at every step',
  },
  {
    regime: 'unstable',
    gain: 3.4,
    momentumCoeff: 0.2,
    start: 0.1,
    text: 'a pole beyond −1: every jump is larger than the one before',
  },
];

const TEXT =
  'Phase portraits of the five ways in which the loop moves: β to the right, z upwards, from a start on each side, which is the large dot. Choose one to load its settings.';

/** The states (β, z) of the loop on a parabola, from (start, 0). */
function orbit({ gain, momentumCoeff: m }: RegimeExample, start: number): Coordinates {
  let [beta, z] = [start, 0];
  return Array.from({ length: 40 }, () => {
    const point = [beta, z] as const;
    beta -= gain * z;
    z = (1 - m) * beta + m * z;
    return point;
  });
}

/** Phase portraits of the ways in which the loop moves. */
export default function Portraits({ model }: { readonly model: Model }): JSX.Element {
  const { curvature, stepSize, momentumCoeff } = model.settings;
  const current = regimeOf(curvature * stepSize, momentumCoeff);
  return (
    <>
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
      <p class="caption">{TEXT}</p>
    </>
  );
}
