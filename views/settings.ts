import type { SettingsInAddress, Settings as PageSettings } from 'descent-grader/view';

/** What every view shows. */
export interface Settings extends PageSettings {
  /** β before the first step. */
  readonly start: readonly [number, number];
  /** > 0 */
  readonly stepSize: number;
  /** m, 0 ≤ m < 1 */
  readonly momentumCoeff: number;
  /** Whole, ≥ 0. */
  readonly steps: number;
  /** The step that the scrubber shows, 0 ≤ at ≤ steps. */
  readonly at: number;
  /** λ of the loop, the curvature of a parabola, > 0. */
  readonly curvature: number;
  /** A second momentum coefficient, whose path is drawn behind for comparison. */
  readonly compare: number | undefined;
  /** The id of the question that is open, if one is. */
  readonly station: string;
}

/** The graded ranges; outside of them nothing is promised. */
const RANGE = {
  coordinate: [-1000, 1000],
  stepSize: [1e-6, 1000],
  momentumCoeff: [0, 0.9999],
  steps: [0, 1024],
  curvature: [1e-6, 1e6],
} as const;

/** Curvatures of the loss at its minima, along β₁ and along β₂. */
export const CURVATURES = [2, 4] as const;

const DEFAULTS: Settings = {
  start: [4, 1.075],
  stepSize: 0.2,
  momentumCoeff: 0.33,
  steps: 32,
  at: 2,
  curvature: 4,
  compare: undefined,
  station: '',
  exercise: '',
};

const clamp = (value: number, [from, to]: readonly [number, number]): number =>
  // + 0 turns −0 into 0.
  Math.min(Math.max(value, from), to) + 0;

function legal(settings: Settings, fallback: Settings): Settings {
  const within = (value: number, range: readonly [number, number], other: number): number =>
    Number.isFinite(value) ? clamp(value, range) : other;
  const steps = Math.round(within(settings.steps, RANGE.steps, fallback.steps));
  return {
    start: [
      within(settings.start[0], RANGE.coordinate, fallback.start[0]),
      within(settings.start[1], RANGE.coordinate, fallback.start[1]),
    ],
    stepSize: within(settings.stepSize, RANGE.stepSize, fallback.stepSize),
    momentumCoeff: within(settings.momentumCoeff, RANGE.momentumCoeff, fallback.momentumCoeff),
    steps,
    at: Math.round(within(settings.at, [0, steps], Math.min(fallback.at, steps))),
    curvature: within(settings.curvature, RANGE.curvature, fallback.curvature),
    compare:
      settings.compare === undefined || Number.isNaN(settings.compare)
        ? undefined
        : clamp(settings.compare, RANGE.momentumCoeff),
    // It becomes a part of the address.
    station: /^[a-z]*$/u.test(settings.station) ? settings.station : '',
    exercise: settings.exercise,
  };
}

const toAddress: SettingsInAddress<Settings>['toAddress'] = ({
  start,
  stepSize,
  momentumCoeff,
  steps,
  at,
  curvature,
  compare,
  station,
}) => ({
  start: start.join(','),
  'step-size': stepSize,
  m: momentumCoeff,
  steps,
  at,
  curvature,
  ...(compare !== undefined && { compare }),
  ...(station !== '' && { station }),
});

function fromAddress(query: URLSearchParams, exercise: string): Settings {
  const number = (name: string): number => {
    const text = query.get(name);
    return text === null || text.trim() === '' ? NaN : Number(text);
  };
  const [beta1 = NaN, beta2 = NaN] = (query.get('start') ?? '')
    .split(',')
    .map((text) => (text === '' ? NaN : Number(text)));
  return legal(
    {
      start: [beta1, beta2],
      stepSize: number('step-size'),
      momentumCoeff: number('m'),
      steps: number('steps'),
      at: number('at'),
      curvature: number('curvature'),
      compare: query.has('compare') ? number('compare') : undefined,
      station: query.get('station') ?? '',
      exercise,
    },
    DEFAULTS,
  );
}

/** `#start=4,1.075&step-size=0.2&m=0.33&steps=32` */
export const SETTINGS: SettingsInAddress<Settings> = { fromAddress, toAddress, legal };
