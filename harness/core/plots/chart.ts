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

/** Axes, a grid and marks, as an `<svg>` that is 480 pixels wide. */
export function draw(
  document: Document,
  { x, y, legendRows, marks, isSquare = false, marginRight = MARGIN.right }: Chart,
): Element {
  const marginTop = MARGIN.top + legendRows * LEGEND_ROW;
  const height = isSquare ? WIDTH - MARGIN.left - marginRight + marginTop + MARGIN.bottom : HEIGHT;
  const axis = ({ domain, label, type = 'linear', ticks }: Axis): Plot.ScaleOptions => ({
    domain: [...domain],
    type,
    label,
    labelAnchor: 'center',
    labelArrow: 'none',
    ...(type === 'log' ? { tickFormat: powerOfTen } : {}),
    ...(ticks === undefined ? {} : { ticks }),
  });
  const drawing = Plot.plot({
    document,
    className: ROOT_CLASS,
    width: WIDTH,
    height,
    marginTop,
    marginRight,
    marginBottom: MARGIN.bottom,
    marginLeft: MARGIN.left,
    x: { ...axis(x), labelOffset: 40 },
    y: { ...axis(y), labelOffset: 74 },
    marks: [...marks, Plot.frame({ stroke: muted })],
  });
  return drawing as unknown as Element;
}

export const gridLines = (): Plot.Markish[] => [
  Plot.gridX({ stroke: gridColour, strokeOpacity: 1 }),
  Plot.gridY({ stroke: gridColour, strokeOpacity: 1 }),
];
