import type { Model } from './model.ts';

/** The two paths to draw: those of `experiment` if that exercise is chosen, otherwise those of the exercises for each. */
export function pathsOf(model: Model) {
  const experiment = model.of('experiment');
  const { yours } = experiment;
  if (experiment.exercise !== model.settings.exercise || yours === undefined)
    return { gd: model.of('gradientDescent'), momentum: model.of('momentumDescent') };
  const {
    right: { gd, momentum },
    rightThen,
    isAccepted,
  } = experiment;
  return {
    gd: { right: gd, yours: yours.gd, rightThen: rightThen.gd, isAccepted },
    momentum: { right: momentum, yours: yours.momentum, rightThen: rightThen.momentum, isAccepted },
  };
}
