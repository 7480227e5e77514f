import { format, formatPoint } from 'descent-grader/view';
import { gradient, loss } from '#reference';
import type { Settings } from './settings.ts';

// The formulas of the subject in TeX, each followed by the same one with the numbers of these settings.

const number = (value: number): string => format(value, 3);
/** A sum or a difference, as a sign and a number. */
const added = (value: number): string => `${value < 0 ? '−' : '+'} ${number(Math.abs(value))}`;

export const lossAt = ({ start }: Settings): string[] => [
  'L(β) = (β_1 − 2)^2 + (β_2 − 1)^4 − (β_2 − 1)^2',
  `L${formatPoint(start)} = ${format(loss(start))}`,
];

export const gradientAt = ({ start }: Settings): string[] => [
  '∇L(β) = \\begin{bmatrix} 2\\,(β_1 − 2) \\\\ 4\\,(β_2 − 1)^3 − 2\\,(β_2 − 1) \\end{bmatrix}',
  `∇L${formatPoint(start)} = ${formatPoint(gradient(start))}`,
];

/** The two lines of a step, in their order. */
export const moved = ({ stepSize }: Settings): string[] => [
  'β ← β − \\text{stepSize}·z',
  `β ← β − ${number(stepSize)}·z`,
];
export const filtered = ({ momentumCoeff: m }: Settings): string[] => [
  'z ← (1 − m)·∇L(β) + m·z',
  `z ← ${number(1 - m)}·∇L(β) + ${number(m)}·z`,
];

export const difference = ({ momentumCoeff: m }: Settings): string[] => [
  'y[k] = (1 − m)\\,x[k] + m\\,y[k − 1]',
  `y[k] = ${format(1 - m, 2)}\\,x[k] + ${number(m)}\\,y[k − 1]`,
];

export const transfer = ({ momentumCoeff: m }: Settings): string[] => [
  `H(z) = \\frac{(1 − m)\\,z}{z − m} = \\frac{${number(1 - m)}\\,z}{z − ${number(m)}}`,
];

export const fastest = ({ momentumCoeff: m }: Settings): string[] => [
  'H(e^{jΩ}) = \\frac{1 − m}{1 − m\\,e^{−jΩ}}',
  `H(e^{jπ}) = \\frac{${number(1 - m)}}{${number(1 + m)}} = ${number((1 - m) / (1 + m))}`,
];

/** s of the loop: the sum of its poles. */
const sumOf = ({ curvature, stepSize, momentumCoeff: m }: Settings): number =>
  1 + m - (1 - m) * curvature * stepSize;

export const characteristic = (settings: Settings): string[] => [
  'p^2 − s\\,p + m = 0',
  's = 1 + m − (1 − m)\\,λ·\\text{stepSize}',
  `p^2 ${added(-sumOf(settings))}\\,p ${added(settings.momentumCoeff)} = 0`,
];

/** The poles, as their formula and as numbers. */
export function roots(settings: Settings): string[] {
  const [half, m] = [sumOf(settings) / 2, settings.momentumCoeff];
  const square = half * half - m;
  const root = number(Math.sqrt(Math.abs(square)));
  return [
    'p = \\frac{s}{2} ± \\sqrt{\\frac{s^2}{4} − m}',
    `p = ${number(half)} ± ${square < 0 ? 'j\\,' : ''}${root}`,
  ];
}

export const limit = ({ curvature, momentumCoeff: m }: Settings): string[] => [
  `\\text{stepSize} < \\frac{2\\,(1 + m)}{(1 − m)\\,λ} = \\frac{2·${number(1 + m)}}{${number(1 - m)}·${number(curvature)}} = ${number((2 * (1 + m)) / ((1 - m) * curvature))}`,
];
