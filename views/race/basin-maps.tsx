import { getOrCreate, unbroken } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Outcome } from '#reference';
import type { Model } from '../model.ts';
import { OUTCOMES } from '../outcomes.tsx';
import { areSame, useSettled } from '../settled.ts';
import { TEXTS } from '../texts.ts';
import { type Basin, basinOf, COARSE, FINE, type Grid, MOST_STEPS, PLANE, sharesOf } from './basins.ts';
import { type OwnBasin, useOwnBasins } from './own-basins.ts';

/** A fine map is computed once nothing has changed for this time, in ms. */
const REST_MS = 150;

/** The colours of outcomes, as custom properties of the page. */
const COLOURS: Readonly<Record<Outcome, string>> = {
  'minimum-1': '--series-2',
  'minimum-2': '--series-3',
  saddle: '--text',
  diverged: '--failed',
  'not-converged': '--contour',
};
/** The least of a colour that is left where a path needs many steps, and how many halve it. */
const FADING = { least: 0.25, half: 24 };

const channels = (colour: string): number[] => {
  const digits = colour.trim().slice(1);
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return [0, 2, 4].map((from) => Number.parseInt(long.slice(from, from + 2), 16));
};

/** The colours of the page, of which maps are painted: dark or light. */
const palettes = new Map<boolean, Palette>();

function paletteOf(canvas: HTMLCanvasElement) {
  const style = getComputedStyle(canvas);
  const colourOf = (name: string): number[] => channels(style.getPropertyValue(name));
  return {
    paper: colourOf('--surface'),
    inks: Object.fromEntries(Object.entries(COLOURS).map(([kind, name]) => [kind, colourOf(name)])),
  };
}
type Palette = ReturnType<typeof paletteOf>;

function paint(
  canvas: HTMLCanvasElement,
  { grid: { columns, rows }, outcomes, steps }: Basin,
  { paper, inks }: Palette,
): void {
  const image = new ImageData(columns, rows);
  for (const [k, outcome] of outcomes.entries()) {
    const ink = inks[outcome]!;
    const share = FADING.least + (1 - FADING.least) * 0.5 ** (steps[k]! / FADING.half);
    for (let i = 0; i < 3; i += 1) image.data[4 * k + i] = paper[i]! + share * (ink[i]! - paper[i]!);
    image.data[4 * k + 3] = 255;
  }
  canvas.width = columns;
  canvas.height = rows;
  canvas.getContext('2d')!.putImageData(image, 0, 0);
}

const percent = (share: number): string => (share < 0.005 ? '< 1 %' : `${Math.round(100 * share)} %`);

function BasinMap({
  title,
  basin,
  isOld = false,
  model: {
    settings: { start },
    change,
  },
}: {
  readonly title: string;
  readonly basin: Basin;
  readonly isOld?: boolean | undefined;
  readonly model: Model;
}): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [scheme] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  useLayoutEffect(() => {
    // To read them makes the browser compute all styles, which takes long while something is dragged.
    const repaint = (): void =>
      paint(
        canvas.current!,
        basin,
        getOrCreate(palettes, scheme.matches, () => paletteOf(canvas.current!)),
      );
    repaint();
    scheme.addEventListener('change', repaint);
    return () => scheme.removeEventListener('change', repaint);
  }, [basin, scheme]);
  const shares = useMemo(
    () =>
      sharesOf(basin)
        .map(([outcome, share]) => `${OUTCOMES[outcome]}: ${percent(share)}`)
        .join(', '),
    [basin],
  );
  const place = ([from, to]: readonly [number, number], value: number): number =>
    (100 * (value - from)) / (to - from);
  const [left, bottom] = [place(PLANE.x, start[0]), place(PLANE.y, start[1])];
  return (
    <figure class={isOld ? 'basin old' : 'basin'}>
      <figcaption>{title}</figcaption>
      <div class="map">
        <canvas
          ref={canvas}
          role="img"
          aria-label={`${title}: where starts end. ${shares}`}
          onClick={(event) => {
            const { left: x, top, width, height } = event.currentTarget.getBoundingClientRect();
            const at = ([from, to]: readonly [number, number], share: number): number =>
              Number((from + share * (to - from)).toFixed(3));
            change({
              start: [
                at(PLANE.x, (event.clientX - x) / width),
                at(PLANE.y, 1 - (event.clientY - top) / height),
              ],
            });
          }}
        />
        {Math.min(left, bottom) >= 0 && Math.max(left, bottom) <= 100 && (
          <span class="here" style={{ left: `${left}%`, bottom: `${bottom}%` }} />
        )}
      </div>
      <p class="quiet">{shares}</p>
    </figure>
  );
}

