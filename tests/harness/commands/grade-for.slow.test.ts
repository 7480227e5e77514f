import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { seal } from '../../../harness/course/shared/files/sealed.ts';
import { versionOf } from '../../../harness/course/shared/model/version.ts';
import { merge } from '../../../scripts/grade-and-merge.ts';
import { knownSolution } from '../../known-solution.ts';
import { temporaryFolder } from '../folders.ts';
import { captured } from './call.ts';
import { unzip, wrong } from './feedback-files.ts';
import { gradeHere } from './run.ts';

/** Two students of a class that was imported from Moodle. */
async function moodleClass(): Promise<(name: string) => string> {
  const students = ['Student One_101', 'Student Two_102'];
  const submissions = students.map((id) => ({
    id,
    kind: 'student',
    system: 'moodle',
    name: id.slice(0, -4),
    number: id.slice(-3),
    uploads: [],
    files: [],
  }));
  const folder = await temporaryFolder({
    ...Object.fromEntries(
      students.map((id) => [`class/${id}/01-loss/solution.ts`, wrong('gradient-points-downhill.ts')]),
    ),
    'class/import.json': seal({ submissions }).text,
    'sheet.csv': 'Identifier,Grade,Maximum Grade\nParticipant 102,,10\n',
    'other.csv': 'Identifier,Grade,Maximum Grade\nParticipant 102,,100\n',
  });
  return (name) => path.join(folder, name);
}

const OPTIONS = { exercise: ['01-loss'], seed: 7, for: 'moodle' };

test('feedback of grades that are there already has the bytes of feedback that is graded with, and a worksheet grades nothing again', async () => {
  const at = await moodleClass();
  const read = (name: string) => readFile(at(name));
  const { sound, lines } = await gradeHere(at('class'), { ...OPTIONS, out: at('grades') });
  expect(sound).toBe(true);
  expect(lines).toContain(`worksheet: ${at('grades/worksheet-moodle.csv')} (2 grades)`);
  const archive = await read('grades/feedback-moodle.zip');
  expect(Object.keys(await unzip(archive))).toEqual([
    'Student One_101_assignsubmission_file_/feedback.html',
    'Student Two_102_assignsubmission_file_/feedback.html',
  ]);
  const lastRun = await read('grades/last-run.json');
  await gradeHere(at('class'), { ...OPTIONS, out: at('later'), for: undefined });
  await gradeHere(at('class'), { ...OPTIONS, out: at('later') });
  for (const name of ['feedback-moodle.zip', 'worksheet-moodle.csv', 'last-run.json'])
    expect(await read(`later/${name}`)).toEqual(await read(`grades/${name}`));

  await gradeHere(at('class'), { ...OPTIONS, out: at('grades'), worksheet: at('sheet.csv') });
  expect(await read('grades/last-run.json')).toEqual(lastRun);
  expect(await read('grades/feedback-moodle.zip')).toEqual(archive);
  expect(String(await read('grades/worksheet-moodle.csv'))).toMatch(/\nParticipant 102,\d,10\n$/);
  // Nothing is written through a link.
  await mkdir(at('elsewhere'));
  await symlink(at('elsewhere'), at('grades/feedback'));
  await expect(gradeHere(at('class'), { ...OPTIONS, out: at('grades'), for: 'folder' })).rejects.toThrow(
    `${at('grades/feedback')} cannot be written: there is a symbolic link in its place`,
  );
  await rm(at('grades/feedback'));
  // What the folder has is of these grades: a run without feedback leaves none of an earlier one.
  await gradeHere(at('class'), { ...OPTIONS, out: at('grades'), for: undefined });
  expect(await readdir(at('grades'))).not.toContain('feedback-moodle.zip');
});

test('a system that has none of the students, and a worksheet that does not fit, are refused before anything is graded', async () => {
  const at = await moodleClass();
  const refusal = (options: object) => gradeHere(at('class'), { ...OPTIONS, out: at('grades'), ...options });
  await expect(refusal({ for: 'canvas' })).rejects.toThrow(
    `${at('class')}: no submission was imported from Canvas, but from Moodle: try --for moodle`,
  );
  await expect(refusal({ worksheet: at('other.csv') })).rejects.toThrow(
    'other.csv:2: the maximum grade is 100, but 10 points are possible. Set it in Moodle, and download the worksheet again.',
  );
  await expect(refusal({ for: 'canvas', worksheet: at('sheet.csv') })).rejects.toThrow(
    '--worksheet is for Moodle only',
  );
  await expect(refusal({ column: 'Bewertung' })).rejects.toThrow(
    '--column names a column of a worksheet: add --worksheet with its file',
  );
  await expect(refusal({ shard: { index: 1, of: 2 } })).rejects.toThrow(
    '--for is about the whole class: give it to "npm run grade -- merge".',
  );
  await writeFile(at('class/import.json'), seal({ submissions: [] }).text);
  await expect(refusal({})).rejects.toThrow('the class was not made by npm run import');
  expect(existsSync(at('grades'))).toBe(false);
});

