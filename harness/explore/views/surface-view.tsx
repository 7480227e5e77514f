import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { loss, stationaryPoints } from '../../../reference/index.ts';
import { EYE, type Eye, SurfaceGeometry } from '../../core/plots/surface-geometry.ts';
import type { Points } from '../figures/curve.tsx';
import { useWidth } from '../figures/use-width.ts';
import { TEXTS } from '../texts.ts';

const BOX = {
  landscape: { loss: (beta1: number, beta2: number) => loss([beta1, beta2]) },
  x: [-0.7, 4.7],
  y: [-0.9, 2.9],
  highest: 9,
} as const;
/** The size in which the geometry counts. */
const SIZE = { width: 420, height: 330, centre: [210, 205] } as const;
const ELEVATIONS = [0.15, 1.5] as const;
/** Radians for each pixel of a drag, and for each press of a key. */
const TURN = { drag: 0.008, key: 0.12 };

/** The colours are those of the page, whichever scheme it has. */
function coloursOf(canvas: Element) {
  const style = getComputedStyle(canvas);
  const named = (name: string): string => style.getPropertyValue(name).trim();
  return {
    // The surface has fewer levels than the contours: every second colour, from the lowest on.
    levels: [0, 3, 5, 6, 7, 8, 9, 10].map((k) => named(`--level-${k}`)),
    line: named('--surface-line'),
    path: named('--momentum'),
    text: named('--text'),
  };
}

const isInside = ([beta1, beta2]: readonly [number, number]): boolean =>
  beta1 >= BOX.x[0] && beta1 <= BOX.x[1] && beta2 >= BOX.y[0] && beta2 <= BOX.y[1];

/** The part of a path before it leaves the box. */
const shownPart = (path: Points): Points => {
  const left = path.findIndex((point) => !isInside(point));
  return left === -1 ? path : path.slice(0, left);
};

function drawOn(canvas: HTMLCanvasElement, eye: Eye, path: Points, width: number): void {
  const context = canvas.getContext('2d')!;
  const scale = (width / SIZE.width) * devicePixelRatio;
  canvas.width = SIZE.width * scale;
  canvas.height = SIZE.height * scale;
  context.scale(scale, scale);
  const colours = coloursOf(canvas);
  const geometry = new SurfaceGeometry(BOX, eye, SIZE.centre);
  const trace = (points: readonly { readonly at: readonly [number, number] }[]): void => {
    context.beginPath();
    for (const { at } of points) context.lineTo(at[0], at[1]);
  };
  const facets = geometry.facets().map(({ corners, depth, level }) => ({
    depth,
    draw: () => {
      trace(corners);
      context.closePath();
      context.fillStyle = colours.levels[level]!;
      context.fill();
      context.lineWidth = 0.4;
      context.strokeStyle = colours.line;
      context.stroke();
    },
  }));
  const pieces = geometry.pieces(shownPart(path)).map(({ ends, depth }) => ({
    depth,
    draw: () => {
      trace(ends);
      context.lineWidth = 2.25;
      context.lineCap = 'round';
      context.strokeStyle = colours.path;
      context.stroke();
    },
  }));
  for (const { draw } of [...facets, ...pieces].toSorted((a, b) => b.depth - a.depth)) draw();
  context.fillStyle = colours.text;
  for (const {
    beta: [beta1 = 0, beta2 = 0],
  } of stationaryPoints()) {
    const [x, y] = geometry.lifted([beta1, beta2]).at;
    context.beginPath();
    context.arc(x, y, 3, 0, 2 * Math.PI);
    context.fill();
  }
  for (const [text, beta1, beta2] of [
    ['β₁', (BOX.x[0] + BOX.x[1]) / 2, BOX.y[0] - 0.45],
    ['β₂', BOX.x[1] + 0.5, (BOX.y[0] + BOX.y[1]) / 2],
  ] as const) {
    const [x, y] = geometry.see(beta1, beta2, -0.25).at;
    context.font = 'italic 13px system-ui, sans-serif';
    context.textAlign = 'center';
    context.fillText(text, x, y + 4);
  }
}

/** The loss as a surface that is turned by dragging, with the path over it. */
export function SurfaceView({ path }: { readonly path: Points }): JSX.Element {
  const [box, width] = useWidth();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [eye, setEye] = useState(EYE);
  const turn = (right: number, up: number): void =>
    setEye(({ azimuth, elevation }) => ({
      azimuth: azimuth + right,
      elevation: Math.min(Math.max(elevation + up, ELEVATIONS[0]), ELEVATIONS[1]),
    }));
  useEffect(() => {
    const draw = (): void => drawOn(canvas.current!, eye, path, width);
    draw();
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    scheme.addEventListener('change', draw);
    return () => scheme.removeEventListener('change', draw);
  }, [eye, path, width]);
  return (
    <div class="card">
      <h3>Surface</h3>
      <div ref={box}>
        <canvas
          ref={canvas}
          class="surface"
          style={{ width: '100%', aspectRatio: `${SIZE.width} / ${SIZE.height}` }}
          tabindex={0}
          role="img"
          aria-label="The loss as a surface with the path of the descent with momentum"
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => {
            if (event.currentTarget.hasPointerCapture(event.pointerId))
              turn(event.movementX * TURN.drag, event.movementY * TURN.drag);
          }}
          onKeyDown={(event) => {
            const [right, up] = {
              ArrowLeft: [-1, 0],
              ArrowRight: [1, 0],
              ArrowUp: [0, 1],
              ArrowDown: [0, -1],
            }[event.key] ?? [0, 0];
            if (right === 0 && up === 0) return;
            event.preventDefault();
            turn(right! * TURN.key, up! * TURN.key);
          }}
        />
      </div>
      <p class="caption">{TEXTS.descent.surface}</p>
    </div>
  );
}
