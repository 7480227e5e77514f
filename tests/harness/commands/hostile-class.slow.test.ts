import { execFileSync } from 'node:child_process';
import { access, chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder, withoutPrivileges } from '../folders.ts';
import { gradesValidator } from '../grades-validator.ts';
import { gradeHere, ROOT } from './run.ts';

const RIGHT = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`;

const NAMES = ['name with spaces', 'two\nlines', '..foo', '-rf', "=cmd|'calc'!A0", '学生', 'a"b,c;d'];

test('each thing that cannot be graded has its line, and the rest of the class is graded', async () => {
  const named = Object.fromEntries(NAMES.map((name) => [`${name}/01-loss/solution.ts`, RIGHT]));
  const folder = await temporaryFolder({
    ...named,
    'z01/01-loss/solution.ts': Uint8Array.of(0x22, 0xff, 0x22),
    'z02/01-loss/solution.ts': new Uint8Array(10_000_000),
    'z03/01-loss/solution.ts/inside.ts': '',
    'z04/01-loss': RIGHT,
    'z05/01-loss/solution.ts': 'export const loss = (;',
    'z06/notes.txt': 'nothing to see',
    'list.csv': '',
  });
  const solution = async (name: string): Promise<string> => {
    await mkdir(path.join(folder, name, '01-loss'), { recursive: true });
    return path.join(folder, name, '01-loss/solution.ts');
  };
  execFileSync('mkfifo', [await solution('z07')]);
  await symlink('/etc/hostname', await solution('z08'));
  await mkdir(path.join(folder, 'z09'));
  await symlink('../-rf/01-loss', path.join(folder, 'z09/01-loss'));
  await symlink('..', path.join(folder, 'z10'));

  const out = await temporaryFolder();
  const { sound, lines } = await gradeHere(folder, { out, exercise: ['01-loss'] });
  expect(sound).toBe(true);
  const start = lines.indexOf('');
  expect(lines.slice(start + 1, lines.indexOf('', start + 1))).toEqual([
    "Skipped: list.csv is a file, not a student's folder",
    "Skipped: z10 is a symbolic link, not a student's folder",
    'Nothing to grade: no solution of z06',
    expect.stringMatching(/^z01 01-loss: solution\.ts: .*UTF-8/),
    'z02 01-loss: solution.ts is larger than 1 MiB',
    'z03 01-loss: solution.ts is a folder, not a file: hand in the file itself',
    'z04 01-loss: 01-loss is a file, not a folder',
    expect.stringMatching(/^z05 01-loss: solution\.ts:1:\d+: this is not valid TypeScript: /),
    'z07 01-loss: solution.ts is a named pipe, not a file: hand in the file itself',
    'z08 01-loss: solution.ts is a symbolic link, not a file: hand in the file itself',
    'z09 01-loss: 01-loss is a symbolic link, not a folder',
  ]);

  const grades = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
  expect(gradesValidator(grades), JSON.stringify(gradesValidator.errors)).toBe(true);
  const points = Object.fromEntries(
    grades.submissions.map((submission) => [submission.id, submission.points]),
  );
  expect(points).toMatchObject(Object.fromEntries(NAMES.map((name) => [name, 10])));
  expect(grades.submissions.filter(({ id }) => id.startsWith('z')).map((each) => each.points)).toEqual(
    Array.from({ length: 9 }, () => 0),
  );

  const rows = parse(await readFile(path.join(out, 'gradebook.csv')));
  expect(rows).toHaveLength(1 + grades.submissions.length);
  const names = new Set(rows.map(([name]) => name));
  for (const name of NAMES) expect(names).toContain(/^[-=]/.test(name) ? `'${name}` : name);
});

const readableByAll = await withoutPrivileges(() => access(path.join(ROOT, 'node_modules/tsx'))).then(
  () => true,
  () => false,
);

// Root alone can make a file that is not the grader's own.
test.runIf(readableByAll && process.geteuid!() === 0)(
  'a file that the system does not let us read is named, earns nothing, and is reported as an error of the harness',
  async () => {
    const folder = await temporaryFolder({
      'class/anna/01-loss/solution.ts': RIGHT,
      'class/ben/01-loss/solution.ts': RIGHT,
    });
    await chmod(folder, 0o755);
    await mkdir(path.join(folder, 'out'));
    await chmod(path.join(folder, 'out'), 0o777);
    await chmod(path.join(folder, 'class/ben/01-loss/solution.ts'), 0);
    const out = path.join(folder, 'out');
    const { sound, lines } = await withoutPrivileges(() =>
      gradeHere(path.join(folder, 'class'), { out, exercise: ['01-loss'], jobs: 1 }),
    );
    expect(lines).toContain('ben 01-loss: 01-loss cannot be read (EACCES)');
    expect(sound).toBe(false);
    const { submissions } = JSON.parse(await readFile(path.join(out, 'grades.json'), 'utf8')) as Grades;
    expect(submissions.map(({ id, points }) => [id, points])).toEqual([
      ['anna', 10],
      ['ben', 0],
    ]);

    // A person fills in the line that was printed.
    const form = lines.indexOf('student,exercise,check,points,comment,by,source');
    const decide = path.join(folder, 'decide.csv');
    const filledIn = lines[form + 1]!.replace(',,,,', ',,7,seen on paper,an instructor');
    await writeFile(decide, `${lines[form]}\n${filledIn}\n`);
    const again = (of: string) =>
      withoutPrivileges(() => gradeHere(of, { out, decide: [decide], exercise: ['01-loss'], jobs: 1 }));
    const settled = await again(path.join(folder, 'class'));
    expect(settled.sound).toBe(true);
    expect(settled.lines).toContain('ben 01-loss: settled with 7 of 10 points (computed: 0): seen on paper');
    const gradebook = await readFile(path.join(out, 'gradebook.csv'), 'utf8');
    expect(gradebook).toBe('submission,01-loss,total\nanna,10,10\nben,7,7\n');
    const unsettled = await gradeHere(path.join(folder, 'class'), {
      out: path.join(folder, 'as-root'),
      decide: [decide],
      exercise: ['01-loss'],
    });
    expect(unsettled.lines.join('\n')).toMatch(
      /decide\.csv:2: ben 01-loss is pending: the solution changed since \(sha256-\w+ is now sha256-\w+\)/,
    );
  },
);
