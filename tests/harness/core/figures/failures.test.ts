import { describe, expect, test } from 'vitest';
import { pictureFigure, toSvg } from '../../../../harness/core/figures/index.ts';
import type { PathPicture, Picture, PicturePoint } from '../../../../harness/core/model/grades.generated.ts';
import { landscape } from '../../../../reference/landscape.ts';
import { dotsOf, expectPoints, parse, PICTURES } from './figures.ts';

const drawPicture = (picture: Picture): string => toSvg(pictureFigure(picture));

/** The values at the ends of an axis, by its first and its last tick. */
const ticksOf = (svg: string, axis: 'x' | 'y'): number[] =>
  [...parse(svg).querySelectorAll(`.${axis}-ticks text`)].map(({ textContent }) =>
    Number(textContent!.replace('−', '-')),
  );

describe('the failure is seen', () => {
  test('of three steps in a corner of the loss, from close by', () => {
    const step = (size: number): PicturePoint[] => [
      [0, 0],
      [size, size / 2],
      [2 * size, size],
    ];
    const svg = drawPicture({ kind: 'path', symbol: 'β', yours: step(0.02), right: step(0.04), landscape });
    expect(Math.max(...ticksOf(svg, 'x').map(Math.abs))).toBeLessThan(0.2);
    expect(dotsOf(svg)[1]).toHaveLength(3);
  });

  test('of levels of which one is a peak of 350 dB: the others are not a flat line', () => {
    const levels = (level: number): PicturePoint[] =>
      Array.from({ length: 65 }, (_, k) => [(Math.PI * k) / 64, k === 64 ? 350 : level]);
    const svg = drawPicture({ kind: 'level', yours: levels(-1), right: levels(-2) });
    expect(Math.max(...ticksOf(svg, 'y'))).toBeLessThan(10);
    const [right, yours] = dotsOf(svg);
    expectPoints(yours!.slice(0, 2), [
      [0, -1],
      [5 / 64, -1],
    ]);
    expectPoints(right!.slice(0, 2), [
      [0, -2],
      [5 / 64, -2],
    ]);
  });

  test('of poles that are close to each other', () => {
    const at = (re: number) => ({ poles: [[re, 0] as const], zeros: [] });
    const svg = drawPicture({ kind: 'poles', yours: at(0.901), right: at(0.9) });
    const [first = NaN, last = NaN] = [ticksOf(svg, 'x')[0], ticksOf(svg, 'x').at(-1)];
    expect(last - first).toBeLessThan(0.01);
    expectPoints(dotsOf(svg)[1]!, [[0.901, 0]]);
  });
});

test('β₁ and β₂ have equal units over a landscape', () => {
  for (const name of ['a path on the loss', 'a path far away']) {
    const root = parse(drawPicture(PICTURES[name]!));
    const unit = (axis: 'x' | 'y'): number => {
      const places = [...root.querySelectorAll(`.${axis}-ticks > g`)].map((tick) =>
        Number(
          /translate\(([-\d.]+),([-\d.]+)\)/.exec(tick.getAttribute('transform')!)![axis === 'x' ? 1 : 2],
        ),
      );
      const values = ticksOf(drawPicture(PICTURES[name]!), axis);
      return Math.abs((places.at(-1)! - places[0]!) / (values.at(-1)! - values[0]!));
    };
    expect(unit('x') / unit('y')).toBeCloseTo(1, 2);
  }
});

test('a picture over the loss of another author says so in its file, and one without a loss has no credit', () => {
  const curves = { yours: [[0, 0]], right: [[1, 1]] } satisfies Pick<PathPicture, 'yours' | 'right'>;
  const metadataOf = (picture: Picture): Element | null =>
    parse(drawPicture(picture)).querySelector('metadata');
  const over = metadataOf({ kind: 'path', symbol: 'β', ...curves, landscape })!;
  for (const part of [landscape.credit.creator, landscape.credit.source, landscape.credit.changes])
    expect(over.textContent).toContain(part);
  expect(metadataOf({ kind: 'path', symbol: 'β', ...curves })).toBeNull();
});
