import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../../../harness/course/shared/exercises/fixtures.ts';
import { BrokenExercise, exerciseIds } from '../../../../../harness/course/shared/exercises/index.ts';
import { leadingComment } from '../../../../../harness/course/shared/exercises/read-exercise.ts';
import { loadExercise } from '../../../load-exercise.ts';

const ROOT = process.cwd();
const IDS = await exerciseIds(ROOT);

describe('a plan', () => {
  test.each(IDS)('of %s has the points of its checks, and a sentence for every misconception', async (id) => {
    const plan = await loadExercise(ROOT, id);
    expect(plan.maxPoints).toBe(plan.grading.checks.reduce((sum, { points }) => sum + points, 0));
    expect(plan.misconceptions.length).toBeGreaterThanOrEqual(2);
    for (const { sentence } of plan.misconceptions) expect(sentence.length).toBeGreaterThan(20);
  });

  test.each(IDS)('of %s says what the parameters may be, so that calibration can demand it', async (id) => {
    const { exports, domains = {}, checks } = (await loadExercise(ROOT, id)).grading;
    const measured = new Set(
      Object.entries(domains).flatMap(([name, domain]) =>
        domain.kind === 'derived' ? [domain.from] : name.split('·'),
      ),
    );
    // What a test is given is chosen: right and wrong implementations.
    const tests = new Set(checks.map(({ kind, judges }) => kind.bringsMistakes && judges));
    const parameters = Object.entries(exports).flatMap(([name, one]) =>
      tests.has(name) ? [] : one.parameters,
    );
    expect(parameters.filter((parameter) => !measured.has(parameter))).toEqual([]);
  });
});

describe('the sentence of a misconception', () => {
  test.each([
    ['// One line.\nexport {};', 'One line.'],
    ['\uFEFF// With a mark,\r\n// and two lines.\r\ncode', 'With a mark, and two lines.'],
    ['code // no sentence', ''],
    ['// Nothing\n// but words.', 'Nothing but words.'],
    ['// Off the off-\n// diagonal, 1 -\n// 2', 'Off the off-diagonal, 1 - 2'],
    ['//\n//without a space  \n//  and // with more\n//\ncode', 'without a space and // with more'],
  ])('%j', (source, sentence) => {
    expect(leadingComment(source)).toBe(sentence);
  });
});

test('a broken scenario is refused with its place', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'fixture-'));
  try {
    await mkdir(folder, { recursive: true });
    const file = path.join(folder, 'other.json');
    await writeFile(file, '{\n  "id": "other",\n  "stepSise": 1\n}\n');
    const error = await readScenario(ROOT, file).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(BrokenExercise);
    expect((error as Error).message).toMatch(/other\.json:3:3 \/stepSise: .*did you mean "stepSize"/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
