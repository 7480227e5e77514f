import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Grades } from '../../../harness/core/model/grades.generated.ts';
import { temporaryFolder } from '../folders.ts';
import { gradesValidator } from '../grades-validator.ts';
import { hiddenChecks } from './hidden-checks.ts';
import { gradeHere, mergeHere, ROOT, runScript } from './run.ts';

/** A check that throws where a loss is 0 far away, which no right one is. */
const HIDDEN = hiddenChecks(`const found = solution.loss(beta);
        if (found === 0) throw new Error('a mistake of the check');
        yield claim(Math.abs(found - 1e6) < 1, 'the loss is not right', beta);`);

const HEAD = 'student,exercise,check,points,comment,by,source';
const ID = {
  honest: 'Student One_101',
  candidates: 'Student Two_102',
  archive: 'Student Three_103',
  check: 'Student Four_104',
};

const variantOf = (exercise: string): Promise<string> =>
  readFile(path.join(ROOT, 'tests/exercises', exercise, 'variants/loops.ts'), 'utf8');

/** A download: an honest student, one with two files that could be a solution, a 7z, and one on whom a check fails. */
async function download(folder: string): Promise<void> {
  const [loss, momentum] = [await variantOf('01-loss'), await variantOf('04-momentum')];
  const near = loss.replace('export function loss', 'function near');
  const far = `${near}\nexport const loss = (beta) => (beta[0] > 1000 ? 0 : near(beta));\n`;
  const files: Record<string, string | Uint8Array> = {
    [`${ID.honest}_assignsubmission_file_/01-loss/solution.ts`]: loss,
    [`${ID.honest}_assignsubmission_file_/04-momentum/solution.ts`]: momentum,
    [`${ID.candidates}_assignsubmission_file_/01-loss/solution.ts`]: loss,
    [`${ID.candidates}_assignsubmission_file_/momentum.ts`]: `${momentum}\n// first`,
    [`${ID.candidates}_assignsubmission_file_/momentum2.ts`]: `${momentum}\n// second`,
    [`${ID.archive}_assignsubmission_file_/work.7z`]: Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4),
    [`${ID.check}_assignsubmission_file_/01-loss/solution.ts`]: far,
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

/** The text that people see of a page, or of a part of it. */
const shown = (html: string, selector = 'body'): string =>
  parseHTML(html).document.querySelector(selector)!.textContent.replaceAll(/\s+/g, ' ');

const OPEN = /undecided|pending|must look|needs? review/i;

/** Every file of the results by its name; pages by the names of the students. */
async function resultsIn(out: string): Promise<(name: string) => string> {
  const all = await readdir(out, { recursive: true, withFileTypes: true });
  const texts = new Map<string, string>();
  for (const entry of all.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    texts.set(path.relative(out, file), await readFile(file, 'utf8'));
  }
  return (name) => {
    const found = [...texts].filter(([file]) => file.startsWith(name));
    expect(found.map(([file]) => file)).toHaveLength(1);
    return found[0]![1];
  };
}

/** The printed lines, filled in as a person does it. */
function filledIn(lines: readonly string[]): string {
  const from = lines.indexOf(HEAD);
  const rows = parse(lines.slice(from, lines.indexOf('', from)).join('\n'), { columns: true }) as Record<
    string,
    string
  >[];
  const decide = (
    student: string,
    of: (row: Record<string, string>) => boolean,
    points: string,
    comment: string,
  ): void => {
    const chosen = rows.filter((row) => row['student'] === student && of(row));
    expect(chosen).toHaveLength(1);
    Object.assign(chosen[0]!, { points, comment, by: 'Dr. A' });
  };
  decide(ID.check, ({ check }) => check === 'far-away', '1', 'half right');
  decide(ID.archive, ({ exercise }) => exercise!.includes(' '), '8 0 0 5 0 0 0 10 0', 'unpacked by hand');
  decide(ID.candidates, ({ exercise }) => exercise === '', '17', 'agreed in person');
  return stringify(rows, { header: true });
}

test('from a download with what a person must decide to gradebooks: each file reads what was decided', async () => {
  const folder = await temporaryFolder({ 'hidden/01-loss/checks.ts': HIDDEN, 'download/.keep': '' });
  const at = (name: string): string => path.join(folder, name);
  await download(at('download'));
  expect(await runScript('import', [at('download'), '--out', at('class')])).toMatchObject({ status: 1 });

  const options = { out: at('grades'), hidden: at('hidden') };
  const before = await gradeHere(at('class'), options);
  expect(before.sound).toBe(false);
  const text = before.lines.join('\n');
  expect(text).toContain('11 grades need review');
  // One file is one note, one line to fill in, and one box on the student's page.
  expect(text.split('We received work.7z')).toHaveLength(2);
  const waiting = await resultsIn(at('grades'));
  expect(shown(waiting('report/student-three')).split('We received work.7z')).toHaveLength(2);
  expect(shown(waiting('report/index.html'), '#needs-review').split('We received work.7z')).toHaveLength(2);

  await writeFile(at('decide.csv'), filledIn(before.lines));
  const after = await gradeHere(at('class'), { ...options, decide: [at('decide.csv')] });
  expect(after.sound).toBe(true);
  const said = after.lines.filter((line) => !/^ +– missing/.test(line)).join('\n');
  expect(said.replaceAll(/pending → \d+/g, '')).not.toMatch(OPEN);
  expect(said).toContain(
    `${ID.archive} 01-loss: settled with 8 of 12 points (computed: 0): unpacked by hand`,
  );
  expect(said).toContain(
    'canvas.csv and moodle.csv have no totals and leave these cells empty: enter 17 by hand',
  );

  const read = await resultsIn(at('grades'));
  const grades = JSON.parse(read('grades.json')) as Grades;
  expect(gradesValidator(grades), JSON.stringify(gradesValidator.errors)).toBe(true);
  const statuses = Object.fromEntries(
    grades.submissions.map(({ id, exercises }) => [id, [exercises[0]!.status, exercises[3]!.status]]),
  );
  expect(statuses).toEqual({
    [ID.check]: ['settled', 'missing'],
    [ID.honest]: ['graded', 'graded'],
    [ID.archive]: ['settled', 'settled'],
    [ID.candidates]: ['graded', 'settled'],
  });
  const rowsOf = (name: string) => parse(read(name)) as string[][];
  expect(rowsOf('gradebook.csv').map((row) => [row[0], row[2], row[5], row.at(-1)])).toEqual([
    ['submission', '01-loss', '04-momentum', 'total'],
    [ID.check, '11', '0', '11'],
    [ID.honest, '12', '10', '22'],
    [ID.archive, '8', '5', '23'],
    [ID.candidates, '12', '0', '17'],
  ]);
  // A sum that is not the total would be a wrong grade there.
  for (const name of ['canvas.csv', 'moodle.csv']) {
    const cells = rowsOf(name).map((row) => row.slice(-9).join(' ').trim());
    expect(cells.slice(-4)).toEqual(['11 0 0 0 0 0 0 0 0', '12 0 0 10 0 0 0 0 0', '8 0 0 5 0 0 0 10 0', '']);
  }
  const changed = rowsOf('changes.csv').filter((row) => row[1] === '' || row[1] === '04-momentum');
  expect(changed).toEqual([
    [ID.check, '', '', '', '11', 'pending', 'graded'],
    [ID.archive, '', '', '', '23', 'pending', 'graded'],
    [ID.archive, '04-momentum', '', '', '5', 'undecided', 'settled'],
    [ID.candidates, '', '', '', '17', 'pending', 'settled'],
    [ID.candidates, '04-momentum', '', '', '0', 'undecided', 'settled'],
  ]);
  expect(read('junit.xml').match(/errors="[^0]|<error/g)).toBeNull();
  const [, , ...table] = read('summary.md').split('\n').slice(1);
  expect(table.join('\n')).not.toMatch(OPEN);
  const comments = { four: 'half right', three: 'unpacked by hand', two: 'agreed in person' };
  for (const [name, comment] of Object.entries(comments))
    for (const file of [`report/student-${name}`, `gradescope/student-${name}`]) {
      expect(read(file)).toContain(comment);
      expect(file.startsWith('report') ? shown(read(file)) : read(file)).not.toMatch(OPEN);
    }
  const index = read('report/index.html');
  expect(shown(index, '#needs-review')).toMatch(
    /^Needs review ?Nothing: .*unpacked by hand.*agreed in person/,
  );

  // Feedback is packed without the option: what was decided is kept with the results, and the run says so.
  const packed = await gradeHere(at('class'), { ...options, for: 'folder' });
  const from = (origin: string): string =>
    `11 decisions of people, kept in ${at('grades/decisions.json')}: 11 from ${origin}`;
  expect(after.lines).toContain(from(at('decide.csv')));
  expect(packed.lines).toContain(from('earlier runs'));
  expect(packed.sound).toBe(true);
  const sent = await resultsIn(at('grades/feedback'));
  expect(parse(sent('feedback.csv')).map((row: string[]) => row[4])).toEqual([
    'points',
    '11',
    '22',
    '23',
    '17',
  ]);
  for (const [name, comment] of Object.entries(comments)) {
    expect(shown(sent(`student-${name}`))).toContain(comment);
    expect(sent(`student-${name}`)).not.toMatch(OPEN);
    expect(sent(`student-${name}`)).not.toContain('Dr. A');
  }

  // The same from shards, with the bytes of a run that had the decisions from the beginning.
  for (const part of [1, 2])
    await gradeHere(at('class'), {
      ...options,
      out: at(`shard-${part}`),
      shard: { index: part, of: 2 },
    });
  const merged = await mergeHere([at('shard-1'), at('shard-2')], at('merged'), at('decide.csv'));
  expect(merged.sound).toBe(true);
  const joined = await resultsIn(at('merged'));
  for (const name of [
    'grades.json',
    'gradebook.csv',
    'junit.xml',
    'summary.md',
    'report/student-three',
    'gradescope/student-two',
  ])
    expect(joined(name)).toBe(read(name));

  // Nothing but "none" gives up what was decided: not results that are graded again, with other inputs or not.
  const bytes = read('grades.json');
  await gradeHere(at('class'), { ...options, seed: 2 });
  await gradeHere(at('class'), { ...options, fresh: true });
  expect((await resultsIn(at('grades')))('grades.json')).toBe(bytes);
  const shard = { ...options, shard: { index: 1, of: 1 }, replace: true };
  expect((await gradeHere(at('class'), shard)).lines).toContain(from('earlier runs'));
  await mergeHere([at('grades')], at('from-results'));
  expect((await resultsIn(at('from-results')))('grades.json')).toBe(bytes);

  // Another attempt is another version: what was decided about the first waits for a person again.
  await cp(at(`class/${ID.honest}/04-momentum`), at(`class/${ID.archive}/04-momentum`), { recursive: true });
  const again = await gradeHere(at('class'), options);
  expect(again.sound).toBe(false);
  expect(again.lines.join('\n')).toMatch(
    /Student Three_103 04-momentum is pending: the solution changed since \(sha256-\w+ is now sha256-\w+\)/,
  );

  const without = await gradeHere(at('class'), { ...options, decide: ['none'] });
  expect(without.lines).toContain(
    `--decide none drops what was decided about ${ID.candidates}: 17 points, agreed in person (Dr. A)`,
  );
  expect(without.lines.join('\n')).toContain('grades need review');
});
