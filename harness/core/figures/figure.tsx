import type { ComponentChildren, JSX } from 'preact';
import type { Credit } from '../model/grades.generated.ts';
import { Axes, type Axis, CHARACTER_WIDTH, frameOf, layOut, MARGINS, type Plane } from './axes.tsx';
import { type PlotSymbol, symbolPath } from './symbols.ts';
import { FILE_STYLE, ROOT_CLASS } from './theme.ts';

export interface Caption {
  readonly title: string;
  /** Text for people who cannot see the figure. */
  readonly description: string;
  /** Texts above the figure, each cut after two lines. */
  readonly heading?: readonly string[];
  readonly credit?: Credit | undefined;
}

/** Colour is never the only difference between two entries. */
export interface Entry {
  readonly name: string;
  readonly colour: string;
  readonly symbol?: PlotSymbol;
  readonly isHollow?: boolean;
  /** SVG's `stroke-dasharray`; absent if there is no line. */
  readonly dash?: string;
}

const WIDTH = 480;
const ROW_HEIGHT = 20;
const LINE_HEIGHT = 17;
const TOP_MARGIN = 14;

const sampleWidth = ({ dash }: Entry): number => (dash === undefined ? 14 : 26);

function arrange(entries: readonly Entry[]) {
  let [left, row] = [MARGINS.left, 0];
  return entries.map((entry) => {
    const needed = sampleWidth(entry) + 6 + entry.name.length * CHARACTER_WIDTH;
    if (left > MARGINS.left && left + needed > WIDTH - MARGINS.right) [left, row] = [MARGINS.left, row + 1];
    const placed = { ...entry, left, row };
    left += needed + 16;
    return placed;
  });
}

function Legend({ entries, top }: { readonly entries: ReturnType<typeof arrange>; readonly top: number }) {
  return (
    <g class="legend">
      {entries.map((entry) => {
        const { name, left, row, colour, symbol, isHollow = false, dash } = entry;
        const [sample, y] = [sampleWidth(entry), top + row * ROW_HEIGHT];
        return (
          <g key={name}>
            {dash !== undefined && (
              <path d={`M${left},${y}h${sample}`} stroke={colour} stroke-width={2} stroke-dasharray={dash} />
            )}
            {symbol && (
              <path
                d={symbolPath(symbol, left + sample / 2, y, 4.5)}
                {...(isHollow ? { stroke: colour, 'stroke-width': 2, fill: 'none' } : { fill: colour })}
              />
            )}
            <text x={left + sample + 6} y={y + 4} fill="currentColor">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const HEADING_LIMITS = { characters: Math.floor((WIDTH - 20) / CHARACTER_WIDTH), lines: 2 };

function linesOf(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trimStart();
    if (longer.length <= HEADING_LIMITS.characters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.slice(0, HEADING_LIMITS.lines).map((line, k) => {
    const isCut =
      line.length > HEADING_LIMITS.characters ||
      (k === HEADING_LIMITS.lines - 1 && lines.length > HEADING_LIMITS.lines);
    return isCut ? `${line.slice(0, HEADING_LIMITS.characters - 1)}…` : line;
  });
}

const credited = ({ title, creator, source, license, changes }: Credit): string =>
  `After “${title}” by ${creator}, ${source}, ${license}. Changed: ${changes}`;

interface FigureSheetProps {
  readonly caption: Caption;
  readonly legend: readonly Entry[];
  /** Default: true. A standalone file contains its colours. */
  readonly isFile?: boolean | undefined;
  /** In pixels. */
  readonly height: number;
  readonly children: ComponentChildren;
}

export function Sheet({
  caption,
  legend,
  isFile = true,
  height: below,
  children,
}: FigureSheetProps): JSX.Element {
  const { title, description, heading = [], credit } = caption;
  const entries = arrange(legend);
  const lines = heading.flatMap((text, k) =>
    linesOf(text).map((line) => ({ line, fill: k === 0 ? 'currentColor' : 'var(--quiet)' })),
  );
  const legendTop = TOP_MARGIN + lines.length * LINE_HEIGHT + (lines.length > 0 ? 6 : 0);
  const top = legendTop + ((entries.at(-1)?.row ?? -1) + 1) * ROW_HEIGHT - 6;
  const height = top + below;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      class={isFile ? ROOT_CLASS : undefined}
      role="img"
      aria-label={`${title}. ${description}`}
      font-size={12}
      font-family="system-ui, sans-serif"
    >
      <title>{title}</title>
      <desc>{description}</desc>
      {credit && <metadata>{credited(credit)}</metadata>}
      {isFile && <style>{FILE_STYLE}</style>}
      <rect class="paper" width={WIDTH} height={height} fill="var(--surface)" />
      <g class="heading">
        {lines.map(({ line, fill }, k) => (
          <text key={k} x={10} y={TOP_MARGIN + 4 + k * LINE_HEIGHT} fill={fill}>
            {line}
          </text>
        ))}
      </g>
      <Legend entries={entries} top={legendTop} />
      <g transform={`translate(0,${top})`}>{children}</g>
    </svg>
  );
}

interface FigureProps extends Omit<FigureSheetProps, 'children' | 'height'> {
  readonly x: Axis;
  readonly y: Axis;
  /** Height by width of the plotting area. */
  readonly ratio?: number;
  readonly right?: number;
  /** Layer below the grid. */
  readonly ground?: (plane: Plane) => ComponentChildren;
  readonly children: (plane: Plane) => ComponentChildren;
}

export function Figure({
  x,
  y,
  ratio = 0.72,
  right = 18,
  ground,
  children,
  ...sheet
}: FigureProps): JSX.Element {
  const { plane, height } = layOut(x, y, WIDTH, ratio, { ...MARGINS, right });
  return (
    <Sheet {...sheet} height={height}>
      {ground?.(plane)}
      <Axes plane={plane} x={x} y={y} />
      <rect class="frame" {...frameOf(plane)} />
      {children(plane)}
    </Sheet>
  );
}
