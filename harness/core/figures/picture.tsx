import type { JSX } from 'preact';
import type { CheckGrade, Curve, Landscape, Picture } from '../model/grades.generated.ts';
import { legendText, pictureText } from '../say/pictures.ts';
import type { DrawnLandscape } from './contours.tsx';
import { hasFinitePoint } from './curve.tsx';
import { pathsFigure, placesFigure } from './paths.tsx';
import { polesFigure } from './poles.tsx';
import { levelsFigure, type Series, signalsFigure } from './sequences.tsx';
import { toSvg } from './svg.ts';

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

function landscapeOf(data: Landscape): DrawnLandscape {
  const [p1, p2] = data.polynomials;
  return { ...data, loss: (x, y) => polynomial(p1, x) + polynomial(p2, y) };
}

const pointsOf = (curve: Curve): (readonly [number, number])[] =>
  curve.map(([x, y]) => [Number(x), Number(y)]);

function seriesOf(name: string, curve: Curve): Series {
  const points = pointsOf(curve);
  return { name: legendText(name, { isNowhere: !hasFinitePoint(points) }), points };
}

/** The student's curve is drawn over the right one. */
const comparedSeries = ({ yours, right }: { readonly yours: Curve; readonly right: Curve }): Series[] => [
  seriesOf('right', right),
  seriesOf('yours', yours),
];

interface PictureOptions {
  /** Title of the check, and the call with the wrong answer. */
  readonly heading?: readonly string[];
  readonly isFile?: boolean;
}

export function pictureFigure(
  picture: Picture,
  { heading = [], isFile = true }: PictureOptions = {},
): JSX.Element {
  const captioned = (names: readonly string[] = []) => {
    const { title, description } = pictureText(picture, names);
    const credit = picture.kind === 'path' ? picture.landscape?.credit : undefined;
    return { caption: { title, description: [description, ...heading].join(' '), heading, credit }, isFile };
  };
  switch (picture.kind) {
    case 'path': {
      const { symbol, landscape } = picture;
      return pathsFigure({
        ...captioned(),
        symbol,
        series: comparedSeries(picture),
        landscape: landscape && landscapeOf(landscape),
      });
    }
    case 'signal': {
      const { symbol, over } = picture;
      return signalsFigure({ ...captioned(), series: comparedSeries(picture) }, symbol, over);
    }
    case 'asked': {
      const { symbol, centre } = picture;
      const series = picture.series.map(({ name, points: asked, isLoose }) => ({
        ...seriesOf(name, asked),
        isLoose: isLoose ?? false,
      }));
      const asked = { ...captioned(series.map(({ name }) => name)), series };
      return centre === undefined
        ? signalsFigure(asked, symbol)
        : placesFigure({ ...asked, symbol, centre: centre.map(Number) });
    }
    case 'level':
      return levelsFigure({ ...captioned(), series: comparedSeries(picture) });
    case 'poles': {
      const { yours, right } = picture;
      return polesFigure({
        ...captioned(),
        groups: [
          { name: 'right pole', kind: 'pole', points: pointsOf(right.poles) },
          { name: 'right zero', kind: 'zero', points: pointsOf(right.zeros) },
          { name: 'your pole', kind: 'your-pole', points: pointsOf(yours.poles) },
          { name: 'your zero', kind: 'your-zero', points: pointsOf(yours.zeros) },
        ],
      });
    }
  }
}

/** About 20 KB each: students with the same misconception have the same picture. */
const MAX_CACHED = 500;
const pictures = new Map<string, string>();

/**
 * SVG file, headed by the check and its call. It can also be put into a page.
 * @returns `undefined` if there is no picture, or drawing it fails: that must not stop a run
 */
export function drawCheck({ picture, title, call }: CheckGrade): string | undefined {
  if (picture === undefined) return undefined;
  const heading = [title, call?.replaceAll(/\s+/g, ' ')].filter((line) => line !== undefined);
  const key = JSON.stringify([picture, heading]);
  try {
    const svg = pictures.get(key) ?? toSvg(pictureFigure(picture, { heading }));
    if (pictures.size < MAX_CACHED) pictures.set(key, svg);
    return svg;
  } catch {
    return undefined;
  }
}
