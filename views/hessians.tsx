import { Contours, format, Frame, type Plane } from 'descent-grader/view';
import type { JSX } from 'preact';
import type { Matrix2 } from './failures.ts';

const SQUARE = { domain: [-1, 1], label: '' } as const;
/** Where the parabola changes its colour, as shares of the larger eigenvalue. */
const LEVELS = [-9, -0.4, -0.25, -0.15, -0.08, -0.02, 0.02, 0.08, 0.15, 0.25, 0.4];

/** An eigenvalue, and the angle of its eigenvector in radians. */
interface Direction {
  readonly eigenvalue: number;
  readonly angle: number;
}

function directionsOf([[a, b], [c, d]]: Matrix2): readonly [Direction, Direction] {
  const [mean, half, off] = [(a + d) / 2, (a - d) / 2, (b + c) / 2];
  const radius = Math.hypot(half, off);
  const angle = Math.atan2(off, half) / 2;
  return [
    { eigenvalue: mean + radius, angle },
    { eigenvalue: mean - radius, angle: angle + Math.PI / 2 },
  ];
}

function Parabola({ hessian, plane }: { readonly hessian: Matrix2; readonly plane: Plane }): JSX.Element {
  const [[a, b], [c, d]] = hessian;
  const directions = directionsOf(hessian);
  const size = Math.max(...directions.map(({ eigenvalue }) => Math.abs(eigenvalue))) || 1;
  const height = (x: number, y: number): number => (a * x * x + (b + c) * x * y + d * y * y) / (2 * size);
  return (
    <g>
      <Contours plane={plane} landscape={{ loss: height, levels: LEVELS }} />
      {directions.map(({ eigenvalue, angle }) => {
        const at = (share: number): string =>
          `${plane.x.toPixel(share * Math.cos(angle))},${plane.y.toPixel(share * Math.sin(angle))}`;
        return (
          <g key={angle} class="eigenvector">
            <path d={`M${at(-0.92)}L${at(0.92)}`} />
            <text transform={`translate(${at(0.6)})`} text-anchor="middle" dy="0.35em">
              {format(eigenvalue, 3)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Parabolas with given Hessians, side by side. */
export function Hessians({
  hessians,
}: {
  readonly hessians: readonly (readonly [name: string, hessian: Matrix2])[];
}): JSX.Element {
  return (
    <div class="hessians">
      {hessians.map(([name, hessian]) => (
        <figure key={name}>
          <Frame
            label={`Contours of the parabola with the Hessian ${name}`}
            x={SQUARE}
            y={SQUARE}
            ratio={1}
            isBare
            ground={(plane) => <Parabola hessian={hessian} plane={plane} />}
          >
            {() => null}
          </Frame>
          <figcaption>{name}</figcaption>
        </figure>
      ))}
    </div>
  );
}
