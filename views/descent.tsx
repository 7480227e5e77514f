import {
  AtRest,
  type Axis,
  ComparedCurve,
  Contours,
  Curve,
  format,
  Formula,
  Frame,
  Handle,
  Inside,
  Landmarks,
  Later,
  Mark,
  rounded,
  seriesColour,
} from 'descent-grader/view';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { gradient, momentumDescent, type Vector } from '#reference';
import { Presets } from './controls.tsx';
import { settingsOf } from './failures.ts';
import { gradientAt, lossAt } from './formulas.ts';
import { CONTOURS, SURFACE } from './landscape.ts';
import { LossOverSteps } from './loss-over-steps.tsx';
import type { Model } from './model.ts';
import { type ComparedPath, Difference, Outcome, Ring } from './outcomes.tsx';
import { pathsOf } from './paths.ts';
import { Player } from './race/player.tsx';
import { playhead, usePlayhead } from './race/playhead.ts';
import { Arrows, racersOf, Runners } from './race/runners.tsx';
import { Scrubber } from './scrubber.tsx';
import type { Settings } from './settings.ts';
import { Surface, SURFACE_SIZE, type SurfacePath } from './surface.tsx';
import { TEXTS } from './texts.ts';

/** The middle of the plane and half its sides, as wide as all of the notebook's experiments. */
const MIDDLE = [2.1, 1] as const;
const HALF = [2.8, 2.1] as const;
/** Of the widened plane's edge from the start, as a share. */
const SPACE = 0.15;

/** The plane; around the start of a failed check it is widened, so that its path is seen. */
function axesOf(start: Settings['start'] = MIDDLE): readonly [Axis, Axis] {
  const away = Math.max(...HALF.map((half, i) => Math.abs(start[i]! - MIDDLE[i]!) / half));
  const wider = away > 1 ? away * (1 + SPACE) : 1;
  const domain = (i: 0 | 1) => [MIDDLE[i] - wider * HALF[i], MIDDLE[i] + wider * HALF[i]] as const;
  return [
    { domain: domain(0), label: 'parameter β₁' },
    { domain: domain(1), label: 'parameter β₂' },
  ];
}

/** The step of the settings and the race follow each other; while it plays, the settings wait. */
function useRace({ settings: { at, steps, station }, change }: Model): void {
  // Before the question itself is loaded, its answer is not shown either.
  useLayoutEffect(() => playhead.set({ isHiding: station !== '' }), [station]);
  useLayoutEffect(() => playhead.set({ last: steps, ...(!playhead.isPlaying && { time: at }) }), [at, steps]);
  useLayoutEffect(() =>
    playhead.listen(() => {
      if (!playhead.isPlaying && playhead.step !== at) change({ at: playhead.step });
    }),
  );
}

const loadStations = () => import('./stations/station-panel.tsx');
const loadBasins = () => import('./race/basin-maps.tsx');

export function Descent({ model }: { readonly model: Model }): JSX.Element {
  useRace(model);
  const isRacing = usePlayhead(({ isPlaying }) => isPlaying);
  const isHiding = usePlayhead((of) => of.isHiding);
  return (
    <div class={isHiding ? 'hiding' : isRacing ? 'racing' : ''}>
      <AtRest model={model}>{(shown) => <Paths model={shown} />}</AtRest>
      <AtRest model={model}>{(shown) => <LossAndSurface model={shown} />}</AtRest>
      <AtRest model={model}>{(shown) => <Later load={loadBasins} props={{ model: shown }} />}</AtRest>
    </div>
  );
}

