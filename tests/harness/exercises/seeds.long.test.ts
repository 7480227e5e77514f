import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { ROOT, runScript } from '../commands/run.ts';
import { temporaryFolder } from '../folders.ts';

/** How far the points of one solution may lie apart under different seeds. */
const MOST_APART = 1;

/** Grades the sample class. @returns points by `student exercise` */
async function pointsUnder(seed: number): Promise<Map<string, number>> {
  const out = await temporaryFolder();
  const { status, stderr } = await runScript('grade', [
    path.join(ROOT, 'tests/sample-class'),
    '--seed',
    String(seed),
    '--out',
    out,
  ]);
  expect(status, stderr).toBe(0);
  const { submissions } = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
  return new Map(
    submissions.flatMap(({ id: student, exercises }) =>
      exercises.map(({ id, status: of, points }) => {
        expect(of, `${student} ${id} under seed ${seed}`).toMatch(/^(?:graded|not-started|missing)$/);
        return [`${student} ${id}`, points] as const;
      }),
    ),
  );
}

// Pushes calibrate and grade under seed 1 alone: a check or its inputs can break under another one.
const SEEDS = [1, 2, 3, 4, 5];

test(
  'the sample class is graded under each of five seeds, and hardly otherwise',
  { timeout: 1_800_000 },
  async () => {
    const points: Map<string, number>[] = [];
    for (const seed of SEEDS) points.push(await pointsUnder(seed));
    expect(points[0]!.size).toBeGreaterThan(100);
    const apart = [...points[0]!.keys()]
      .map((pair) => [pair, ...points.map((under) => under.get(pair)!)] as const)
      .filter(([, ...all]) => Math.max(...all) - Math.min(...all) > MOST_APART);
    expect(apart).toEqual([]);
  },
);

test('calibration finds no breach in any exercise under five seeds', { timeout: 3_600_000 }, async () => {
  const { status, stdout, stderr } = await runScript('calibrate', ['--seeds', String(SEEDS.length)]);
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain(`seeds: ${SEEDS.length}, breaches: 0`);
});
