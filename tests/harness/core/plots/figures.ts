import { DOMParser } from 'linkedom/worker';
import type { Picture, PicturePoint } from '../../../../harness/core/model/grades.generated.ts';
import { landscape } from '../../../../reference/landscape.ts';

export type Pixel = readonly [x: number, y: number];

export const parse = (svg: string): Element =>
  new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement as unknown as Element;

const translation = (element: Element): Pixel => {
  const [, x, y] = /translate\(([-\d.e]+),([-\d.e]+)\)/.exec(element.getAttribute('transform') ?? '')!;
  return [Number(x), Number(y)];
};

/** From pixels to the numbers of an axis, by two of the labels at its ticks. */
function axis(root: Element, name: 'x' | 'y'): (pixel: number) => number {
  const coordinate = name === 'x' ? 0 : 1;
  const ticks = [...root.querySelectorAll(`[data-mark="${name}-axis tick label"] text`)].map((text) => ({
    pixel: translation(text)[coordinate],
    value: Number(text.textContent!.replace('−', '-').replaceAll(',', '')),
  }));
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const scale = (last.value - first.value) / (last.pixel - first.pixel);
  return (pixel) => first.value + (pixel - first.pixel) * scale;
}

/** Where the marks of each kind are, group by group, in the units of the axes. */
export function dotsOf(svg: string): Pixel[][] {
  const root = parse(svg);
  const [x, y] = [axis(root, 'x'), axis(root, 'y')];
  return [...root.querySelectorAll('[data-mark=dot]')].map((group) =>
    [...group.querySelectorAll('path, circle')].map((mark) => {
      const [left, top] =
        mark.tagName === 'circle'
          ? [Number(mark.getAttribute('cx')), Number(mark.getAttribute('cy'))]
          : translation(mark);
      return [x(left), y(top)];
    }),
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
  'poles nowhere': {
    kind: 'poles',
    yours: { poles: [['NaN', 'NaN']], zeros: [[1e9, 0]] },
    right: { poles: [], zeros: [] },
  },
};