test('feedback that is packed after a regrade leaves the list of what the regrade changed', async () => {
  const at = await moodleClass();
  const grading = (options: object) => gradeHere(at('class'), { ...OPTIONS, out: at('grades'), ...options });
  await grading({ for: undefined });
  await writeFile(
    at('class/Student Two_102/01-loss/solution.ts'),
    knownSolution('01-loss', 'variants/loops.ts'),
  );
  const regraded = await grading({ for: undefined });
  const changed = regraded.lines.filter((line) => line.includes('Student Two_102  '));
  const [changes, page] = await Promise.all(
    ['changes.csv', 'report/index.html'].map((name) => readFile(at(`grades/${name}`), 'utf8')),
  );
  expect(changes).toMatch(/\nStudent Two_102,01-loss,,\d,10,graded,graded\n/);
  for (const options of [{}, {}, { worksheet: at('sheet.csv') }]) {
    expect((await grading(options)).lines).toEqual(expect.arrayContaining(changed));
    expect(await readFile(at('grades/changes.csv'), 'utf8')).toBe(changes);
    expect(await readFile(at('grades/report/index.html'), 'utf8')).toBe(page);
  }
  // What a person decides is a change, and the list is of what is new.
  const [{ exercises }] = JSON.parse(await readFile(at('grades/grades.json'), 'utf8')).submissions;
  const decision = ['Student One_101', '01-loss', '', '10', 'agreed', 'Dr. A', versionOf(exercises[0])];
  await writeFile(
    at('decide.csv'),
    `student,exercise,check,points,comment,by,source\n${decision.join(',')}\n`,
  );
  for (const options of [{ for: undefined, decide: [at('decide.csv')] }, {}]) {
    await grading(options);
    expect(await readFile(at('grades/changes.csv'), 'utf8')).toMatch(
      /^submission.*\nStudent One_101,01-loss,,\d,10,graded,settled\n$/,
    );
  }
});

test('names that wait make the results incomplete, are named, and lose nobody anything', async () => {
  const at = await moodleClass();
  const options = { ...OPTIONS, for: undefined };
  const whole = await gradeHere(at('class'), { ...options, out: at('whole') });
  expect(whole.sound).toBe(true);
  await writeFile(
    at('class/names.csv'),
    'system,kind,name,number,id,note\nmoodle,student,Student Three,103,,no row\nmoodle,student,Four,104,four,\n',
  );
  const sentence = `${at('class/names.csv')}: not imported yet: Student Three_103, Four_104. Say there whose each is and import again, or remove the row`;
  const graded = await gradeHere(at('class'), { ...options, out: at('grades') });
  expect(graded.sound).toBe(false);
  expect(graded.lines).toContain(sentence);
  for (const index of [1, 2]) {
    const shard = { index, of: 2 };
    const part = await gradeHere(at('class'), { ...options, out: at(`part-${index}`), shard });
    expect([part.sound, part.lines.includes(sentence)]).toEqual([true, true]);
  }
  const { result, stdout } = await captured(() => merge([at('part-1'), at('part-2')], { out: at('merged') }));
  expect([result, stdout.includes(sentence)]).toEqual([false, true]);
  for (const out of ['grades', 'merged'])
    expect(await readFile(at(`${out}/grades.json`), 'utf8')).toBe(
      await readFile(at('whole/grades.json'), 'utf8'),
    );
});

test('shards are joined with the feedback of one run', async () => {
  const at = await moodleClass();
  await gradeHere(at('class'), { ...OPTIONS, out: at('whole') });
  for (const index of [1, 2])
    await gradeHere(at('class'), {
      ...OPTIONS,
      for: undefined,
      out: at(`shard-${index}`),
      shard: { index, of: 2 },
    });
  const { result } = await captured(() =>
    merge([at('shard-1'), at('shard-2')], { out: at('joined'), for: 'moodle' }),
  );
  expect(result).toBe(true);
  for (const name of ['feedback-moodle.zip', 'worksheet-moodle.csv', 'results.sha256'])
    expect(await readFile(at(`joined/${name}`)), name).toEqual(await readFile(at(`whole/${name}`)));
});
