import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { knownSolution } from '../../../../known-solution.ts';
import { copyOfTheProject, ROOT, runFile } from '../../../commands/run.ts';
import { sharedFolder } from '../../../folders.ts';
import { zip } from '../../class/import/zip.ts';
import { filesIn, namesOf, npmIn } from './released.ts';

// Plays docs/teaching.md through: its commands and its code, in its order.

const page = await readFile(path.join(ROOT, 'docs/teaching.md'), 'utf8');
const term = await sharedFolder();
const project = await copyOfTheProject({ into: await mkdirs('project') });
const inTerm = (...names: string[]): string => path.join(term, ...names);

async function mkdirs(name: string): Promise<string> {
  const folder = path.join(term, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The indented and fenced blocks of a section, without their indentation. */
function blocksOf(heading: string): string[] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`))!;
  const fenced = [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, text]) => text!);
  const indented = section
    .replaceAll(/^```.*?^```$/gms, '')
    .split(/\n(?! {4}|$)/)
    .flatMap((part) => part.match(/(?:^ {4}.*(?:\n|$))+/gm) ?? [])
    .map((block) => block.replaceAll(/^ +(?=npm )|^ {4}/gm, ''));
  return [...fenced, ...indented];
}

const commandsOf = (heading: string): string[] =>
  blocksOf(heading).flatMap((block) => block.split('\n').filter((line) => line.startsWith('npm ')));

/** Runs a command of the page as an instructor types it. */
async function run(command: string, status = 0): Promise<string> {
  const ended = await runFile('bash', ['-c', command.replace('npm run', 'npm run --silent')], {
    cwd: project,
  });
  expect([command, ended.status, ended.stderr]).toEqual([command, status, expect.any(String)]);
  return ended.stdout;
}

/** A class takes longer than most tests. */
const LONG = { timeout: 600_000 };

const STUDENTS = Array.from({ length: 30 }, (_, k) => String(k + 1).padStart(2, '0'));
const EXERCISES = ['01-loss', '02-stationary-points'];

/** What a student hands in: right and wrong solutions, one that is broken, one starter, and one that is missing. */
async function solutionOf(student: number, id: string): Promise<Buffer | string | undefined> {
  if (student === 28) return 'export function loss(beta) { return beta[0] +; }';
  if (student === 29) return readFile(path.join(ROOT, 'exercises', id, 'solution.ts'));
  if (student === 30 && id === '02-stationary-points') return undefined;
  const kind = student % 3 === 0 ? 'misconceptions' : 'variants';
  const names = await namesOf(id, kind);
  // The last misconceptions of the loss are wrong by less than the tolerance on the page.
  const name = kind === 'variants' ? names[student % names.length]! : names.at(-student / 3)!;
  return knownSolution(id, `${kind}/${name}`);
}

const gradesIn = async (folder: string): Promise<Grades> =>
  JSON.parse(await readFile(inTerm(folder, 'grades.json'), 'utf8')) as Grades;

const pointsIn = ({ submissions }: Grades): Map<string, number> =>
  new Map(submissions.map(({ id, points }) => [id, points]));

test('before the term: the release says how many points are graded later, and can be repeated', async () => {
  const [checks, course] = blocksOf('Before the term');
  await mkdirs('hidden/01-loss');
  await writeFile(inTerm('hidden/01-loss/checks.ts'), checks!);
  await writeFile(path.join(project, 'course.json'), course!);
  const [first, second] = commandsOf('Before the term');
  expect(await run(first!)).toMatch(/2 exercises, 30 points and 2 that are graded later\.\n/);
  expect(await run(second!)).toContain('Nothing has changed.');
  const { seed } = JSON.parse(course!) as { seed: number };
  for (const [name, bytes] of await filesIn(inTerm('edition')))
    if (!/LICENSES|quickjs|bin$/.test(name))
      expect(String(bytes), name).not.toMatch(new RegExp(`\\b${seed}\\b`));
  // What course.json requires is known in the edition, which has no such file.
  await mkdirs('edition/node_modules');
  await symlink(path.join(ROOT, 'node_modules/typescript'), inTerm('edition/node_modules/typescript'));
  const { status, stdout } = await npmIn(inTerm('edition'), ['test', '--', '--require', 'course']);
  expect(stdout).toMatch(/: no, not 01-loss, 02-stationary-points\.\n$/);
  expect(status).toBe(1);
});

test(
  'a class of thirty is imported, graded with a secret seed and hidden checks, and gets feedback',
  LONG,
  async () => {
    const entries: Record<string, Buffer | string> = {};
    for (const [k, student] of STUDENTS.entries())
      for (const id of EXERCISES) {
        const solution = await solutionOf(k + 1, id);
        if (solution !== undefined)
          entries[`Student ${student}_1${student}_assignsubmission_file/${id}/solution.ts`] = solution;
      }
    await mkdirs('downloads');
    await writeFile(inTerm('downloads/submissions.zip'), zip(entries));
    for (const command of commandsOf('Collect')) await run(command);
    const [grade] = commandsOf('Grade');
    await run(grade!);
    const grades = await gradesIn('results');
    expect(grades.seed).toBe(8_162_047_395);
    expect(grades.submissions).toHaveLength(30);
    expect(grades.submissions.map(({ maxPoints }) => maxPoints)).toEqual(STUDENTS.map(() => 32));
    const [pack] = commandsOf('Give feedback');
    expect(await run(pack!)).toMatch(/^feedback: {2}\S+\.zip \(30 students, /m);
  },
);

test('a check is fixed: the command and changes.csv say whose points changed, and why', LONG, async () => {
  const before = pointsIn(await gradesIn('results'));
  const file = inTerm('hidden/01-loss/checks.ts');
  const [mended] = blocksOf('A check was wrong');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/yield agree.*\n/, mended!));
  const [grade] = commandsOf('A check was wrong');
  const output = await run(grade!);
  const after = pointsIn(await gradesIn('results'));
  const changed = [...after].filter(([id, points]) => points !== before.get(id));
  // Solutions whose loss is wrong have lost the points of this check, and no other points changed.
  expect(changed.length).toBeGreaterThan(1);
  for (const [id, points] of changed) expect(points - before.get(id)!).toBe(-2);
  for (const [id] of changed.slice(0, 3)) expect(output).toContain(id);
  const rows = parse(await readFile(inTerm('results/changes.csv'), 'utf8'), { columns: true }) as Record<
    string,
    string
  >[];
  // The total, the exercise and the check have a row each.
  const places = [
    { exercise: '', check: '' },
    { exercise: '01-loss', check: '' },
    { exercise: '01-loss', check: 'far-away', before: '2', after: '0' },
  ];
  const expected = changed
    .map(([submission]) => submission)
    .toSorted()
    .flatMap((submission) => places.map((place) => ({ submission, ...place })));
  expect(rows).toMatchObject(expected);
  // What goes back is made of the new grades.
  expect(output).toMatch(/^worksheet: .* \(30 grades\)$/m);
});

test('an appeal: the submission alone gets the same grade again, with the place for staff', async () => {
  const [again] = commandsOf('An appeal');
  await run(again!);
  const id = 'Student 07_107';
  const [alone] = (await gradesIn('appeal')).submissions;
  expect(alone).toEqual((await gradesIn('results')).submissions.find((each) => each.id === id));
});
