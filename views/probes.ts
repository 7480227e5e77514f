import { callable, getOrCreate, type Probes, type Probing, vector } from 'descent-grader/view';
import * as reference from '#reference';
import type {
  Complex,
  ExperimentResult,
  Filter,
  Gradient,
  StationaryPoint,
  Vector,
  ZerosPolesGain,
} from '#reference';
import { type Arrival, arrivalOf } from './race/arrival.ts';
import type { Settings } from './settings.ts';
import { pingOf, type SignalName, signalOf, type Sound, timed } from './sound/signals.ts';

/** The samples of an impulse response that are shown. */
const SAMPLES = 48;
/** The frequencies at which levels are shown, in radians per sample, from 0 to π. */
export const OMEGA: Vector = Array.from({ length: 97 }, (_, k) => (Math.PI * k) / 96);
/** The momentum coefficients at which the border of the stability map is asked. */
export const COEFFS: Vector = Array.from({ length: 34 }, (_, k) => (k < 33 ? k / 33.5 : 0.99));

const IMPULSE: Vector = Array.from({ length: SAMPLES }, (_, k) => (k === 0 ? 1 : 0));

/** What the probes call: the student's functions, or those of the reference. */
export type Functions = typeof reference;

const gradientOf = (text: string, gradient: Gradient): Gradient =>
  callable(text, [['beta', vector]], vector, gradient);

/** The gradient of the notebook's loss, for functions that are given one. */
const notebookGradient = gradientOf('gradient', reference.gradient);

/** z over the steps where the gradient is an impulse: the impulse response of the filter in `momentumStep`. */
function impulseOfStep({ momentumStep }: Functions, { momentumCoeff }: Settings): Vector {
  let [beta, z]: Vector[] = [[0], [0]];
  return IMPULSE.map((sample) => {
    const slope = gradientOf(`() => [${sample}]`, () => [sample]);
    const next = momentumStep(slope, beta!, z!, 1, momentumCoeff);
    [beta, z] = [next.beta, next.z];
    return z[0]!;
  });
}

const paths = new WeakMap<Settings, Vector[]>();

/** The path that the pointer of the scrubber walks on, as the reference computes it; once for the same settings. */
const referencePath = (settings: Settings): Vector[] =>
  getOrCreate(paths, settings, () => PROBES.momentumDescent(reference, settings) as Vector[]);

const shownPoint = (settings: Settings): Vector => referencePath(settings)[settings.at]!;

/** What the views ask. Each probe calls one function, the reference's or the student's, and no other of the same origin. */
export const PROBES = {
  loss: (of: Functions, settings: Settings): Vector => referencePath(settings).map((beta) => of.loss(beta)),
  gradient: (of: Functions, settings: Settings): Vector => of.gradient(shownPoint(settings)),
  hessian: (of: Functions, settings: Settings): readonly Vector[] => of.hessian(shownPoint(settings)),
  // These and the poles of the loop may come in any order.
  stationaryPoints: (of: Functions): readonly StationaryPoint[] =>
    of.stationaryPoints().toSorted(({ beta: one }, { beta: other }) => one[1]! - other[1]!),
  classify: (of: Functions, settings: Settings): string =>
    of.classify(reference.hessian(shownPoint(settings))),
  gradientDescent: (of: Functions, { start, stepSize, steps }: Settings): readonly Vector[] =>
    of.gradientDescent(notebookGradient, start, stepSize, steps),
  momentumDescent: (of: Functions, { start, stepSize, momentumCoeff, steps }: Settings): readonly Vector[] =>
    of.momentumDescent(notebookGradient, start, stepSize, momentumCoeff, steps),
  momentumStep: impulseOfStep,
  onePole: (of: Functions, { momentumCoeff }: Settings): Filter => of.onePole(momentumCoeff),
  lfilter: (of: Functions, { momentumCoeff }: Settings): Vector =>
    of.lfilter(reference.onePole(momentumCoeff), IMPULSE),
  frequencyResponse: (of: Functions, { momentumCoeff }: Settings): readonly Complex[] =>
    of.frequencyResponse(reference.onePole(momentumCoeff), OMEGA),
  levelInDecibel: (of: Functions, { momentumCoeff }: Settings): Vector =>
    of.levelInDecibel(reference.frequencyResponse(reference.onePole(momentumCoeff), OMEGA)),
  zerosPolesGain: (of: Functions, { momentumCoeff }: Settings): ZerosPolesGain =>
    of.zerosPolesGain(reference.onePole(momentumCoeff)),
  experiment: (of: Functions, { start, stepSize, momentumCoeff, steps }: Settings): ExperimentResult =>
    of.experiment({ start, stepSize, momentumCoeff, steps }),
  loopPoles: (of: Functions, { curvature, stepSize, momentumCoeff }: Settings): readonly Complex[] =>
    of
      .loopPoles(curvature, stepSize, momentumCoeff)
      .toSorted((one, other) => one.im - other.im || one.re - other.re),
  largestStableStepSize: (of: Functions, { curvature }: Settings): Vector =>
    COEFFS.map((m) => of.largestStableStepSize(curvature, m)),
} as const satisfies Probes<Settings>;

/** Some of the starts of a map of basins. */
export interface StartsPart {
  readonly starts: readonly Vector[];
  readonly steps: number;
}

/** The beginning of a sound. */
export interface SoundPart {
  readonly count: number;
  /** Of those that are filtered; the loop has none. */
  readonly signal?: SignalName;
}

/** What is asked of one function, at rest or after a click: where descents from some starts end, and sounds. */
export const DEMANDS = {
  lfilter: (of: Functions, { momentumCoeff }: Settings, { signal, count }: SoundPart): Sound => {
    const x = signalOf(signal!).slice(0, count);
    return timed(() => of.lfilter(reference.onePole(momentumCoeff), x));
  },
  momentumStep: (
    of: Functions,
    { curvature, stepSize, momentumCoeff }: Settings,
    { count }: SoundPart,
  ): Sound => {
    const slope = gradientOf(`(beta) => [${curvature} * beta[0]]`, ([beta]) => [curvature * beta!]);
    return timed(() => pingOf((beta, z) => of.momentumStep(slope, beta, z, stepSize, momentumCoeff), count));
  },
  gradientDescent: (
    of: Functions,
    { stepSize }: Settings,
    { starts, steps }: StartsPart,
  ): readonly Arrival[] =>
    starts.map((start) => arrivalOf(of.gradientDescent(notebookGradient, start, stepSize, steps))),
  momentumDescent: (
    of: Functions,
    { stepSize, momentumCoeff }: Settings,
    { starts, steps }: StartsPart,
  ): readonly Arrival[] =>
    starts.map((start) =>
      arrivalOf(of.momentumDescent(notebookGradient, start, stepSize, momentumCoeff, steps)),
    ),
};

export const probing: Probing<Settings, typeof PROBES> = {
  probes: PROBES,
  right: reference,
  demands: DEMANDS,
};
