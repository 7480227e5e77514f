import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { fileNameOf } from '../../../../../harness/course/shared/files/names.ts';
import { gradeHere, runScript } from '../../../commands/run.ts';
import { sharedFolder, type Tree } from '../../../folders.ts';
import { type Entries, zip } from '../../class/import/zip.ts';
import { CODES, EXERCISES, inFolder, usual, WAYS } from './hand-ins.ts';

// The term of docs/teaching.md with 120 students, who hand in in every way that was seen. What each of them earns is what
// the same code earns in the usual place.

const STUDENTS = 120;
const SEED = 4711;
const LONG = { timeout: 900_000 };
const folder = await sharedFolder();
const at = (...names: string[]): string => path.join(folder, ...names);

const ways = Object.entries(WAYS);
const students = Array.from({ length: STUDENTS }, (_, k) => {
  const [title, way] = ways[k % ways.length]!;
  return { id: `Student ${k}_${1000 + k}`, title, way, code: Math.floor(k / ways.length + k) % CODES.length };
});

const gradesIn = async (name: string): Promise<Grades> =>
  JSON.parse(await readFile(at(name, 'grades.json'), 'utf8')) as Grades;
const rowsOf = async (...names: string[]): Promise<Record<string, string>[]> =>
  parse(await readFile(at(...names), 'utf8'), { columns: true });
const options = { exercise: [...EXERCISES], seed: SEED, jobs: 1 };

test(
  '120 students hand in in 28 ways: each has the points of the code, or is pending and named',
  LONG,
  async () => {
    const plain: Tree = Object.assign(
      {},
      ...CODES.map((codes, k) => inFolder(`plain/${k}`, usual(...codes))),
    );
    for (const [name, text] of Object.entries(plain)) {
      await mkdir(path.dirname(at(name)), { recursive: true });
      await writeFile(at(name), text);
    }
    await gradeHere(at('plain'), { ...options, out: at('plain-grades') });
    const worth = (await gradesIn('plain-grades')).submissions.map(({ exercises }) =>
      exercises.map(({ points }) => points),
    );
    // Otherwise points would say nothing.
    expect(worth.filter(([loss]) => loss === 10)).toHaveLength(4);
    expect(new Set(worth.map(String)).size).toBeGreaterThan(3);

    const entries = Object.assign(
      {},
      ...students.map(({ id, way, code }) =>
        inFolder(`${id}_assignsubmission_file`, way.files(...CODES[code]!)),
      ),
    ) as Entries;
    await writeFile(at('submissions.zip'), zip(entries));
    const imported = await runScript('import', [at('submissions.zip'), '--out', at('class')]);
    expect([imported.status, imported.stderr]).toEqual([1, '']);
    const { sound } = await gradeHere(at('class'), { ...options, out: at('results') });
    expect(sound).toBe(false);

    const expected = students.map(({ id, title, way, code }) => {
      const cells = way.becomes.map((status, k) =>
        status === 'code' ? `graded ${worth[code]![k]}` : `${status.replace('unreadable', 'graded')} 0`,
      );
      return `${id}, ${title}: ${cells.join(', ')}`;
    });
    const { submissions } = await gradesIn('results');
    const byId = new Map(submissions.map((submission) => [submission.id, submission]));
    const actual = students.map(({ id, title }) => {
      const cells = byId.get(id)!.exercises.map(({ status, points }) => `${status} ${points}`);
      return `${id}, ${title}: ${cells.join(', ')}`;
    });
    expect(actual).toEqual(expected);

    // The tables: a pending cell and its total are empty, and everything else has its points.
    const gradebook = new Map((await rowsOf('results/gradebook.csv')).map((row) => [row['submission'], row]));
    const moodle = new Map((await rowsOf('results/moodle.csv')).map((row) => [row['ID number'], row]));
    for (const { id, way, code } of students) {
      const cells = way.becomes.map((status, k) =>
        status === 'undecided' ? '' : status === 'code' ? String(worth[code]![k]) : '0',
      );
      const total = cells.includes('') ? '' : String(cells.map(Number).reduce((sum, points) => sum + points));
      const row = Object.values(gradebook.get(id)!);
      expect([id, ...row.slice(-3)]).toEqual([id, ...cells, total]);
      expect([id, ...Object.values(moodle.get(id)!).slice(-2)]).toEqual([id, ...cells]);
    }
  },
);

test(
  'every student gets a page, which names what could not be placed, and Moodle gets no grade for it',
  LONG,
  async () => {
    const { lines } = await gradeHere(at('class'), { ...options, out: at('results'), for: 'moodle' });
    expect(lines.join('\n')).not.toContain('no feedback');
    const zipped = await fromBufferPromise(await readFile(at('results/feedback-moodle.zip')));
    const names: string[] = [];
    for await (const { fileName } of zipped.eachEntry()) names.push(fileName);
    expect(names.toSorted()).toEqual(
      students.map(({ id }) => `${id}_assignsubmission_file_/feedback.html`).toSorted(),
    );
    const isPending = ({ way }: (typeof students)[number]): boolean => way.becomes.includes('undecided');
    const worksheet = new Map(
      (await rowsOf('results/worksheet-moodle.csv')).map((row) => [row['Full name'], row['Grade']]),
    );
    for (const student of students)
      expect([student.id, worksheet.get(student.id.split('_')[0]!) === '']).toEqual([
        student.id,
        isPending(student),
      ]);
    const pages = at('results/report');
    for (const student of students) {
      const page = await readFile(path.join(pages, `${fileNameOf(student.id)}.html`), 'utf8');
      const said = [/We received .*, but could take /, /the file is not text in UTF-8/].map((text) =>
        text.test(page),
      );
      const isUnreadable = student.way.becomes.includes('unreadable');
      expect([student.id, ...said]).toEqual([student.id, isPending(student), isUnreadable]);
    }
  },
);
