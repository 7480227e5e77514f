import * as Plot from '@observablehq/plot';
import { LEGEND_ROW, MARGIN, WIDTH } from './chart.ts';
import { type Attributes, element } from './svg.ts';
import type { Look } from './theme.ts';

/** About as wide as a character is. */
const CHARACTER = 6.3;
const GAP = 16;

/** Room for a line and its symbol, or for a symbol alone. */
const sampleWidth = ({ dash }: Look): number => (dash === undefined ? 14 : 26);

interface Entry {
  readonly name: string;
  readonly look: Look;
}

interface Placed extends Entry {
  readonly left: number;
  readonly row: number;
}

function arrange(entries: readonly Entry[]): Placed[] {
  const right = WIDTH - MARGIN.right;
  let [left, row] = [MARGIN.left, 0];
  return entries.map((entry) => {
    const needed = sampleWidth(entry.look) + 6 + entry.name.length * CHARACTER;
    if (left > MARGIN.left && left + needed > right) [left, row] = [MARGIN.left, row + 1];
    const placed = { ...entry, left, row };
    left += needed + GAP;
    return placed;
  });
}

/** The names of the things in a figure beside how they look, in rows above the frame. */
export interface Legend {
  readonly rows: number;
  readonly marks: readonly Plot.Markish[];
}

/** A mark that is one SVG element; it moves with a frame that leaves more room for its labels than others. */
const drawnAs =
  (name: string, attributes: Attributes, content?: string): Plot.RenderFunction =>
  (_index, _scales, _values, { marginLeft }, { document }) => {
    const shift = marginLeft - MARGIN.left;
    const moved = shift === 0 ? attributes : { ...attributes, transform: `translate(${shift},0)` };
    return element(document, name, moved, content) as SVGElement;
  };

export function legendOf(entries: readonly Entry[]): Legend {
  const placed = arrange(entries);
  const rows = (placed.at(-1)?.row ?? -1) + 1;
  const marks = placed.flatMap(({ name, look, left, row }) => {
    const { colour, symbol, isHollow, dash } = look;
    const sample = sampleWidth(look);
    const y = MARGIN.top + row * LEGEND_ROW;
    const line = { x1: left, x2: left + sample, y1: y, y2: y, stroke: colour, 'stroke-width': 2 };
    const label = { x: left + sample + 6, y: y + 4, fill: 'currentColor', 'text-anchor': 'start' };
    const drawn: Plot.Markish[] = [
      drawnAs('text', label, name),
      Plot.dot([0], {
        frameAnchor: 'top-left',
        dx: left + sample / 2 - MARGIN.left,
        dy: (row - rows) * LEGEND_ROW,
        symbol,
        r: 5,
        ...(isHollow ? { stroke: colour, strokeWidth: 2 } : { fill: colour }),
      }),
    ];
    return dash === undefined ? drawn : [drawnAs('line', { ...line, 'stroke-dasharray': dash }), ...drawn];
  });
  return { rows, marks };
}
