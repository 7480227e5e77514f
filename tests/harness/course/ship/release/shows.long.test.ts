import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { release } from '../../../../../harness/course/ship/release/index.ts';
import { knownSolution } from '../../../../known-solution.ts';
import { gradeHere, ROOT } from '../../../commands/run.ts';
import { leaks, readable, secretsOf } from '../../../commands/secrets-of.ts';
import { sharedFolder } from '../../../folders.ts';
import { filesIn, handIn, namesOf, npmIn } from './released.ts';

const IDS = ['01-loss', '04-momentum', '09-properties'];

const at = await sharedFolder();
const solutions = path.join(at, 'solutions');
for (const id of IDS) {
  const names = await namesOf(id, 'misconceptions');
  await handIn(solutions, id, 'misconceptions', names[Math.floor(names.length / 2)]!);
}
// An exception, and an endless loop.
for (const [id, body] of [
  ['05-one-pole-filter', 'throw new Error(`lost ${filter.b}`)'],
  ['06-transfer-function', 'for (;;);'],
] as const) {
  const name = id.startsWith('05') ? 'lfilter' : 'frequencyResponse';
  await mkdir(path.join(solutions, id), { recursive: true });
  const text = `import type { Filter } from '../types.ts';\nexport function ${name}(filter: Filter) { ${body} }\n`;
  await writeFile(path.join(solutions, id, 'solution.ts'), text);
}
// Mistakes that have no name, so a hint is all there is.
await mkdir(path.join(solutions, '08-loop-poles'), { recursive: true });
const unnamed = knownSolution('08-loop-poles', 'variants/plain.ts').replaceAll(' - ', ' + ');
await writeFile(path.join(solutions, '08-loop-poles/solution.ts'), unnamed);

await gradeHere(solutions, { out: path.join(at, 'grades') });
const { submissions } = JSON.parse(await readFile(path.join(at, 'grades/grades.json'), 'utf8')) as Grades;
const exercises = submissions[0]!.exercises.filter(({ status }) => status === 'graded');
const sources = await Promise.all(
  exercises.map(({ id }) => readFile(path.join(solutions, id, 'solution.ts'), 'utf8')),
);
const calls = JSON.stringify(exercises.map(({ checks }) => checks.map(({ call }) => call)));

const SENTENCES = {
  inputs: 'This course shows students the call at which a check fails, but not what is right.',
  title: 'This course shows students which checks fail, but not why.',
  points: 'This course shows students their points, but not which checks fail.',
} as const;

test.each(['inputs', 'title', 'points'] as const)(
  'an edition that shows %s has no more anywhere',
  async (level) => {
    const edition = path.join(at, level);
    await release({ root: ROOT, folder: edition, shows: level });
    await symlink(path.join(ROOT, 'node_modules'), path.join(edition, 'node_modules'));
    const before = await filesIn(edition);
    expect(String(before.get('README.md'))).toContain(SENTENCES[level]);
    await cp(solutions, path.join(edition, 'exercises'), { recursive: true });
    const tested = await npmIn(edition, ['test']);
    expect([tested.status, tested.stderr]).toEqual([1, '']);
    expect(tested.stdout.replaceAll(/\s+/g, ' ').split(SENTENCES[level])).toHaveLength(2);
    const debugged = await npmIn(edition, ['run', 'debug', '--', '01-loss']);
    expect(debugged.status).toBe(level === 'inputs' ? 0 : 1);
    if (level !== 'inputs') expect(debugged.stderr).toBe(`${SENTENCES[level]} There is no call to make.\n`);
    expect((await npmIn(edition, ['run', 'grade'])).status).toBe(0);
    const texts = new Map([...(await filesIn(edition))].filter(([name]) => !before.has(name)));
    const results = [...texts].filter(([name]) => name.startsWith('grades/results/'));
    expect([...texts.keys()]).toContain('grades/junit.xml');
    expect(results.length).toBeGreaterThan(0);
    expect([...texts.keys()].filter((name) => name.endsWith('.svg'))).toEqual([]);
    // As data, too.
    const data = [String(texts.get('grades/grades.json')), ...results.map(([, bytes]) => String(bytes))].join(
      '\n',
    );
    expect(data).not.toMatch(
      /"(?:position|hint|expected|counterexample|diagnosis|relation|where|memory|picture|replay)"/,
    );
    const said = [...texts].map(([name, bytes]) => [name, String(bytes)] as const);
    for (const [name, text] of [
      ...said,
      ['npm test', tested.stdout],
      ['npm run debug', debugged.stdout],
    ] as const) {
      const whole = readable(text);
      for (const [k, exercise] of exercises.entries())
        expect(
          leaks(whole, secretsOf(exercise, sources[k]!, calls), level),
          `${name} ${exercise.id}`,
        ).toEqual([]);
    }
    const { status } = await npmIn(edition, ['test', '--', '01', '--require', 'all']);
    expect(status).toBe(1);
  },
);

test('the whole of it is found where everything is shown', async () => {
  const files = ['report/index.html', 'grades.json'];
  const texts = await Promise.all(files.map((name) => readFile(path.join(at, 'grades', name), 'utf8')));
  const report = texts.join('\n');
  const kinds = exercises.flatMap((exercise, k) =>
    leaks(readable(report), secretsOf(exercise, sources[k]!, calls), 'points').map(({ kind }) => kind),
  );
  expect(new Set(kinds)).toEqual(new Set(['answer', 'call', 'cause', 'hint', 'place', 'statement', 'title']));
});
