import { unbroken } from 'descent-grader/view';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Outcome } from '#reference';
import type { Model } from '../model.ts';
import { OUTCOMES } from '../outcomes.tsx';
import type { StartsPart } from '../probes.ts';
import { TEXTS } from '../texts.ts';
import {
  type Basin,
  basinOf,
  COARSE,
  FINE,
  type Grid,
  MOST_STEPS,
  PLANE,
  sharesOf,
  startsOf,
} from './basins.ts';

/** A fine map is computed once nothing has changed for this time, and the student's after a longer one, in ms. */
const REST_MS = { fine: 150, own: 500 };

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

function paint(canvas: HTMLCanvasElement, { grid: { columns, rows }, outcomes, steps }: Basin): void {
  const style = getComputedStyle(canvas);
  const colourOf = (name: string): number[] => channels(style.getPropertyValue(name));
  const paper = colourOf('--surface');
  const inks = Object.fromEntries(Object.entries(COLOURS).map(([kind, name]) => [kind, colourOf(name)]));
  const image = new ImageData(columns, rows);
  for (const [k, outcome] of outcomes.entries()) {
    const ink = inks[outcome]!;
    const share =
      steps === undefined ? 0.8 : FADING.least + (1 - FADING.least) * 0.5 ** (steps[k]! / FADING.half);
    for (let i = 0; i < 3; i += 1) image.data[4 * k + i] = paper[i]! + share * (ink[i]! - paper[i]!);
    image.data[4 * k + 3] = 255;
  }
  canvas.width = columns;
  canvas.height = rows;
  canvas.getContext('2d')!.putImageData(image, 0, 0);
}

const percent = (share: number): string => (share < 0.005 ? '< 1 %' : `${Math.round(100 * share)} %`);

function Map({
  title,
  basin,
  model: {
    settings: { start },
    change,
  },
}: {
  readonly title: string;
  readonly basin: Basin;
  readonly model: Model;
}): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [scheme] = useState(() => matchMedia('(prefers-color-scheme: dark)'));
  useLayoutEffect(() => {
    const repaint = (): void => paint(canvas.current!, basin);
    repaint();
    scheme.addEventListener('change', repaint);
    return () => scheme.removeEventListener('change', repaint);
  }, [basin, scheme]);
  const shares = sharesOf(basin)
    .map(([outcome, share]) => `${OUTCOMES[outcome]} ${percent(share)}`)
    .join(', ');
  const place = ([from, to]: readonly [number, number], value: number): number =>
    (100 * (value - from)) / (to - from);
  const [left, bottom] = [place(PLANE.x, start[0]), place(PLANE.y, start[1])];
  return (
    <figure class="basin">
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

/** Whether something has stayed the same for a time. */
function useRest(of: readonly unknown[], ms: number): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    setResting(false);
    const timer = setTimeout(() => setResting(true), ms);
    return () => clearTimeout(timer);
  }, of);
  return isResting;
}

const OWN = ['gradientDescent', 'momentumDescent'] as const;

/** Where the student's descents end, row by row as they answer; nothing of a function that does not answer. */
function useOwn(model: Model): Partial<Record<(typeof OWN)[number], Basin>> {
  const [basins, setBasins] = useState<Partial<Record<(typeof OWN)[number], Basin>>>({});
  const { stepSize, momentumCoeff } = model.settings;
  const codes = OWN.map((name) => model.snapshot.work[model.of(name).exercise]?.files);
  const isAnswering = OWN.map((name) => model.of(name).yours !== undefined);
  const of = [stepSize, momentumCoeff, ...codes, ...isAnswering];
  const isResting = useRest(of, REST_MS.own);
  const latest = useRef(model);
  latest.current = model;
  useEffect(() => {
    setBasins({});
    if (!isResting) return;
    let isWanted = true;
    const { x, y } = startsOf(COARSE);
    const ask = async (): Promise<void> => {
      for (const [k, name] of OWN.entries()) {
        const outcomes: Outcome[] = [];
        for (const beta2 of isAnswering[k] ? y : []) {
          const part: StartsPart = { starts: x.map((beta1) => [beta1, beta2]), steps: MOST_STEPS.coarse };
          const answer = await latest.current.demand(name, part);
          if (!isWanted || answer.kind !== 'value') break;
          outcomes.push(...(answer.value as Outcome[]));
        }
        if (outcomes.length === COARSE.columns * COARSE.rows)
          setBasins((known) => ({ ...known, [name]: { grid: COARSE, outcomes } }));
      }
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [...of, isResting]);
  return basins;
}

/** How the student's map compares with that of the reference, in words. */
function comparison(
  { name, isAccepted }: { readonly name: string; readonly isAccepted: boolean },
  own: Basin,
  stepSize: number,
  m: number | undefined,
): string {
  const right = basinOf(stepSize, m, COARSE, MOST_STEPS.coarse).outcomes;
  const count = own.outcomes.filter((outcome, k) => outcome !== right[k]).length;
  // Where paths jump from wall to wall, rounding alone decides about some starts.
  if (count === 0 || isAccepted) return `Your ${name}: all starts end where they should.`;
  return `Your ${name}: ${count} of ${right.length} starts end elsewhere than they should.`;
}

/** Where every start ends, without momentum and with it. */
export default function Basins({ model }: { readonly model: Model }): JSX.Element {
  const { stepSize, momentumCoeff: m } = model.settings;
  const grid: Grid = useRest([stepSize, m], REST_MS.fine) ? FINE : COARSE;
  const gd = useMemo(() => basinOf(stepSize, undefined, grid), [stepSize, grid]);
  const momentum = useMemo(() => basinOf(stepSize, m, grid), [stepSize, m, grid]);
  const own = useOwn(model);
  return (
    <div class="card basins">
      <h3>Where every start ends</h3>
      <ul class="legend">
        {(['minimum-1', 'minimum-2', 'diverged', 'not-converged'] as const).map((outcome) => (
          <li key={outcome} class="wide" style={{ '--colour': `var(${COLOURS[outcome]})` }}>
            {OUTCOMES[outcome]}
          </li>
        ))}
      </ul>
      <div class="pair">
        <Map title="Gradient descent" basin={gd} model={model} />
        <Map title={`With momentum, m = ${m}`} basin={momentum} model={model} />
        {own.gradientDescent && (
          <Map title="Your gradientDescent" basin={own.gradientDescent} model={model} />
        )}
        {own.momentumDescent && (
          <Map title="Your momentumDescent" basin={own.momentumDescent} model={model} />
        )}
      </div>
      <p class="caption">
        {unbroken(TEXTS.descent.basins)}{' '}
        {own.gradientDescent &&
          comparison(model.of('gradientDescent'), own.gradientDescent, stepSize, undefined)}{' '}
        {own.momentumDescent && comparison(model.of('momentumDescent'), own.momentumDescent, stepSize, m)}
      </p>
    </div>
  );
}