/** Both paths on the contours, and where they end. */
function Paths({ model }: { readonly model: Model }): JSX.Element {
  const { settings, change } = model;
  const { start, stepSize, momentumCoeff, steps, compare } = settings;
  const { gd, momentum } = pathsOf(model);
  const racers = useMemo(
    () => racersOf({ gd, momentum }),
    [gd.right, gd.yours, momentum.right, momentum.yours],
  );
  const isHiding = usePlayhead((of) => of.isHiding);
  const stationary = model.of('stationaryPoints');
  const said = model.of('experiment').yours;
  const ghost =
    compare === undefined ? undefined : momentumDescent(gradient, start, stepSize, compare, steps);
  const [x, y] = axesOf(model.shown && settingsOf(model.shown.check).start);
  const moveTo = (beta1: number, beta2: number): void => change({ start: [rounded(beta1), rounded(beta2)] });
  const few = steps <= 64 ? 3 : steps <= 200 ? 2 : 0;
  return (
    <div class="descent-grid">
      <div class="card wide">
        <ul class="legend">
          <li class="gd">
            gradient descent
            <Difference path={gd} />
          </li>
          <li class="momentum">
            with momentum, m = {format(momentumCoeff)}
            <Difference path={momentum} />
          </li>
          {ghost && <li class="ghost">with momentum, m = {format(compare!)}</li>}
          {(gd.yours ?? momentum.yours) && <li class="both">wide and pale: the reference; thin: yours</li>}
          {stationary.yours && <li class="both">◇ your stationary points</li>}
        </ul>
        <Frame
          label="Contours of the loss over β₁ and β₂, and the paths of both descents"
          x={x}
          y={y}
          ratio={0.75}
          onPick={isHiding ? (beta1, beta2) => playhead.onPick?.(beta1, beta2) : moveTo}
          ground={(plane) => <Contours plane={plane} landscape={CONTOURS} />}
        >
          {(plane) => (
            <>
              {ghost && <Curve plane={plane} points={ghost} kind="ghost" role="ghost" dots={few} />}
              <ComparedCurve plane={plane} right={gd.right} yours={gd.yours} kind="gd" dots={few} />
              <ComparedCurve
                plane={plane}
                right={momentum.right}
                yours={momentum.yours}
                kind="momentum"
                dots={few}
              />
              <Ring plane={plane} path={gd} />
              <Ring plane={plane} path={momentum} />
              <Inside plane={plane}>
                <Runners
                  racers={racers}
                  toPixel={([beta1 = NaN, beta2 = NaN]) => [plane.x.toPixel(beta1), plane.y.toPixel(beta2)]}
                />
                <Arrows path={momentum.yours ?? momentum.right} stepSize={stepSize} plane={plane} />
              </Inside>
              <Landmarks plane={plane} landscape={CONTOURS} />
              {stationary.yours?.map(({ beta: [re = NaN, im = NaN] }, k) => (
                <Mark key={k} plane={plane} re={re} im={im} kind="your-point" />
              ))}
              <Handle
                plane={plane}
                at={start}
                label="Start of both paths"
                text={`β₁ = ${format(start[0])}, β₂ = ${format(start[1])}`}
                value={start[0]}
                onMove={moveTo}
                onKey={(right, up) =>
                  change(({ start: [beta1, beta2] }) => ({
                    start: [rounded(beta1 + right * 0.05), rounded(beta2 + up * 0.05)],
                  }))
                }
                kind="start"
              />
            </>
          )}
        </Frame>
        <Player model={model} />
        <ul class="legend">
          <li class="nervous">−∇L where the ball is: nervous</li>
          <li class="lazy">−z, through the filter: lazy, and the way it goes</li>
        </ul>
      </div>
      <div class="side">
        <Later load={loadStations} props={{ model }} />
        <Presets model={model} />
        <dl class="outcomes card">
          <Outcome kind="gd" name="Gradient descent" path={gd} said={said?.gdOutcome} />
          <Outcome kind="momentum" name="With momentum" path={momentum} said={said?.momentumOutcome} />
        </dl>
        <Scrubber model={model} />
        <details class="formulas card">
          <summary>Loss and gradient at the start</summary>
          <Formula lines={lossAt(settings)} />
          <Formula lines={gradientAt(settings)} />
        </details>
      </div>
    </div>
  );
}

/** Shorter steps are not seen on the surface, which is slow for many. */
const TINY = 0.004;

/** A path without the points that are where the one before is. */
function thinned(path: readonly Vector[]): readonly Vector[] {
  let last: Vector | undefined;
  return path.filter((point) => {
    if (last !== undefined && point.every((value, i) => Math.abs(value - last![i]!) < TINY)) return false;
    last = point;
    return true;
  });
}

/** Both paths over the surface: as in the other figures, what is right is wide and pale below the student's. */
function surfacePaths(paths: readonly Pick<ComparedPath, 'right' | 'yours'>[]): readonly SurfacePath[] {
  return paths.flatMap(({ right, yours }, k) => {
    const colour = seriesColour(k);
    if (yours === undefined) return [{ points: thinned(right), colour }];
    return [
      { points: thinned(right), colour, isPale: true },
      { points: thinned(yours), colour },
    ];
  });
}

function LossAndSurface({ model }: { readonly model: Model }): JSX.Element {
  const { gd, momentum } = pathsOf(model);
  const paths = useMemo(
    () => surfacePaths([gd, momentum]),
    [gd.right, gd.yours, momentum.right, momentum.yours],
  );
  const racers = useMemo(() => racersOf({ gd, momentum }), [paths]);
  const over = useMemo(
    () => (toPixel: (point: Vector) => readonly [number, number] | undefined) => (
      <Runners racers={racers} toPixel={toPixel} />
    ),
    [racers],
  );
  return (
    <div class="pair">
      <LossOverSteps model={model} racers={racers} />
      <div class="card">
        <h3>Surface</h3>
        <div class="figure">
          <svg
            viewBox={`0 0 ${SURFACE_SIZE.width} ${SURFACE_SIZE.height}`}
            role="img"
            aria-label="Surface of the loss with both descents"
          >
            <Surface surface={SURFACE} paths={paths} over={over} />
          </svg>
        </div>
        <p class="caption">{TEXTS.descent.surface}</p>
      </div>
    </div>
  );
}
