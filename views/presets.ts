import { scenarios } from 'virtual:catalogue';
import type { Scenario } from '../tests/scenarios/scenario.generated.ts';
import type { Settings } from './settings.ts';

export interface Preset {
  readonly name: string;
  /** What it shows. */
  readonly title: string;
  readonly description: string;
  readonly settings: Pick<Settings, 'start' | 'stepSize' | 'momentumCoeff' | 'steps' | 'at' | 'compare'>;
}

/** The names of the notebook's experiments, by the ids of their scenarios; and what is drawn behind for comparison. */
const NAMED: readonly { readonly id: string; readonly name: string; readonly compare?: number }[] = [
  { id: 'experiment-1', name: 'Experiment 1' },
  { id: 'experiment-2', name: 'Experiment 2' },
  { id: 'experiment-3', name: 'Experiment 3' },
  { id: 'experiment-4', name: 'Experiment 4' },
  { id: 'experiment-4-momentum-0.09', name: '0.03 vs. 0.09', compare: 0.03 },
];

export const PRESETS: readonly Preset[] = NAMED.flatMap(({ id, name, compare }) => {
  const scenario = (scenarios as readonly Scenario[]).find((one) => one.id === id);
  if (scenario === undefined) return [];
  const { title, description, start, stepSize, momentumCoeff, steps } = scenario;
  return [
    {
      name,
      title,
      description,
      settings: { start, stepSize, momentumCoeff, steps, at: Math.min(6, steps), compare },
    },
  ];
});
