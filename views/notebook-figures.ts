import {
  drawDecay,
  drawLevels,
  drawPaths,
  drawPlane,
  drawSurface,
  POLE,
  STABLE_POLE,
  UNSTABLE_POLE,
  ZERO,
} from 'descent-grader/plots';
import * as reference from '#reference';
import type { Scenario } from '../tests/scenarios/scenario.generated.ts';
import { LANDSCAPE as landscape } from './landscape.ts';

/** A figure of the notebook: its file's name without the ending, and what is in the file. */
export interface Figure {
  readonly name: string;
  readonly svg: string;
}

type Path = readonly reference.Vector[];

/** Those of the notebook's four experiments. */
const COEFFICIENTS = [0.08, 0.33, 0.95, 0.99];
const FREQUENCIES = [...reference.frequencyGrid(128), Math.PI];
/** Exercise 08 at the notebook's minima, along β₂. */
const LOOP = { curvature: 4, momentumCoeff: 0.5 };

const pointsOf = (beta: Path) => beta.map(([beta1, beta2]) => [beta1!, beta2!] as const);

/** Both descents of an experiment: in the plane, and their loss over the steps. */
function experimentFigures(document: Document, scenario: Scenario): Figure[] {
  const { id, title, description, stepSize, momentumCoeff: m } = scenario;
  const { gd, momentum } = reference.experiment(scenario);
  const names = [`GD, step size ${stepSize}`, `GD with momentum ${m}`] as const;
  const excess = (beta: Path) => beta.map((point, k) => [k, reference.loss(point) + 0.25] as const);
  const paths = [
    { name: names[0], points: pointsOf(gd) },
    { name: names[1], points: pointsOf(momentum) },
  ];
  const losses = [
    { name: names[0], points: excess(gd) },
    { name: names[1], points: excess(momentum) },
  ];
  const lossCaption = { title: `${title}: the loss over the steps`, description };
  return [
    {
      name: id,
      svg: drawPaths(document, { caption: { title, description }, symbol: 'β', series: paths, landscape }),
    },
    {
      name: `${id}-loss`,
      svg: drawDecay(document, { caption: lossCaption, series: losses }, 'loss above its minimum, L + ¼'),
    },
  ];
}

/** @param rolling the experiment whose momentum path rolls over the surface */
function surface(document: Document, rolling: Scenario): Figure {
  const caption = {
    title: 'The loss as a surface',
    description: `Two minima with a saddle between them, and the path of gradient descent with momentum. ${rolling.description}`,
  };
  const { momentum } = reference.experiment(rolling);
  const frame = { x: [0, 4], y: [-0.5, 2.5], highest: 5 } as const;
  return {
    name: 'surface',
    svg: drawSurface(document, {
      caption,
      landscape,
      names: ['β₁', 'β₂'],
      ...frame,
      path: { name: `GD with momentum ${rolling.momentumCoeff}`, points: pointsOf(momentum) },
    }),
  };
}

function frequencyResponse(document: Document): Figure {
  const series = COEFFICIENTS.map((m) => {
    const level = reference.levelInDecibel(reference.frequencyResponse(reference.onePole(m), FREQUENCIES));
    return { name: `m = ${m}`, points: FREQUENCIES.map((omega, k) => [omega, level[k]!] as const) };
  });
  const caption = {
    title: 'The low-pass filter that acts on the gradient',
    description: 'Its level is 0 dB at Ω = 0 and falls towards Ω = π, the more the larger m is.',
  };
  return { name: 'frequency-response', svg: drawLevels(document, { caption, series }) };
}

function poleZero(document: Document): Figure {
  const points = [0.33, 0.66, 0.95].map((m) => {
    const [pole] = reference.zerosPolesGain(reference.onePole(m)).poles;
    return { z: [pole!, 0] as const, label: String(m) };
  });
  const caption = {
    title: 'Zero and pole of the low-pass filter',
    description: 'For every m the zero is in the origin and the pole at m, inside the unit circle.',
  };
  const groups = [
    { name: 'zero, for every m', look: ZERO, size: 8, points: [{ z: [0, 0] as const }] },
    { name: 'pole at m', look: POLE, size: 8, points },
  ];
  return { name: 'pole-zero', svg: drawPlane(document, { caption, groups }) };
}

/** Both poles for each step size; the first is labelled where `isNamed`. */
function polesAt(stepSizes: readonly number[], isNamed: (stepSize: number) => boolean) {
  return stepSizes.flatMap((stepSize) => {
    const poles = reference.loopPoles(LOOP.curvature, stepSize, LOOP.momentumCoeff);
    return poles.map(({ re, im }, k) => ({
      z: [re, im] as const,
      label: k === 0 && isNamed(stepSize) ? String(stepSize) : undefined,
    }));
  });
}

function loopPoles(document: Document): Figure {
  const limit = reference.largestStableStepSize(LOOP.curvature, LOOP.momentumCoeff);
  const stepSizes = [0.005, 0.02, ...Array.from({ length: 32 }, (_, k) => (k + 1) / 20)];
  const isNamed = (stepSize: number): boolean => [0.005, 0.25, 0.5, 0.75, 1, 1.25, 1.5].includes(stepSize);
  const stable = stepSizes.filter((stepSize) => stepSize < limit);
  const others = stepSizes.filter((stepSize) => stepSize >= limit);
  const caption = {
    title: 'The poles of the loop as the step size grows',
    description: `Curvature ${LOOP.curvature}, momentum coefficient ${LOOP.momentumCoeff}. From 1 and m the poles meet, go round the circle of radius √m, meet again, and from the step size ${limit} on one of them is outside the unit circle. The numbers are step sizes.`,
  };
  const groups = [
    { name: `stable, step size < ${limit}`, look: STABLE_POLE, size: 3.5, points: polesAt(stable, isNamed) },
    { name: `not stable`, look: UNSTABLE_POLE, size: 4.5, points: polesAt(others, isNamed) },
  ];
  return { name: 'loop-poles', svg: drawPlane(document, { caption, groups }) };
}

/**
 * Draws all figures of the notebook.
 * @param document where they are built; they are not attached to it
 * @param scenarios those of the notebook's experiments
 */
export function notebookFigures(document: Document, scenarios: readonly Scenario[]): Figure[] {
  const rolling = scenarios.find(({ id }) => id === 'experiment-2')!;
  return [
    ...scenarios.flatMap((scenario) => experimentFigures(document, scenario)),
    surface(document, rolling),
    frequencyResponse(document),
    poleZero(document),
    loopPoles(document),
  ];
}
