/** Class of every figure's root: its rules hold for nothing else on a page. */
export const ROOT_CLASS = 'descent-plot';

/** Colours of a loss, from its minimum upwards: one for each level, the last one for all that are higher. */
const LEVELS_LIGHT = ['#fffdf0', '#fbf3d3', '#f1ead2', '#e5e1d3', '#d9d8d4', '#cccfd4', '#bfc6d3', '#b2bdd1'];
const LEVELS_DARK = ['#0b0f16', '#131a26', '#1b2534', '#243041', '#2d3a4d', '#364558', '#3f4f64', '#495a70'];

/** Blue and vermilion first: the two that every colour-blind eye tells apart. */
const SERIES_LIGHT = ['#0066a8', '#c24a00', '#00795a', '#93307a', '#4d4d4d'];
const SERIES_DARK = ['#62bdf5', '#ff9d52', '#3ddcae', '#f29bd0', '#d0d0d0'];

interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly grid: string;
  readonly line: string;
  readonly levels: readonly string[];
  readonly series: readonly string[];
}

const LIGHT: Colours = {
  paper: '#ffffff',
  ink: '#1b1f24',
  muted: '#57606a',
  grid: '#d5dae0',
  line: '#8b95a3',
  levels: LEVELS_LIGHT,
  series: SERIES_LIGHT,
};

const DARK: Colours = {
  paper: '#0d1117',
  ink: '#e6edf3',
  muted: '#9aa6b2',
  grid: '#2b333d',
  line: '#7b899a',
  levels: LEVELS_DARK,
  series: SERIES_DARK,
};

function variables({ levels, series, ...others }: Colours): string {
  const named = Object.entries(others).map(([name, colour]) => `--plot-${name}:${colour}`);
  const numbered = [
    ...levels.map((colour, k) => `--plot-level-${k}:${colour}`),
    ...series.map((colour, k) => `--plot-series-${k}:${colour}`),
  ];
  return [...named, ...numbered].join(';');
}

/** For a stand-alone file and for a page alike; a page may set the variables itself. */
export const STYLE = [
  `.${ROOT_CLASS}{${variables(LIGHT)};color:var(--plot-ink);max-width:100%;height:auto}`,
  `@media (prefers-color-scheme:dark){.${ROOT_CLASS}{${variables(DARK)}}}`,
  `.${ROOT_CLASS} text{white-space:pre}`,
].join('');

export const paper = 'var(--plot-paper)';
export const muted = 'var(--plot-muted)';
export const gridColour = 'var(--plot-grid)';
export const lineColour = 'var(--plot-line)';

/** A colour for a loss of at least the k-th level, counted from 0. */
export const levelColour = (k: number): string => `var(--plot-level-${Math.min(k, LEVELS_LIGHT.length - 1)})`;

export type PlotSymbol =
  | 'diamond'
  | 'circle'
  | 'square'
  | 'triangle'
  | 'star'
  | 'times'
  | 'asterisk'
  | 'plus';

/** How one of several things looks: never told from the others by its colour alone. */
export interface Look {
  readonly colour: string;
  readonly symbol: PlotSymbol;
  /** Symbols of which the outline alone is drawn. */
  readonly isHollow?: boolean;
  /** Its line, as SVG's stroke-dasharray; absent where there is none. */
  readonly dash?: string;
}

const SYMBOLS: readonly PlotSymbol[] = ['diamond', 'circle', 'square', 'triangle', 'star'];
const DASHES = ['6 3', 'none', '2 2', '9 3 2 3', '1 3'];

export const seriesColour = (k: number): string => `var(--plot-series-${k % SYMBOLS.length})`;

/** The look of the k-th line of a figure, counted from 0; after five the looks repeat. */
export function lookOf(k: number): Required<Pick<Look, 'colour' | 'symbol' | 'dash'>> {
  const n = k % SYMBOLS.length;
  return { colour: seriesColour(n), symbol: SYMBOLS[n]!, dash: DASHES[n]! };
}
