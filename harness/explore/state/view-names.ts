import { exercises } from 'virtual:catalogue';
import type { ProbeName } from '../worker/probes.ts';

/** The sections of the page, and the functions that each asks. */
export const VIEWS = {
  descent: [
    'gradientDescent',
    'momentumDescent',
    'experiment',
    'loss',
    'gradient',
    'hessian',
    'classify',
    'stationaryPoints',
  ],
  filter: ['momentumStep', 'onePole', 'lfilter', 'frequencyResponse', 'levelInDecibel', 'zerosPolesGain'],
  loop: ['loopPoles', 'largestStableStepSize'],
} as const satisfies Record<string, readonly ProbeName[]>;

export type ViewName = keyof typeof VIEWS;

const isView = (name: string): name is ViewName => Object.hasOwn(VIEWS, name);

/** The first view that asks a function of an exercise. */
export function viewOfExercise(id: string): ViewName | undefined {
  const functions = exercises.find((exercise) => exercise.id === id)?.functions ?? [];
  return Object.keys(VIEWS)
    .filter(isView)
    .find((view) => VIEWS[view].some((name) => functions.includes(name)));
}

/**
 * The view that an address leads to: `view=filter`, or `view=own` for that of the exercise.
 * @param hash the fragment of an address
 */
export function viewOfAddress(hash: string): ViewName | undefined {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const name = query.get('view') ?? '';
  return name === 'own' ? viewOfExercise(query.get('exercise') ?? '') : isView(name) ? name : undefined;
}