/** How the student's map compares with that of the reference, in words. */
function comparison(
  { name, basin, isOld, isWhole, message }: OwnBasin,
  isAccepted: boolean,
  { stepSize, momentumCoeff }: Model['settings'],
): string {
  if (message !== undefined) return `Your ${name} has no map: ${message}.`;
  if (basin === undefined || isOld) return `The map of your ${name} is being computed …`;
  if (!isWhole) return `The map of your ${name} is coarse so far, and gets finer …`;
  const m = name === 'momentumDescent' ? momentumCoeff : undefined;
  const right = basinOf(stepSize, m, COARSE, MOST_STEPS.coarse).outcomes;
  const count = basin.outcomes.filter((outcome, k) => outcome !== right[k]).length;
  // Where paths jump from wall to wall, rounding alone decides about some starts.
  if (count === 0 || isAccepted) return `Your ${name}: all starts end where they should.`;
  return `Your ${name}: ${count} of ${right.length} starts end elsewhere than they should.`;
}

/** Says it, and computes it once. */
function OwnBasinLine({ own, model }: { readonly own: OwnBasin; readonly model: Model }): JSX.Element {
  const { isAccepted } = model.of(own.name);
  const text = useMemo(
    () => comparison(own, isAccepted, model.settings),
    [own.basin, own.isOld, own.message, isAccepted],
  );
  return <p class="caption">{unbroken(text)}</p>;
}

/** Where every start ends, without momentum and with it. */
export default function Basins({ model }: { readonly model: Model }): JSX.Element {
  const { stepSize, momentumCoeff: m } = model.settings;
  const now = [stepSize, m];
  const grid: Grid = areSame(useSettled(now, now, REST_MS), now) ? FINE : COARSE;
  const own = useOwnBasins(model);
  const most = own.length > 0 ? MOST_STEPS.coarse : MOST_STEPS.fine;
  const gd = useMemo(() => basinOf(stepSize, undefined, grid, most), [stepSize, grid, most]);
  const momentum = useMemo(() => basinOf(stepSize, m, grid, most), [stepSize, m, grid, most]);
  return (
    <div class="card basins">
      <h3>Where every start ends</h3>
      <ul class="legend">
        {(['minimum-1', 'minimum-2', 'diverged', 'not-converged'] as const).map((outcome) => (
          <li key={outcome} class="shaded" style={{ '--colour': `var(${COLOURS[outcome]})` }}>
            {OUTCOMES[outcome]}
          </li>
        ))}
      </ul>
      <div class="pair">
        <BasinMap title="Gradient descent" basin={gd} model={model} />
        <BasinMap title={`With momentum, m = ${m}`} basin={momentum} model={model} />
        {own.map(
          ({ name, basin, isOld }) =>
            basin && <BasinMap key={name} title={`Your ${name}`} basin={basin} isOld={isOld} model={model} />,
        )}
      </div>
      <p class="caption">{unbroken(TEXTS.descent.basins)}</p>
      <div role="status">
        {own.map((one) => (
          <OwnBasinLine key={one.name} own={one} model={model} />
        ))}
      </div>
    </div>
  );
}
