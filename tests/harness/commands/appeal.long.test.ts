import { cp, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../course/classes/folders.ts';
import { gradeHere, ROOT, runFile, runScript } from './run.ts';

const gradesIn = async (folder: string): Promise<Grades> =>
  JSON.parse(await readFile(path.join(folder, 'grades.json'), 'utf8')) as Grades;

test('an appeal gathers the page, the calls, the seed, the versions and the source, and its commands work', async () => {
  const folder = await temporaryFolder({
    'roster.csv': 'id,name\nanna,Anna Doe\nben,Ben Ono\n',
    // Wrong at a number of its own only, which is an input because it stands in the source.
    'class/ben/01-loss/solution.ts':
      'export const loss = ([a, b]: number[]) => (a === 7.25 ? 0 : (a - 2) ** 2 + (b - 1) ** 4 - (b - 1) ** 2);\n',
  });
  const at = (name: string): string => path.join(folder, name);
  const wrong = path.join(ROOT, 'tests/exercises/04-momentum/misconceptions/uphill.ts');
  await cp(wrong, at('class/anna/04-momentum/solution.ts'));
  await gradeHere(at('class'), {
    out: at('grades'),
    seed: 4711,
    roster: at('roster.csv'),
    exercise: ['loss', 'momentum'],
  });
  const appeal = (...args: string[]) =>
    runScript('appeal', [...args, '--results', at('grades'), '--out', at('appeals')]);
  expect(await appeal('anna doe', 'momentum')).toMatchObject({ status: 0, stderr: '' });
  const own = at('appeals/anna-04-momentum');
  const text = await readFile(path.join(own, 'appeal.md'), 'utf8');
  expect(text).toMatch(
    /^# 04-momentum of anna\n\n\d of 10 points \(graded\)\.\n\nSeed 4711, source \w+, checks \w+, /,
  );
  expect(text).toContain('outside of the sandbox, where it may do all that you may: read it first.');
  expect(text).toMatch(/^ {4}for staff: \S+ · seed 4711 · path /m);
  expect(await readFile(path.join(own, 'exercises/04-momentum/solution.ts'), 'utf8')).toBe(
    await readFile(wrong, 'utf8'),
  );
  const page = await readFile(path.join(own, 'page.html'), 'utf8');
  expect(page).toContain('Anna Doe');
  expect(page).not.toMatch(/for staff|4711/);
  // Its commands, as they are pasted.
  const run = (command: string) => runFile('bash', ['-c', command.replace('npm run', 'npm run --silent')]);
  const [again] = text.match(/npm run grade -- .*/)!;
  expect(await run(again)).toMatchObject({ status: 0 });
  const before = (await gradesIn(at('grades'))).submissions[0]!.exercises[1];
  expect((await gradesIn(path.join(own, 'again'))).submissions[0]!.exercises[0]).toEqual(before);
  const calls = text.match(/npm run debug -- .*/g)!;
  expect(calls.length).toBe((await readdir(path.join(own, 'debug'))).length);
  expect(await run(calls[0]!)).toMatchObject({ status: 0, stdout: expect.stringContaining('your answer:') });
  // An input that follows from the source has no path: the source and the seed make it again.
  expect(await appeal('ben', 'loss')).toMatchObject({ status: 0 });
  const ofBen = await readFile(at('appeals/ben-01-loss/appeal.md'), 'utf8');
  expect(ofBen).toMatch(/^ {4}call: loss\(\[7\.25, /m);
  expect(await run(ofBen.match(/npm run grade -- .*/)![0])).toMatchObject({ status: 0 });
  expect((await gradesIn(at('appeals/ben-01-loss/again'))).submissions[0]!.exercises[0]).toEqual(
    (await gradesIn(at('grades'))).submissions[1]!.exercises[0],
  );
  expect(await run(ofBen.match(/npm run debug -- .*/)![0])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^your answer: 0$/m),
  });
  // A solution that is not there, and words that choose nothing.
  expect(await appeal('ben', '04')).toMatchObject({ status: 0 });
  expect(await readFile(at('appeals/ben-04-momentum/appeal.md'), 'utf8')).toMatch(
    /\(missing\)[^]*There is no solution to grade again\.\n\nNo check failed\.$/m,
  );
  expect(await appeal('n', '04')).toMatchObject({
    status: 2,
    stderr: '"n" could be anna or ben: write more of it.\n',
  });
  expect(await appeal('cy', '04')).toMatchObject({ status: 2, stderr: 'No submission matches "cy".\n' });
});
