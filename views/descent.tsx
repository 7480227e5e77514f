import {
  AtRest,
  type Axis,
  ComparedCurve,
  Contours,
  Curve,
  firstDifference,
  format,
  formatPoint,
  Formula,
  Frame,
  Handle,
  Inside,
  Landmarks,
  Mark,
  type Plane,
  rounded,
  seriesColour,
  type SurfacePath,
  SurfaceView,
} from 'descent-grader/view';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { gradient, momentumDescent, outcomeAt, type Vector } from '#reference';
import { settingsOf } from './failures.ts';
import { gradientAt, lossAt } from './formulas.ts';
import { CONTOURS, SURFACE } from './landscape.ts';
import { LossOverSteps } from './loss-over-steps.tsx';
import type { Model } from './model.ts';
import { pathsOf } from './paths.ts';
import { Scrubber } from './scrubber.tsx';
import type { Settings } from './settings.ts';
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

const OUTCOMES: Readonly<Record<string, string>> = {
  'minimum-1': 'minimum 1',
  'minimum-2': 'minimum 2',
  saddle: 'saddle',
  diverged: 'diverged',
  'not-converged': 'not converged',
};

/** One of the two paths, as the reference and the student's code give it. */
interface ComparedPath {
  readonly right: readonly Vector[];
  readonly yours?: readonly Vector[];
  /** What the reference says to the question that `yours` answers. */
  readonly rightThen: readonly Vector[];
  readonly isAccepted: boolean;
}

const differenceOf = ({ rightThen, yours, isAccepted }: ComparedPath): number | undefined =>
  yours === undefined || isAccepted ? undefined : firstDifference(rightThen, yours);

/** Marks the point from which the student's path differs. */
function Ring({ plane, path }: { readonly plane: Plane; readonly path: ComparedPath }) {
  const first = differenceOf(path);
  if (first === undefined) return null;
  const [x = NaN, y = NaN] = path.yours?.[first] ?? path.rightThen[first] ?? [];
  const [px, py] = [plane.x.toPixel(x), plane.y.toPixel(y)];
  if (!Number.isFinite(px) || !Number.isFinite(py)) return null;
  return (
    <Inside plane={plane} class="difference">
      <circle cx={px} cy={py} r={10} />
    </Inside>
  );
}

/** Says in words what the ring marks: in the picture they would lie on other names. */
function Difference({ path }: { readonly path: ComparedPath }) {
  const first = differenceOf(path);
  return first === undefined ? null : <span class="differs">◯ yours differs from point {first} on</span>;
}

interface OutcomeProps {
  readonly kind: string;
  readonly name: string;
  readonly path: ComparedPath;
  /** What the student's `experiment` says. */
  readonly said: string | undefined;
}

function Outcome({ kind, name, path, said }: OutcomeProps) {
  const end = path.right.at(-1)!;
  const right = outcomeAt(end);
  const written = formatPoint(end, 5);
  const yours = differenceOf(path) === undefined ? undefined : path.yours!.at(-1);
  return (
    <div class={`outcome ${kind}`}>
      <dt>{name}</dt>
      <dd>
        <strong>{OUTCOMES[right]}</strong> <span class="end">{written}</span>
        {yours?.length === 2 && formatPoint(yours, 5) !== written && (
          <div class="wrong">
            Yours: {OUTCOMES[outcomeAt(yours)]} {formatPoint(yours, 5)}
          </div>
        )}
        {said !== undefined && said !== right && (
          <div class="wrong">Your experiment says {OUTCOMES[said] ?? said}.</div>
        )}
      </dd>
    </div>
  );
}

export function Descent({ model }: { readonly model: Model }): JSX.Element {
  const { settings, change } = model;
  const { start, at, stepSize, momentumCoeff, steps, compare } = settings;
  const { gd, momentum } = pathsOf(model);
  const stationary = model.of('stationaryPoints');
  const said = model.of('experiment').yours;
  const ghost =
    compare === undefined ? undefined : momentumDescent(gradient, start, stepSize, compare, steps);
  const [x, y] = axesOf(model.shown && settingsOf(model.shown.check).start);
  const moveTo = (beta1: number, beta2: number): void => change({ start: [rounded(beta1), rounded(beta2)] });
  const [px = NaN, py = NaN] = momentum.right[at]!;
  const few = steps <= 64 ? 3 : steps <= 200 ? 2 : 0;
  return (
    <>
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
            onPick={moveTo}
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
                <Landmarks plane={plane} landscape={CONTOURS} />
                <Ring plane={plane} path={gd} />
                <Ring plane={plane} path={momentum} />
                {Number.isFinite(px + py) && (
                  <Inside plane={plane}>
                    <circle class="now" cx={plane.x.toPixel(px)} cy={plane.y.toPixel(py)} r={6} />
                  </Inside>
                )}
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
          <div class="formulas">
            <Formula lines={lossAt(settings)} />
            <Formula lines={gradientAt(settings)} />
          </div>
        </div>
        <div class="side">
          <dl class="outcomes card">
            <Outcome kind="gd" name="Gradient descent" path={gd} said={said?.gdOutcome} />
            <Outcome kind="momentum" name="With momentum" path={momentum} said={said?.momentumOutcome} />
          </dl>
          <Scrubber model={model} />
        </div>
      </div>
      <AtRest model={model}>{(shown) => <LossAndSurface model={shown} />}</AtRest>
    </>
  );
}

/** Both paths over the surface: as in the other figures, what is right is wide and pale below the student's. */
function surfacePaths(paths: readonly Pick<ComparedPath, 'right' | 'yours'>[]): readonly SurfacePath[] {
  return paths.flatMap(({ right, yours }, k) => {
    const colour = seriesColour(k);
    if (yours === undefined) return [{ points: right, colour }];
    return [
      { points: right, colour, isPale: true },
      { points: yours, colour },
    ];
  });
}

function LossAndSurface({ model }: { readonly model: Model }): JSX.Element {
  const { gd, momentum } = pathsOf(model);
  const paths = useMemo(
    () => surfacePaths([gd, momentum]),
    [gd.right, gd.yours, momentum.right, momentum.yours],
  );
  return (
    <div class="pair">
      <LossOverSteps model={model} />
      <div class="card">
        <h3>Surface</h3>
        <SurfaceView label="Surface of the loss with both descents" surface={SURFACE} paths={paths} />
        <p class="caption">{TEXTS.descent.surface}</p>
      </div>
    </div>
  );
}
