import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../../harness/core/model/grades.generated.ts';
import { drawPicture } from '../../../../harness/core/plots/index.ts';
import { svgDocument } from '../../../../harness/course/pictures/svg-document.ts';
import { dotsOf, parse, PICTURES, type Pixel } from './figures.ts';

const draw = (name: string): string => drawPicture(svgDocument, PICTURES[name]!);
const textsOf = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent!);

function expectPoints(actual: readonly Pixel[], expected: readonly Pixel[]): void {
  expect(actual).toHaveLength(expected.length);
  for (const [k, point] of expected.entries())
    for (const axis of [0, 1] as const) expect(actual[k]![axis]).toBeCloseTo(point[axis], 2);
}

describe('the numbers are where the axes say', () => {
  test('of paths; from where one overflows it has no points', () => {
    // The stationary points and what is behind them come before the paths.
    const [, landmarks, right, yours] = dotsOf(draw('a path on the loss'));
    expectPoints(landmarks!, [
      [2, 1.7071],
      [2, 0.2929],
      [2, 1],
    ]);
    expectPoints(right!, [
      [4, 1.075],
      [3.2, 1.1],
      [2.5, 1.25],
      [2, 1.7],
    ]);
    expectPoints(yours!, [
      [4, 1.075],
      [3.2, 1.1],
      [2.4, 1.5],
    ]);
  });

  test('of signals, without what is not finite', () => {
    const [right, yours] = dotsOf(draw('a signal'));
    expectPoints(right!, [
      [0, 1],
      [1, 0.5],
      [2, 0.75],
      [3, 1],
      [4, 1.25],
    ]);
    expectPoints(yours!, [
      [0, 1],
      [1, -0.5],
      [4, 0.25],
    ]);
  });

  test('of levels, over Ω/π', () => {
    const [right, yours] = dotsOf(draw('a level'));
    expectPoints(right!, [
      [0, 0],
      [1, -12],
    ]);
    expectPoints(yours!, [[1, -6]]);
  });

  test('of poles and zeros', () => {
    const [poles, yourPoles, yourZeros] = dotsOf(draw('poles'));
    expectPoints(poles!, [
      [0.75, 0],
      [-1.5, 0],
    ]);
    expectPoints(yourPoles!, [
      [0.5, 0.25],
      [0.5, -0.25],
    ]);
    expectPoints(yourZeros!, [[0, 0]]);
  });
});

test('the grid runs through the ticks', () => {
  for (const name of ['a signal', 'a level', 'poles'])
    for (const axis of ['x', 'y']) {
      const marksOf = (kind: string): number =>
        parse(draw(name)).querySelectorAll(`[data-mark="${axis}-${kind}"] > *`).length;
      expect(marksOf('axis tick')).toBeGreaterThan(2);
      expect(marksOf('grid')).toBe(marksOf('axis tick'));
    }
});

test('yours and the right one are named, and their lines have different dashes', () => {
  for (const name of ['a path on the loss', 'a signal', 'a level']) {
    expect(textsOf(draw(name))).toEqual(expect.arrayContaining(['yours', 'right']));
    const shapes = [...parse(draw(name)).querySelectorAll('[stroke-dasharray]')].map((line) =>
      line.getAttribute('stroke-dasharray'),
    );
    expect(new Set(shapes).size).toBeGreaterThan(1);
  }
  expect(textsOf(draw('poles'))).toEqual(expect.arrayContaining(['right pole', 'your pole', 'your zero']));
  expect(textsOf(draw('poles nowhere'))).toContain('your pole (1 not in the frame)');
  expect(textsOf(draw('a level of nothing'))).toContain('yours (nowhere finite)');
});

test('minima and saddle are named, and contours are drawn only for a path on the loss', () => {
  const [first, again] = [draw('a path on the loss'), draw('a path on the loss')];
  expect(textsOf(first)).toEqual(expect.arrayContaining(['minimum 1', 'minimum 2', 'saddle']));
  expect(parse(first).querySelectorAll('[data-mark=contour] path').length).toBeGreaterThan(5);
  expect(again).toBe(first);
  expect(draw('a path without the loss')).not.toContain('contour');
});

test.each(Object.keys(PICTURES))('%s: the same bytes, whatever was drawn before', (name) => {
  const before = draw(name);
  for (const other of Object.keys(PICTURES)) draw(other);
  expect(draw(name)).toBe(before);
});

test.each(Object.keys(PICTURES))(
  '%s: has a title and a description, and coordinates that are finite',
  (name) => {
    const root = parse(draw(name));
    const [title, description] = root.getAttribute('aria-labelledby')!.split(' ');
    expect(root.getAttribute('role')).toBe('img');
    // ARIA allows no label on a group without a role.
    expect(root.querySelectorAll('[aria-label]')).toHaveLength(0);
    expect(root.querySelector(`title[id="${title}"]`)!.textContent).toMatch(/right/);
    expect(root.querySelector(`desc[id="${description}"]`)!.textContent).toMatch(/Yours|yours/);
    const attributes = [...root.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].map(({ value }) => value),
    );
    expect(attributes.filter((value) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
    expect(attributes.filter((value) => /\d{7}/.test(value))).toEqual([]);
  },
);

test('ids are another figure’s own, so that many can stand on one page', () => {
  const figures = Object.keys(PICTURES).map(draw);
  const ids = figures.flatMap((svg) => [...parse(svg).querySelectorAll('[id]')].map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const svg of figures)
    for (const [, id] of svg.matchAll(/url\(#(.+?)\)/g)) expect(svg).toContain(`id="${id}"`);
});

test.each([
  ['tiny', 1e-7, 0, '1.0·10⁻⁷'],
  ['huge', 1e9, 0, '2.0·10⁹'],
  ['nearly the same', 1e-4, 2000, '2,000.00020'],
])('labels have room beside a path whose numbers are %s', (_, size, offset, label) => {
  const curve: Picture = {
    kind: 'path',
    symbol: 'β',
    right: [
      [offset, offset],
      [offset + size, offset + 2 * size],
    ],
    yours: [],
  };
  const root = parse(drawPicture(svgDocument, curve));
  const labels = [...root.querySelectorAll('[data-mark="y-axis tick label"] text')];
  const texts = labels.map(({ textContent }) => textContent!);
  expect(texts).toContain(label);
  // Of the frame, where the labels end.
  const left = Number(root.querySelector('[data-mark="frame"]')!.getAttribute('x'));
  expect(left).toBeGreaterThan(20 + 6.5 * Math.max(...texts.map((text) => text.length)));
});

test('a hostile text stays text', () => {
  const symbol = '</text><script>alert(1)</script>"&\u0000\u202E\uD800]]>';
  const picture: Picture = { kind: 'signal', symbol, yours: [[0, 1]], right: [[0, 2]] };
  const svg = drawPicture(svgDocument, picture);
  expect(parse(svg).querySelectorAll('script')).toHaveLength(0);
  expect(svg).not.toContain('<script');
  expect(svg.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(textsOf(svg).join()).toContain('<script>alert(1)</script>"&');
});
