import fc from 'fast-check';
import type { Picture } from '../../../../harness/core/checks/index.ts';

export const SEEDED = { seed: 1, numRuns: 200 };
/** Any number, including those that JSON cannot represent. */
export const anyNumber = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, -0));

function curvesIn(picture: Picture) {
  if (picture.kind === 'asked') return picture.series.map(({ points }) => points);
  if (picture.kind === 'poles') return [...Object.values(picture.yours), ...Object.values(picture.right)];
  return [picture.yours, picture.right];
}

export const pointsIn = (picture: Picture) => {
  const curves = curvesIn(picture);
  return { longest: Math.max(...curves.map(({ length }) => length)), numbers: curves.flat(2) };
};
