export const ROOT_CLASS = 'descent-plot';

/** Colours that a page defines itself; a standalone figure contains them. */
const PAGE = {
  light: { surface: '#ffffff', text: '#1f2429', quiet: '#57606a', line: '#dfe2e5', track: '#e9ebed' },
  dark: { surface: '#1c2024', text: '#e4e7ea', quiet: '#a2abb4', line: '#343b42', track: '#2b3137' },
};

const LIGHT = {
  /** Lowest level first. */
  levels: '#fffdf0 #fdf6dc #f8efd2 #f0e9d4 #e6e3d6 #dcddd8 #d1d5d8 #c6cdd7 #bbc5d6 #b0bcd3 #a5b3ce'.split(
    ' ',
  ),
  /** Blue and vermilion first: all colour-blind people distinguish them. */
  series: ['#0066a8', '#c24a00', '#00795a', '#93307a', '#4d4d4d'],
  contour: '#8b95a3',
};

const DARK: typeof LIGHT = {
  levels: '#0b0f16 #10161f #151c28 #1a2331 #202a3a #263143 #2d394c #344155 #3b495e #435268 #4b5b72'.split(
    ' ',
  ),
  series: ['#62bdf5', '#ff9d52', '#3ddcae', '#f29bd0', '#d0d0d0'],
  contour: '#7b899a',
};

function variables({ levels, series, ...others }: typeof LIGHT): string {
  const all = [
    ...Object.entries(others),
    ...levels.map((colour, k) => [`level-${k}`, colour]),
    ...series.map((colour, k) => [`series-${k}`, colour]),
  ];
  return all.map(([name, colour]) => `--${name}:${colour}`).join(';');
}

const coloursOf = (selector: string, light: string, dark: string): string =>
  `${selector}{${light}}@media screen and (prefers-color-scheme:dark){${selector}{${dark}}}`;

/** For pages, which define the colours of `PAGE`. */
export const PAGE_STYLE = coloursOf(':root', variables(LIGHT), variables(DARK));

const ownColours = (scheme: 'light' | 'dark', colours: typeof LIGHT): string =>
  [...Object.entries(PAGE[scheme]).map(([name, colour]) => `--${name}:${colour}`), variables(colours)].join(
    ';',
  );

/** For standalone figures. */
export const FILE_STYLE = `${coloursOf(`.${ROOT_CLASS}`, ownColours('light', LIGHT), ownColours('dark', DARK))}.${ROOT_CLASS}{color:var(--text);max-width:100%;height:auto}`;

/** Ends of the scale are the same in all figures. */
export const levelColour = (k: number, count: number): string =>
  `var(--level-${Math.round((k * (LIGHT.levels.length - 1)) / Math.max(1, count - 1))})`;

export const seriesColour = (k: number): string => `var(--series-${k % LIGHT.series.length})`;
