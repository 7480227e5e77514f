import { expect, test } from 'vitest';
import { surfaceGeometry } from '../../../../harness/core/figures/surface-geometry.ts';

/** A wall along the first parameter where the second is 0, as high as the box, on a floor as low as it can be. */
const landscape = { loss: (_x: number, y: number) => (Math.abs(y) < 0.2 ? 8 : -0.25), levels: [-0.25] };
const box = { landscape, x: [-1, 1], y: [-1, 1], highest: 8 } as const;
const seenFrom = (elevation: number, azimuth = 0) => surfaceGeometry(box, { azimuth, elevation });

test('a point behind a wall is hidden, and one before it is not', () => {
  const low = seenFrom(0.3);
  expect(low.isHidden([0, 0.5])).toBe(true);
  expect(low.isHidden([0, -0.5])).toBe(false);
});

test('from behind it is the other way round', () => {
  const behind = seenFrom(0.3, Math.PI);
  expect(behind.isHidden([0, 0.5])).toBe(false);
  expect(behind.isHidden([0, -0.5])).toBe(true);
});

test('from above nothing is hidden, and the top of the wall never is', () => {
  expect(seenFrom(1.5).isHidden([0, 0.9])).toBe(false);
  expect(seenFrom(0.3).isHidden([0, 0.1])).toBe(false);
});

test.each([0, 1, 2, 3])(
  'from low a bowl shows its outside in front and its inside behind, turned by %i right angles',
  (turns) => {
    const bowl = { loss: (x: number, y: number) => 4 * (x * x + y * y), levels: [0, 2] };
    const camera = { azimuth: 0.3 + (turns * Math.PI) / 2, elevation: 0.3 };
    const seen = surfaceGeometry({ ...box, landscape: bowl }, camera).strips();
    const isOutside = seen.flatMap(({ pieces, level }) => pieces.map(() => level === -1));
    const share = (pieces: readonly boolean[]): number => pieces.filter(Boolean).length / pieces.length;
    // The farthest rows come first.
    const [first, last] = [isOutside.slice(0, isOutside.length / 4), isOutside.slice(-isOutside.length / 4)];
    expect(share(first)).toBeLessThan(0.3);
    expect(share(last)).toBeGreaterThan(2 * share(first));
    const above = surfaceGeometry({ ...box, landscape: bowl }, { ...camera, elevation: 1.5 });
    expect(above.strips().filter(({ level }) => level === -1)).toEqual([]);
  },
);
