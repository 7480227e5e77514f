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

/** What the notebook's experiments show, by the ids of their scenarios; and what is drawn behind for comparison. */
const NAMED: readonly { readonly id: string; readonly name: string; readonly compare?: number }[] = [
  { id: 'experiment-1', name: 'starts beside the saddle' },
  { id: 'experiment-2', name: 'rolls over the saddle' },
  { id: 'experiment-3', name: 'stays on the ridge' },
  { id: 'experiment-4', name: 'a step too large' },
  { id: 'experiment-4-momentum-0.09', name: 'two momenta compared', compare: 0.03 },
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
      settings: { start, stepSize, momentumCoeff, steps, at: Math.min(2, steps), compare },
    },
  ];
});
