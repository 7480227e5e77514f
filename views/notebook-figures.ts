import { levelsFigure, pathsFigure, polesFigure, toSvg } from 'descent-grader/figures';
import * as reference from '#reference';
import type { Scenario } from '../tests/scenarios/scenario.generated.ts';
import { LANDSCAPE as landscape, SURFACE } from './landscape.ts';
import { type LabelledPole, labelsOf } from './pole-labels.tsx';
import { surfaceFigure } from './surface.tsx';

/** A figure of the notebook: its file's name without the ending, and what is in the file. */
export interface Figure {
  readonly name: string;
  readonly svg: string;
}

/** Those of the notebook's four experiments. */
const COEFFICIENTS = [0.08, 0.33, 0.95, 0.99];
const FREQUENCIES = [...reference.frequencyGrid(128), Math.PI];
/** Exercise 08 at the notebook's minima, along β₂. */
const LOOP = { curvature: 4, momentumCoeff: 0.5 };

const { credit } = reference.landscape;

/** Both descents of an experiment, in the plane. */
function experimentFigure(scenario: Scenario): Figure {
  const { id, title, description, stepSize, momentumCoeff: m } = scenario;
  const { gd, momentum } = reference.experiment(scenario);
  const series = [
    { name: `GD, step size ${stepSize}`, points: gd },
    { name: `GD with momentum ${m}`, points: momentum },
  ];
  const caption = { title, description, credit };
  return { name: id, svg: toSvg(pathsFigure({ caption, symbol: 'β', series, landscape })) };
}

/** @param rolling the experiment whose paths run over the surface */
function surface(rolling: Scenario): Figure {
  const caption = {
    title: 'The loss as a surface',
    description: `Two minima with a saddle between them, and the paths of gradient descent with momentum and without. ${rolling.description}`,
    credit,
  };
  const { gd, momentum } = reference.experiment(rolling);
  const series = [
    { name: `GD, step size ${rolling.stepSize}`, points: gd },
    { name: `GD with momentum ${rolling.momentumCoeff}`, points: momentum },
  ];
  return {
    name: 'surface',
    svg: toSvg(surfaceFigure({ caption, surface: { ...SURFACE, landscape }, series })),
  };
}

function frequencyResponse(): Figure {
  const series = COEFFICIENTS.map((m) => {
    const level = reference.levelInDecibel(reference.frequencyResponse(reference.onePole(m), FREQUENCIES));
    return { name: `m = ${m}`, points: FREQUENCIES.map((omega, k) => [omega, level[k]!]) };
  });
  const caption = {
    title: 'The low-pass filter that acts on the gradient',
    description: 'Its level is 0 dB at Ω = 0 and falls towards Ω = π, the more the larger m is.',
    credit,
  };
  return { name: 'frequency-response', svg: toSvg(levelsFigure({ caption, series })) };
}

function poleZero(): Figure {
  const poles = [0.33, 0.66, 0.95].map((m): LabelledPole => {
    const [pole] = reference.zerosPolesGain(reference.onePole(m)).poles;
    return { z: [pole!, 0], label: String(m) };
  });
  const caption = {
    title: 'Zero and pole of the low-pass filter',
    description: 'For every m the zero is in the origin and the pole at m, inside the unit circle.',
    credit,
  };
  const groups = [
    { name: 'zero, for every m', kind: 'zero', points: [[0, 0]] },
    { name: 'pole at m', kind: 'pole', points: poles.map(({ z }) => z) },
  ] as const;
  return { name: 'pole-zero', svg: toSvg(polesFigure({ caption, groups, over: labelsOf(poles) })) };
}

/** Both poles for each step size; the first is labelled where `isNamed`. */
function polesAt(stepSizes: readonly number[], isNamed: (stepSize: number) => boolean): LabelledPole[] {
  return stepSizes.flatMap((stepSize) => {
    const poles = reference.loopPoles(LOOP.curvature, stepSize, LOOP.momentumCoeff);
    return poles.map(({ re, im }, k) => ({
      z: [re, im],
      label: k === 0 && isNamed(stepSize) ? String(stepSize) : undefined,
    }));
  });
}

function loopPoles(): Figure {
  const limit = reference.largestStableStepSize(LOOP.curvature, LOOP.momentumCoeff);
  const stepSizes = [0.005, 0.02, ...Array.from({ length: 32 }, (_, k) => (k + 1) / 20)];
  const isNamed = (stepSize: number): boolean => [0.005, 0.25, 0.5, 0.75, 1, 1.25, 1.5].includes(stepSize);
  const polesOf = (isStable: boolean): LabelledPole[] =>
    polesAt(
      stepSizes.filter((stepSize) => stepSize < limit === isStable),
      isNamed,
    );
  const [stable, others] = [polesOf(true), polesOf(false)];
  const caption = {
    title: 'The poles of the loop as the step size grows',
    description: `Curvature ${LOOP.curvature}, momentum coefficient ${LOOP.momentumCoeff}. From 1 and m the poles meet, go round the circle of radius √m, meet again, and from the step size ${limit} on one of them is outside the unit circle.`,
    heading: [
      `λ = ${LOOP.curvature}, m = ${LOOP.momentumCoeff}`,
      'The numbers beside the poles are step sizes.',
    ],
    credit,
  };
  const groups = [
    { name: `stable, step size < ${limit}`, kind: 'stable-pole', points: stable.map(({ z }) => z) },
    { name: `not stable`, kind: 'unstable-pole', points: others.map(({ z }) => z) },
  ] as const;
  const over = labelsOf([...stable, ...others]);
  return { name: 'loop-poles', svg: toSvg(polesFigure({ caption, groups, over })) };
}

/**
 * Draws all figures of the notebook.
 * @param scenarios those of the notebook's experiments
 */
export function notebookFigures(scenarios: readonly Scenario[]): Figure[] {
  const rolling = scenarios.find(({ id }) => id === 'experiment-2')!;
  return [...scenarios.map(experimentFigure), surface(rolling), frequencyResponse(), poleZero(), loopPoles()];
}
