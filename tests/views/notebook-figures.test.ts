import { beforeAll, describe, expect, test } from 'vitest';
import { ENGINE as ROOT } from '../../harness/course/shared/bundle/engine.mjs';
import { readScenarios } from '../../harness/course/shared/exercises/index.ts';
import { type Figure, notebookFigures } from '../../views/notebook-figures.ts';
import golden from '../golden/notebook.json' with { type: 'json' };
import { dotsOf, parse } from '../harness/core/figures/figures.ts';
import type { Scenario } from '../scenarios/scenario.generated.ts';

let figures: readonly Figure[];
const svgOf = (name: string): string => figures.find((figure) => figure.name === name)!.svg;

beforeAll(async () => {
  figures = notebookFigures(await readScenarios<Scenario>(ROOT));
});

test('every picture of the notebook is there, and more', () => {
  expect(figures.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'experiment-1',
      'experiment-2',
      'experiment-3',
      'experiment-4',
      'surface',
      'frequency-response',
      'pole-zero',
      'loop-poles',
    ]),
  );
});

describe('the figures show the numbers that numpy and scipy give', () => {
  test.each(['experiment-1', 'experiment-3'])('%s: every point of both paths', (id) => {
    const { gd, momentum } = golden.experiments.find((experiment) => experiment.id === id)!;
    const groups = dotsOf(svgOf(id));
    const paths = groups.filter((group) => group.length > 10);
    const everyOf = (path: readonly (readonly unknown[])[]) =>
      path.filter((_, k) => k % Math.ceil(path.length / 64) === 0);
    for (const [k, path] of [gd, momentum].entries())
      for (const [i, [beta1, beta2]] of everyOf(path).entries()) {
        expect(paths[k]![i]![0]).toBeCloseTo(Number(beta1), 2);
        expect(paths[k]![i]![1]).toBeCloseTo(Number(beta2), 2);
      }
    expect(paths).toHaveLength(2);
  });

  test('the level of the filter with m = 0.99', () => {
    const { levelDb, omega } = golden.filters.find(({ momentumCoeff }) => momentumCoeff === 0.99)!;
    const shown = dotsOf(svgOf('frequency-response')).find(
      (group) => group.length > 1 && group.at(-1)![1] < -40,
    )!;
    for (const [frequency, level] of shown.slice(1)) {
      const nearest = omega.findIndex((at) => Number(at) / Math.PI >= frequency - 1e-3);
      if (nearest >= 0) expect(level).toBeCloseTo(Number(levelDb[nearest]), 0);
    }
    expect(shown.length).toBeGreaterThan(8);
  });
});

test('the surface has its three points and both axes named', () => {
  const root = parse(svgOf('surface'));
  const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(texts).toEqual(expect.arrayContaining(['minimum 1', 'minimum 2', 'saddle', 'β₁', 'β₂']));
  const piecesOf = (selector: string): number =>
    [...root.querySelectorAll(selector)].flatMap((strip) => [...strip.getAttribute('d')!.matchAll(/Z/g)])
      .length;
  expect(piecesOf('.facets path')).toBeGreaterThan(1000);
  expect(root.querySelectorAll('.surface-path')).toHaveLength(2);
});

test('every file says after whom it is, under which license, and what is changed', () => {
  for (const { name, svg } of figures) {
    const metadata = parse(svg).querySelector('metadata')!;
    for (const part of [
      'Frank Schultz',
      'Rostock',
      'computed and drawn again',
      'creativecommons.org/licenses/by/4.0',
    ])
      expect(metadata.textContent, name).toContain(part);
  }
});

test('the loop’s poles leave the unit circle at the largest stable step size', () => {
  const [stable, others] = dotsOf(svgOf('loop-poles')).filter((group) => group.length > 1);
  const radii = (points: readonly (readonly [number, number])[]) =>
    points.map(([re, im]) => Math.hypot(re, im));
  expect(Math.max(...radii(stable!))).toBeLessThan(1);
  expect(Math.max(...radii(others!))).toBeGreaterThan(1);
  const texts = [...parse(svgOf('loop-poles')).querySelectorAll('text')].map((one) => one.textContent);
  for (const text of ['λ = 4, m = 0.5', 'The numbers beside the poles are step sizes.'])
    expect(texts).toContain(text);
});
