type Vertices = readonly (readonly [x: number, y: number])[];

const vertices = (points: string): Vertices =>
  points.split(' ').map((point) => point.split(',').map(Number) as [number, number]);

/** Shapes for a radius of 1; outlines are closed. */
const OUTLINES = {
  diamond: vertices('0,-1.4 0.95,0 0,1.4 -0.95,0'),
  square: vertices('-0.9,-0.9 0.9,-0.9 0.9,0.9 -0.9,0.9'),
  triangle: vertices('0,-1.25 1.15,0.8 -1.15,0.8'),
};
const STROKES = {
  times: vertices('-0.85,-0.85 0.85,0.85 -0.85,0.85 0.85,-0.85'),
  plus: vertices('-1.1,0 1.1,0 0,-1.1 0,1.1'),
  asterisk: vertices('0,-1.15 0,1.15 -1,-0.6 1,0.6 -1,0.6 1,-0.6'),
};

export type PlotSymbol = 'circle' | keyof typeof OUTLINES | keyof typeof STROKES;

/** Rounds to one decimal, much faster than `toFixed`. */
export const tenths = (pixel: number): number => Math.round(pixel * 10) / 10;

/** Path data, which begins with `M` and the centre. */
export function symbolPath(symbol: PlotSymbol, x: number, y: number, radius: number): string {
  const centre = `M${tenths(x)},${tenths(y)}`;
  if (symbol === 'circle')
    return `${centre}m${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`;
  const at = ([dx, dy]: readonly [number, number]): string =>
    `${tenths(x + radius * dx)},${tenths(y + radius * dy)}`;
  if (symbol in OUTLINES) return `${centre}M${OUTLINES[symbol as keyof typeof OUTLINES].map(at).join('L')}Z`;
  return `${centre}${STROKES[symbol as keyof typeof STROKES].map((end, k) => `${k % 2 === 0 ? 'M' : 'L'}${at(end)}`).join('')}`;
}
