import { gradient, loopPoles, loss, momentumDescent, experiment, type Vector } from '#reference';
import type { Settings } from '../settings.ts';

type Asked = Pick<Settings, 'start' | 'stepSize' | 'momentumCoeff' | 'steps' | 'compare'>;

/** An answer that can be chosen. */
export interface Option {
  readonly id: string;
  readonly text: string;
  /** Settings that the choice itself makes. */
  readonly settings?: Partial<Asked>;
}

/** Whether a loss falls and rises. @param least what counts, by its first value: nobody draws without a tremor */
function shapeOf(losses: Vector, least: number): string {
  const size = least * losses[0]!;
  let lowest = losses[0]!;
  let hasRisen = false;
  for (const value of losses) {
    hasRisen ||= value > lowest + size;
    lowest = Math.min(lowest, value);
  }
  if (lowest >= losses[0]! - size) return 'never-falls';
  return hasRisen ? 'rises' : 'falls';
}

/** A question that is answered first and looked at then. */
export interface Station {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly settings: Asked;
  readonly options: readonly Option[];
  /** The answer can also be given by a click into the contours: the option of that place. */
  readonly optionAt?: (beta1: number, beta2: number) => string;
  /** The answer is drawn, as the loss over the steps: the option of such a curve. */
  readonly optionOf?: (losses: Vector) => string;
  /** The id of the right option, as the reference says. */
  readonly right: (asked: Asked) => string;
  readonly explanation: string;
}

const endOf = (asked: Asked) => {
  const { gdOutcome, momentumOutcome } = experiment(asked);
  return { gd: gdOutcome, momentum: momentumOutcome };
};

/** The curvature of the loss along β₁, which is a parabola. */
const ALONG_BETA1 = 2;
const coeff = (m: number): Option => ({ id: String(m), text: `m = ${m}`, settings: { momentumCoeff: m } });
const COEFFS = [0.15, 0.4, 0.7, 0.9];

export const STATIONS: readonly Station[] = [
  {
    id: 'saddle',
    name: 'Over the saddle?',
    question:
      'Both descents start at the large dot, above the line of the saddle; gradient descent finds minimum 1. Where does the ball with momentum end? Choose, or click there.',
    settings: { start: [4, 2.5], stepSize: 0.05, momentumCoeff: 0.9, steps: 120, compare: undefined },
    options: [
      { id: 'minimum-1', text: 'in minimum 1, the valley it starts in' },
      { id: 'minimum-2', text: 'in minimum 2, beyond the saddle' },
      { id: 'saddle', text: 'on the saddle' },
    ],
    optionAt: (_, beta2) => (Math.abs(beta2 - 1) < 0.15 ? 'saddle' : beta2 > 1 ? 'minimum-1' : 'minimum-2'),
    right: (asked) => endOf(asked).momentum,
    explanation:
      'z remembers the steep wall from which the ball comes: in the valley, where ∇L is nearly zero, it is still large. The thick arrow keeps its direction when the thin one has long turned round.',
  },
  {
    id: 'loss',
    name: 'Always downhill?',
    question:
      'Each step of momentum goes against a filtered gradient. How does its loss go on from the start? Draw it, from the left to the right.',
    settings: { start: [4, 1.075], stepSize: 0.1, momentumCoeff: 0.9, steps: 60, compare: undefined },
    options: [
      { id: 'falls', text: 'It falls at every step' },
      { id: 'rises', text: 'It also rises on the way' },
      { id: 'never-falls', text: 'It never falls' },
    ],
    optionOf: (losses) => shapeOf(losses, 0.04),
    right: ({ start, stepSize, momentumCoeff, steps }) =>
      shapeOf(
        momentumDescent(gradient, start, stepSize, momentumCoeff, steps).map((beta) => loss(beta)),
        1e-9,
      ),
    explanation:
      'A lazy arrow points downhill too late: the ball rolls up the other side, and the loss with it. So one look at a rising loss does not say that a descent is wrong.',
  },
  {
    id: 'overshoot',
    name: 'Which m?',
    question:
      'Along β₁ the loss is a parabola with its bottom at β₁ = 2. With a step size of 0.2, with which m does the ball come to β₁ = 2 without rolling past it?',
    settings: { start: [4, 1.7], stepSize: 0.2, momentumCoeff: 0.4, steps: 40, compare: undefined },
    options: COEFFS.map(coeff),
    right: ({ stepSize }) =>
      String(
        COEFFS.find((m) => loopPoles(ALONG_BETA1, stepSize, m).every(({ im, re }) => im === 0 && re >= 0)),
      ),
    explanation:
      'Two real, positive poles creep; complex ones ring. On the map of the loop the border between both is at m = ((1 − λ·stepSize)/(1 + λ·stepSize))², here 0.184.',
  },
  {
    id: 'step',
    name: 'Too large a step?',
    question:
      'The fourth experiment of the notebook: from high on the wall, with a step size of 0.29. It says: guess before you run it. Which descent comes to rest?',
    settings: { start: [4, 2.5], stepSize: 0.29, momentumCoeff: 0.09, steps: 16, compare: undefined },
    options: [
      { id: 'both', text: 'both' },
      { id: 'momentum', text: 'only that with momentum' },
      { id: 'gd', text: 'only gradient descent' },
      { id: 'neither', text: 'neither' },
    ],
    right: (asked) => {
      const [gd, momentum] = Object.values(endOf(asked)).map(
        (end) => end !== 'diverged' && end !== 'not-converged',
      );
      if (gd === momentum) return gd ? 'both' : 'neither';
      return gd ? 'gd' : 'momentum';
    },
    explanation:
      'Gradient descent jumps from wall to wall and lands higher each time. Its gradient changes its sign at every step: that is the fastest signal there is, and the filter takes it down to (1 − m)/(1 + m) of its size, here 0.83. That is enough to stay in the valley.',
  },
];

export const stationOf = (id: string): Station | undefined => STATIONS.find((station) => station.id === id);

/** The settings of a station, with those that a choice makes. */
export const settingsOfStation = ({ settings, options }: Station, guess?: string): Asked => ({
  ...settings,
  ...options.find(({ id }) => id === guess)?.settings,
});

const KEY = 'descent-grader-guesses';

/** What was guessed in this browser, by station. Nothing of it leaves it. */
function guesses(): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** Whether each guess of this browser is right, by station. */
export function rightGuesses(): Readonly<Record<string, boolean>> {
  const known = guesses();
  return Object.fromEntries(
    STATIONS.filter(({ id }) => known[id] !== undefined).map(({ id, right, settings }) => [
      id,
      known[id] === right(settings),
    ]),
  );
}

export function keepGuess(station: string, guess: string): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...guesses(), [station]: guess }));
  } catch {
    // Storage can be full, or switched off: the guess is forgotten with the page.
  }
}
