import type { Vector } from '../../../reference/index.ts';
import type { Points } from '../figures/curve.tsx';
import type { Model } from './model.ts';

export const asPoints = (path: readonly Vector[]): Points => path.map(([x = NaN, y = NaN]) => [x, y]);

/** The two paths to draw: those of `experiment` if that exercise is chosen, otherwise those of the exercises for each. */
export function pathsOf(model: Model) {
  const experiment = model.of('experiment');
  const [gd, momentum] = [model.of('gradientDescent'), model.of('momentumDescent')];
  const isWhole = experiment.exercise === model.settings.exercise && experiment.yours !== undefined;
  return {
    gd: { right: gd.right, yours: isWhole ? experiment.yours!.gd : gd.yours },
    momentum: { right: momentum.right, yours: isWhole ? experiment.yours!.momentum : momentum.yours },
  };
}
