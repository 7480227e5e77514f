import { DOMParser } from 'linkedom/worker';
import { expect } from 'vitest';
import type { Picture, PicturePoint } from '../../../../harness/core/model/grades.generated.ts';
import { landscape } from '../../../../reference/landscape.ts';

type Pixel = readonly [x: number, y: number];

export const parse = (svg: string): Element =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;

/** From pixels to the numbers of an axis, by two of the labels at its ticks. */
function axis(root: Element, name: 'x' | 'y'): (pixel: number) => number {
  const ticks = [...root.querySelectorAll(`.${name}-ticks > g`)].map((tick) => {
    const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(tick.getAttribute('transform')!)!;
    return {
      pixel: Number(name === 'x' ? x : y),
      value: Number(tick.querySelector('text')!.textContent!.replace('−', '-')),
    };
  });
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const scale = (last.value - first.value) / (last.pixel - first.pixel);
  return (pixel) => first.value + (pixel - first.pixel) * scale;
}

/** Where the marks of each kind are, group by group, in the units of the axes. */
export function dotsOf(svg: string): Pixel[][] {
  const root = parse(svg);
  const [x, y] = [axis(root, 'x'), axis(root, 'y')];
  // Each symbol begins at its centre.
  const centresOf = (d: string): Pixel[] =>
    [...d.matchAll(/M([-\d.]+),([-\d.]+)(?=[Mm])/g)].map(([, left, top]) => [
      x(Number(left)),
      y(Number(top)),
    ]);
  const marksOf = (group: Element): Pixel[] =>
    [...group.querySelectorAll('.mark')].map((mark) => {
      const [, left, top] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(mark.getAttribute('transform')!)!;
      return [x(Number(left)), y(Number(top))];
    });
  return [...root.querySelectorAll('.landmark, .dots, .poles')].map((one) =>
    one.tagName === 'path' ? centresOf(one.getAttribute('d') ?? '') : marksOf(one),
  );
}

/** Points as near as a picture shows them. */
export function expectPoints(actual: readonly Pixel[], expected: readonly Pixel[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [k, point] of expected.entries())
    for (const coordinate of [0, 1] as const)
      expect(Math.abs(actual[k]![coordinate] - point[coordinate])).toBeLessThan(
        0.01 * Math.max(1, ...expected.flat().map(Math.abs)),
      );
}

/** Some curve with every kind of number there is. */
const curve: PicturePoint[] = [
  [0, 1],
  [1, -0.5],
  [2, 'NaN'],
  [3, 'Infinity'],
  [4, 0.25],
];
const other: PicturePoint[] = [
  [0, 1],
  [1, 0.5],
  [2, 0.75],
  [3, 1],
  [4, 1.25],
];
const walk: PicturePoint[] = [
  [4, 1.075],
  [3.2, 1.1],
  [2.4, 1.5],
  [1e300, '-Infinity'],
];
const walked: PicturePoint[] = [
  [4, 1.075],
  [3.2, 1.1],
  [2.5, 1.25],
  [2, 1.7],
];

/** One of each kind, and those at the borders of what the schema allows. */
export const PICTURES: Readonly<Record<string, Picture>> = {
  'a path on the loss': { kind: 'path', symbol: 'β', yours: walk, right: walked, landscape },
  'a path without the loss': { kind: 'path', symbol: 'β', yours: walk, right: walked },
  'a path far away': {
    kind: 'path',
    symbol: 'β',
    yours: [
      [-4, 6],
      [1e5, 1e5],
    ],
    right: [
      [-4, 6],
      [-3, 5.5],
    ],
    landscape,
  },
  'a path of nothing': { kind: 'path', symbol: 'β', yours: [], right: [], landscape },
  'a path from nowhere': {
    kind: 'path',
    symbol: 'β',
    yours: [['NaN', 0]],
    right: [[1e300, 'Infinity']],
    landscape,
  },
  'a signal': { kind: 'signal', symbol: 'y[k]', yours: curve, right: other },
  'a signal of nothing': { kind: 'signal', symbol: 'y[k]', yours: [], right: [] },
  'a level': {
    kind: 'level',
    yours: [
      [0, '-Infinity'],
      [Math.PI, -6],
    ],
    right: [
      [0, 0],
      [Math.PI, -12],
    ],
  },
  'a level of nothing': { kind: 'level', yours: [[0, 'NaN']], right: [[0, '-Infinity']] },
  poles: {
    kind: 'poles',
    yours: {
      poles: [
        [0.5, 0.25],
        [0.5, -0.25],
      ],
      zeros: [[0, 0]],
    },
    right: {
      poles: [
        [0.75, 0],
        [-1.5, 0],
      ],
      zeros: [],
    },
  },
  'places that a test asked': {
    kind: 'asked',
    symbol: 'β',
    centre: [3.25, -1],
    series: [
      {
        name: 'path of 3 points',
        points: [
          [-4, 2],
          [-1, 1],
          [0, 0],
        ],
      },
      { name: 'its last point', points: [[0, 0]], isLoose: true },
      {
        name: 'gradient, asked 4 times',
        points: [
          [0.5, 0],
          [-0.5, 0],
          [1e9, 'NaN'],
          ['Infinity', 0],
        ],
        isLoose: true,
      },
    ],
  },
  'places at one spot': {
    kind: 'asked',
    symbol: 'β',
    centre: [0, 0],
    series: [{ name: 'β', points: [[0, 0]], isLoose: true }],
  },
  'sequences that a test saw': {
    kind: 'asked',
    symbol: 'y[k]',
    series: [
      { name: 'y[k] of a right filter', points: other },
      { name: 'y[k] of this one', points: curve },
      { name: 'x[k]', points: [[0, 1]] },
    ],
  },
  'poles nowhere': {
    kind: 'poles',
    yours: { poles: [['NaN', 'NaN']], zeros: [[1e9, 0]] },
    right: { poles: [], zeros: [] },
  },
};
