import * as Plot from '@observablehq/plot';
import { gridColour, muted, ROOT_CLASS } from './theme.ts';

export type Point = readonly [x: number, y: number];

export interface Axis {
  readonly domain: readonly [number, number];
  /** Name, symbol and unit; no unit where the quantity has none. */
  readonly label: string;
  readonly type?: 'linear' | 'log';
  readonly ticks?: number;
}

export interface Chart {
  readonly x: Axis;
  readonly y: Axis;
  /** Room for the legend's rows, above the frame. */
  readonly legendRows: number;
  readonly marks: readonly Plot.Markish[];
  /** Whether lines run through the ticks, below all marks. */
  readonly hasGrid?: boolean;
  /** For pictures of a plane: one unit of x is as long as one of y. */
  readonly isSquare?: boolean;
  /** Room beside the frame, on the right. */
  readonly marginRight?: number;
}

export const WIDTH = 480;
const HEIGHT = 360;
export const LEGEND_ROW = 20;
export const MARGIN = { left: 80, bottom: 46, top: 14, right: 20 };
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 10⁻³; nothing between the powers of ten. */
function powerOfTen(value: number): string {
  const exponent = Math.log10(value);
  if (Math.abs(exponent - Math.round(exponent)) > 1e-9) return '';
  return `10${String(Math.round(exponent))
    .replace('-', '⁻')
    .replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)]!)}`;
}

/** The width of a character of a label, in pixels. */
const CHARACTER = 7.2;
/** The characters of a label for which there is room beside every frame. */
const ROOM = 8;
/** Numbers of this size are written without a power of ten. */
const PLAIN = { lowest: -3, highest: 5 };

/** 1.5·10⁻⁶ */
function scientific(value: number, digits: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  return `${mantissa.replace('-', '−')}·${powerOfTen(Number(`1e${exponent}`))}`;
}

interface Labels {
  /** As Plot writes them, if it is left out. */
  readonly tickFormat?: (value: number) => string;
  /** The length of the longest label, in characters. */
  readonly length: number;
}

function labelsOf({ domain: [from, to], type = 'linear' }: Axis): Labels {
  if (type === 'log') return { tickFormat: powerOfTen, length: ROOM };
  const exponentOf = (value: number): number => Math.floor(Math.log10(value || 1));
  const step = exponentOf((to - from) / 4);
  const size = exponentOf(Math.max(Math.abs(from), Math.abs(to)));
  const sign = from < 0 ? 1 : 0;
  if (size >= PLAIN.lowest && size <= PLAIN.highest)
    return { length: sign + Math.max(size, 0) + 1 + (size >= 3 ? 1 : 0) + (step < 0 ? 1 - step : 0) };
  const digits = Math.min(Math.max(size - step, 0), 20);
  const power = powerOfTen(Number(`1e${size}`));
  return {
    tickFormat: (value) => scientific(value, digits),
    length: sign + 1 + (digits > 0 ? 1 + digits : 0) + 1 + power.length,
  };
}

// A grid has its own ticks, which would be others than those of the axis.
const lines = ({ ticks }: Pick<Axis, 'ticks'>) => ({
  stroke: gridColour,
  strokeOpacity: 1,
  ticks,
});

/** Axes, a grid and marks, as an `<svg>` that is 480 pixels wide. */
export function draw(
  document: Document,
  { x, y, legendRows, marks, hasGrid = false, isSquare = false, marginRight = MARGIN.right }: Chart,
): Element {
  const marginTop = MARGIN.top + legendRows * LEGEND_ROW;
  const height = isSquare ? WIDTH - MARGIN.left - marginRight + marginTop + MARGIN.bottom : HEIGHT;
  const axis = (drawn: Axis): Plot.ScaleOptions => {
    const { domain, label, type = 'linear', ticks } = drawn;
    const { tickFormat } = labelsOf(drawn);
    return {
      domain: [...domain],
      type,
      label,
      labelAnchor: 'center',
      labelArrow: 'none',
      tickFormat,
      ticks,
    };
  };
  const horizontal = labelsOf(x).length;
  // Long labels beside each other need fewer ticks.
  const sparse = horizontal > ROOM ? { ticks: Math.floor(WIDTH / (2 * CHARACTER * horizontal)) } : {};
  const marginLeft = MARGIN.left + Math.round(CHARACTER * Math.max(0, labelsOf(y).length - ROOM));
  const drawing = Plot.plot({
    document,
    className: ROOT_CLASS,
    width: WIDTH,
    height,
    marginTop,
    marginRight,
    marginBottom: MARGIN.bottom,
    marginLeft,
    x: { ...axis(x), ...sparse, labelOffset: 40 },
    y: { ...axis(y), labelOffset: marginLeft - 6 },
    marks: [
      ...(hasGrid ? [Plot.gridX(lines({ ...x, ...sparse })), Plot.gridY(lines(y))] : []),
      ...marks,
      Plot.frame({ stroke: muted }),
    ],
  });
  return drawing as unknown as Element;
}
