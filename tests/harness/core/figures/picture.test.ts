import { describe, expect, test } from 'vitest';
import { signalPicture } from '../../../../harness/core/checks/picture.ts';
import { drawCheck, pictureFigure, toSvg } from '../../../../harness/core/figures/index.ts';
import type { CheckGrade, Picture } from '../../../../harness/core/model/grades.generated.ts';
import { dotsOf, expectPoints, parse, PICTURES } from './figures.ts';

const drawPicture = (picture: Picture): string => toSvg(pictureFigure(picture));
const draw = (name: string): string => drawPicture(PICTURES[name]!);
const textsOf = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent!);

describe('the numbers are where the axes say', () => {
  test('of paths; from where one overflows it has no points', () => {
    const [right, yours, landmarks] = dotsOf(draw('a path on the loss'));
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

test('places that a test asked are shown from close by, as points without lines, and a path runs out of the frame', () => {
  const svg = draw('places that a test asked');
  const [path, end, asked] = dotsOf(svg);
  expectPoints(path!.slice(-1), [[0, 0]]);
  expectPoints(end!, [[0, 0]]);
  expectPoints(asked!, [
    [0.5, 0],
    [-0.5, 0],
  ]);
  const lines = [...parse(svg).querySelectorAll('.curve .line')].map((line) => line.getAttribute('d'));
  expect(lines.map((line) => line !== null && line.length > 10)).toEqual([true, false, false]);
  expect(parse(svg).querySelectorAll('.legend [stroke-dasharray]')).toHaveLength(1);
  const texts = textsOf(svg);
  expect(texts).toEqual(expect.arrayContaining(['β₁ − 3.25', 'β₂ + 1', 'gradient, asked 4 times', '0.4']));
  expect(texts).not.toContain('2');
  expect(textsOf(draw('places at one spot'))).toContain('β₁');
});

test('sequences that a test saw are joined, each with its name', () => {
  const svg = draw('sequences that a test saw');
  const [right, seen, sent] = dotsOf(svg);
  expect([right!.length, seen!.length]).toEqual([5, 3]);
  expectPoints(sent!, [[0, 1]]);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['y[k] of this one', 'x[k]', 'index k', 'y[k]']));
  expect(parse(svg).querySelectorAll('.legend [stroke-dasharray]')).toHaveLength(3);
});

test('a line of the grid runs through every tick', () => {
  for (const name of ['a signal', 'a level', 'poles'])
    for (const axis of ['x', 'y']) {
      const ticks = [...parse(draw(name)).querySelectorAll(`.${axis}-ticks > g`)];
      expect(ticks.length).toBeGreaterThan(2);
      for (const tick of ticks) expect(tick.querySelectorAll('line')).toHaveLength(1);
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
  expect(textsOf(draw('poles nowhere'))).toEqual(
    expect.arrayContaining(['your pole (1 not a number)', 'your zero (1 not in the frame)']),
  );
  expect(textsOf(draw('a level of nothing'))).toContain('yours (nowhere finite)');
});

test('a sequence is over k, or over what its picture names', () => {
  const texts = textsOf(
    toSvg(pictureFigure(signalPicture('Im H', [0, 1], [0, 0], { label: 'frequency Ω/π', values: [0, 1] })!)),
  );
  expect(texts).toEqual(expect.arrayContaining(['Im H', 'frequency Ω/π', '0.2']));
  expect(texts).not.toContain('index k');
  expect(textsOf(draw('a signal'))).toContain('index k');
});

test('a sentence says that nothing can be drawn, and only then', () => {
  const sentence = 'No point is finite, so there is nothing to draw.';
  for (const name of [
    'a path from nowhere',
    'a path of nothing',
    'a signal of nothing',
    'a level of nothing',
  ])
    expect(textsOf(draw(name))).toContain(sentence);
  for (const name of ['a path on the loss', 'a path far away', 'a signal', 'a level'])
    expect(textsOf(draw(name))).not.toContain(sentence);
});

test('minima and saddle are named, and contours are drawn only for a path on the loss', () => {
  const [first, again] = [draw('a path on the loss'), draw('a path on the loss')];
  expect(textsOf(first)).toEqual(expect.arrayContaining(['minimum 1', 'minimum 2', 'saddle']));
  expect(parse(first).querySelectorAll('.contours path').length).toBeGreaterThan(5);
  expect(again).toBe(first);
  expect(draw('a path without the loss')).not.toContain('class="contours"');
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
    const [title, description] = ['title', 'desc'].map((tag) => root.querySelector(tag)!.textContent!);
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-label')).toBe(`${title}. ${description}`);
    expect(title).toMatch(/right|your test/);
    expect(description).toMatch(/Yours|yours|around|over k/);
    const attributes = [...root.querySelectorAll('*')].flatMap((one) =>
      [...one.attributes].map(({ value }) => value),
    );
    expect(attributes.filter((value) => /NaN|Infinity|undefined/.test(value))).toEqual([]);
    expect(attributes.filter((value) => /\d{7}/.test(value))).toEqual([]);
  },
);

test('no figure has an id, so that many can stand on one page', () => {
  for (const name of Object.keys(PICTURES)) expect(draw(name)).not.toMatch(/ id=|url\(#/);
});

test.each([
  ['tiny', 1e-7, 0, '1.0·10⁻⁷'],
  ['huge', 1e9, 0, '1.0·10⁹'],
  ['nearly the same', 1e-4, 2000, '2000.0001'],
])('labels differ, and have room beside a path whose numbers are %s', (_, size, offset, label) => {
  const curve: Picture = {
    kind: 'path',
    symbol: 'β',
    right: [
      [offset, offset],
      [offset + size, offset + 2 * size],
    ],
    yours: [],
  };
  const root = parse(drawPicture(curve));
  const texts = [...root.querySelectorAll('.y-ticks text')].map(({ textContent }) => textContent!);
  expect(texts.join()).toContain(label);
  expect(new Set(texts).size).toBe(texts.length);
  // Of the frame, where the labels end.
  const left = Number(root.querySelector('.frame')!.getAttribute('x'));
  expect(left).toBeGreaterThan(20 + 6.5 * Math.max(...texts.map((text) => text.length)));
});

test('the picture of a check says which check and which call it is; what is too long is cut', () => {
  const check: CheckGrade = {
    id: 'a',
    title: `the ${'very '.repeat(40)}long path`,
    points: 0,
    maxPoints: 1,
    outcome: 'failed',
    call: 'const gradient = (beta) => [beta[0]];\ngradientDescent(gradient, [1], 0.5, 3)',
    picture: PICTURES['a signal']!,
  };
  const root = parse(drawCheck(check)!);
  const lines = [...root.querySelectorAll('.heading text')].map(({ textContent }) => textContent!);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^the very/);
  expect(lines[1]).toMatch(/…$/);
  expect(lines.slice(2).join(' ')).toBe(
    'const gradient = (beta) => [beta[0]]; gradientDescent(gradient, [1], 0.5, 3)',
  );
  expect(root.querySelector('desc')!.textContent).toContain(check.title);
  expect(drawCheck({ ...check, picture: undefined } as unknown as CheckGrade)).toBeUndefined();
});

test('on a page a picture has no colours of its own', () => {
  const onPage = toSvg(pictureFigure(PICTURES['a signal']!, { isFile: false }));
  expect(onPage).not.toContain('<style');
  expect(textsOf(onPage)).toEqual(textsOf(draw('a signal')));
});

test('a hostile text stays text', () => {
  const symbol = '</text><script>alert(1)</script>"&\u0000\u202E\uD800]]>';
  const picture: Picture = { kind: 'signal', symbol, yours: [[0, 1]], right: [[0, 2]] };
  const svg = drawPicture(picture);
  expect(parse(svg).querySelectorAll('script')).toHaveLength(0);
  expect(svg).not.toContain('<script');
  expect(svg.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(textsOf(svg).join()).toContain('<script>alert(1)</script>"&');
});
