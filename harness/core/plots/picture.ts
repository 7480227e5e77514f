import { getOrCreate } from '../model/get-or-create.ts';
import type {
  Curve,
  Landscape as LandscapeData,
  PathPicture,
  Picture,
  PictureNumber,
  PolesPicture,
  SignalPicture,
} from '../model/grades.generated.ts';
import type { Point } from './chart.ts';
import { drawLevels, drawSignals } from './curves.ts';
import type { Landscape } from './landscape.ts';
import { drawPaths } from './paths.ts';
import { drawPlane, POLE, YOUR_POLE, YOUR_ZERO, ZERO } from './plane.ts';
import type { Series } from './series.ts';

/** Each distinct landscape once: its contours are kept with it. */
const landscapes = new Map<string, Landscape>();

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

function landscapeOf(data: LandscapeData): Landscape {
  const [p1, p2] = data.polynomials;
  return getOrCreate(landscapes, JSON.stringify(data), () => ({
    ...data,
    loss: (x, y) => polynomial(p1, x) + polynomial(p2, y),
  }));
}

const toNumber = (value: PictureNumber): number => Number(value);
const pointsOf = (curve: Curve): Point[] => curve.map(([x, y]) => [toNumber(x), toNumber(y)]);

function seriesOf(name: string, curve: Curve): Series {
  const points = pointsOf(curve);
  const isSeen = points.some((point) => point.every(Number.isFinite));
  return { name: isSeen ? name : `${name} (nowhere finite)`, points };
}

/** The right curve comes first, so that the student's is drawn over it. */
const pair = ({ yours, right }: { readonly yours: Curve; readonly right: Curve }): Series[] => [
  seriesOf('right', right),
  seriesOf('yours', yours),
];

/** How many points, and where they end. */
function summary({ yours, right }: { readonly yours: Curve; readonly right: Curve }): string {
  const of = (curve: Curve): string => {
    const last = curve.at(-1);
    return last === undefined ? 'has no points' : `ends at (${last.join(', ')})`;
  };
  return `Yours ${of(yours)}; the right one ${of(right)}.`;
}

const drawPath = (document: Document, { symbol, landscape, ...curves }: PathPicture): string =>
  drawPaths(document, {
    caption: {
      title: 'Your path and the right one',
      description: `Paths of ${symbol} in the plane. ${summary(curves)}`,
    },
    symbol,
    series: pair(curves),
    landscape: landscape && landscapeOf(landscape),
  });

const drawSignal = (document: Document, { symbol, ...curves }: SignalPicture): string =>
  drawSignals(
    document,
    {
      caption: {
        title: `Your ${symbol} and the right one`,
        description: `Values of ${symbol} over k. ${summary(curves)}`,
      },
      series: pair(curves),
    },
    symbol,
  );

function drawPoles(document: Document, { yours, right }: PolesPicture): string {
  const list = (curve: Curve): string => curve.map(([re, im]) => `${re} + ${im}j`).join(', ') || 'none';
  const points = (curve: Curve) => pointsOf(curve).map((z) => ({ z }));
  return drawPlane(document, {
    caption: {
      title: 'Your poles and zeros and the right ones',
      description: `The z-plane. Poles, yours: ${list(yours.poles)}; right: ${list(right.poles)}. Zeros, yours: ${list(yours.zeros)}; right: ${list(right.zeros)}.`,
    },
    groups: [
      { name: 'right pole', look: POLE, size: 9, points: points(right.poles) },
      { name: 'right zero', look: ZERO, size: 9, points: points(right.zeros) },
      { name: 'your pole', look: YOUR_POLE, size: 6, points: points(yours.poles) },
      { name: 'your zero', look: YOUR_ZERO, size: 5, points: points(yours.zeros) },
    ],
  });
}

/**
 * What a student's functions gave at a counterexample beside what is right, drawn.
 * @param document where it is built; it is not attached to it
 * @returns a stand-alone SVG file, which can also be put into a page as it is
 */
export function drawPicture(document: Document, picture: Picture): string {
  switch (picture.kind) {
    case 'path':
      return drawPath(document, picture);
    case 'signal':
      return drawSignal(document, picture);
    case 'level':
      return drawLevels(document, {
        caption: {
          title: 'The level of your frequency response and the right one',
          description: `Level in decibels over the frequency. ${summary(picture)}`,
        },
        series: pair(picture),
      });
    case 'poles':
      return drawPoles(document, picture);
  }
}
