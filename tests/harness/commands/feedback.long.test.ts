import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Entries, zip } from '../course/class/import/zip.ts';
import { temporaryFolder } from '../folders.ts';
import { callScript } from './call.ts';
import { unzip, wrong } from './feedback-files.ts';
import { gradeHere } from './run.ts';

/** Imports a download, grades 01-loss of it, and packs the feedback. */
async function roundTrip(entries: Entries, system: 'moodle' | 'canvas', ...options: readonly string[]) {
  const folder = await temporaryFolder({ 'download.zip': zip(entries) });
  const [source, out, grades] = ['download.zip', 'class', 'grades'].map((name) => path.join(folder, name));
  await callScript('scripts/import.ts', [source!, '--out', out!, '--exercise', '01', ...options]);
  const grading = { exercise: ['01-loss'], seed: 987_654_321, for: system };
  const { sound, lines } = await gradeHere(out!, { out: grades!, ...grading });
  const archive = await readFile(path.join(grades!, `feedback-${system}.zip`));
  return { files: await unzip(archive), archive, folder, grading, isComplete: sound, lines };
}

const NAMES = ['Jane Doe', 'Zoë Müller', 'Cy Lee'];

/** What must not reach a student: lines for staff, seeds, links to the class, and other students. */
function expectForStudentOnly(page: string, own: string): void {
  for (const name of NAMES) expect(page.includes(name), name).toBe(name === own);
  expect(page).not.toMatch(/for staff|987654321|--seed|index\.html|Class report/);
  const links = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, target]) => target!);
  expect(links.filter((target) => !target.startsWith('#'))).toEqual([]);
  expect(page.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:\/\//);
}

test('each student of a Moodle download gets a page of their own, where Moodle looks for it, and a grade', async () => {
  const { files, isComplete, lines, folder } = await roundTrip(
    {
      'Jane Doe_101_assignsubmission_file/solution.ts': wrong('gradient-points-downhill.ts'),
      'Zoë Müller_102_assignsubmission_file/01-loss/solution.ts': wrong('exponent-factor-forgotten.ts'),
      'Cy Lee_103_assignsubmission_onlinetext/onlinetext.html': 'nothing',
    },
    'moodle',
  );
  expect(Object.keys(files)).toEqual([
    'Cy Lee_103_assignsubmission_file_/feedback.html',
    'Jane Doe_101_assignsubmission_file_/feedback.html',
    'Zoë Müller_102_assignsubmission_file_/feedback.html',
  ]);
  for (const name of NAMES) {
    const [, page] = Object.entries(files).find(([file]) => file.startsWith(name))!;
    expectForStudentOnly(String(page), name);
  }
  expect(String(files['Jane Doe_101_assignsubmission_file_/feedback.html'])).toMatch(/likely/);
  expect([isComplete, lines.join('\n')]).toEqual([true, expect.stringContaining('(3 students,')]);
  const { submissions } = JSON.parse(await readFile(path.join(folder, 'grades/grades.json'), 'utf8'));
  const points = Object.fromEntries(
    submissions.map(({ id, points: total }: { id: string; points: number }) => [id, total]),
  );
  expect(await readFile(path.join(folder, 'grades/worksheet-moodle.csv'), 'utf8')).toBe(
    [
      'Identifier,Full name,Email address,Grade,Maximum Grade,Last modified (grade)',
      'Participant 103,Cy Lee,,0,10,',
      `Participant 101,Jane Doe,,${points['Jane Doe_101']},10,`,
      `Participant 102,Zoë Müller,,${points['Zoë Müller_102']},10,`,
      '',
    ].join('\n'),
  );
});

test('Canvas gets each upload back under its own name: an archive with the page, a file with a comment', async () => {
  const source = wrong('gradient-points-downhill.ts');
  const { files, isComplete } = await roundTrip(
    {
      'doejane_101_5001_solution.ts': source,
      'lee_LATE_102_5002_work.zip': zip({ 'exercises/01-loss/solution.ts': source }),
      'anon_x1Y2z_5003_01-loss.ts': source,
    },
    'canvas',
  );
  expect(Object.keys(files).toSorted()).toEqual([
    'anon_x1Y2z_5003_01-loss.ts',
    'doejane_101_5001_solution.ts',
    'lee_LATE_102_5002_work.zip',
  ]);
  expect(isComplete).toBe(true);
  const inside = await unzip(files['lee_LATE_102_5002_work.zip']!);
  expect(Object.keys(inside)).toEqual(['feedback.html']);
  expectForStudentOnly(String(inside['feedback.html']), 'nobody');
  const annotated = String(files['doejane_101_5001_solution.ts']);
  expect(annotated.endsWith(source)).toBe(true);
  const comment = annotated.slice(0, -source.length).trimEnd().split('\n');
  expect(comment.every((line) => line.startsWith('//'))).toBe(true);
  expect(comment.join('\n')).toMatch(
    /01-loss .*\d \/ 10\n[^]*likely[^]*All exercises together: \d of 10 points\.$/,
  );
  expect(comment.join('\n')).not.toMatch(/for staff|987654321/);
});

test('a folder gets a page for each student of any class, and a table for a mail merge', async () => {
  const source = wrong('gradient-points-downhill.ts');
  const ids = ['jane', 'Müller, Zoë', '=cmd'];
  const folder = await temporaryFolder({
    ...Object.fromEntries(ids.map((id) => [`class/${id}/01-loss/solution.ts`, source])),
    'roster.csv': 'id,name,email\njane,Jane Doe,jane@example.org\n',
  });
  const [classes, grades] = [path.join(folder, 'class'), path.join(folder, 'grades')];
  const options = { out: grades, exercise: ['01-loss'], seed: 987_654_321, for: 'folder' };
  const { sound, lines } = await gradeHere(classes, options);
  expect(sound).toBe(true);
  const out = path.join(grades, 'feedback');
  expect(lines).toContain(`feedback:  ${out} (3 students)`);
  const table = async () => {
    const [head, ...rows] = (await readFile(path.join(out, 'feedback.csv'), 'utf8')).trim().split('\n');
    expect(head).toBe('id,name,email,page,points,max_points');
    return rows;
  };
  expect((await table())[2]).toMatch(/^jane,,,jane\.html,\d,10$/);
  expect((await table())[1]).toMatch(/^"Müller, Zoë",,,muller-zoe~[0-9a-f]{16}\.html,\d,10$/);
  expect((await table())[0]).toMatch(/^'=cmd,/);
  expect((await readdir(out)).filter((name) => name.endsWith('.html'))).toHaveLength(3);
  expectForStudentOnly(await readFile(path.join(out, 'jane.html'), 'utf8'), 'nobody');

  await gradeHere(classes, { ...options, roster: path.join(folder, 'roster.csv') });
  expect((await table())[2]).toMatch(/^jane,Jane Doe,jane@example\.org,jane\.html,\d,10$/);
  expectForStudentOnly(await readFile(path.join(out, 'jane.html'), 'utf8'), 'Jane Doe');
});

test('the same results give the same archive, byte for byte', async () => {
  const entries = {
    'Jane Doe_101_assignsubmission_file/solution.ts': wrong('gradient-points-downhill.ts'),
  };
  const { archive, folder, grading } = await roundTrip(entries, 'moodle');
  await gradeHere(path.join(folder, 'class'), { out: path.join(folder, 'again'), ...grading });
  expect(await readFile(path.join(folder, 'again/feedback-moodle.zip'))).toEqual(archive);
});

test.each([
  ['moodle', (name: string, k: number) => `${name}_${k}_assignsubmission_file/01-loss.zip`],
  ['canvas', (name: string, k: number) => `student_${k}_5_${name}.zip`],
] as const)(
  'hostile names in a download from %s take the feedback from nobody else',
  async (system, nameOf) => {
    const work = zip({ '01-loss/solution.ts': wrong('gradient-points-downhill.ts') });
    const names = ['Jane', '..', 'a\\..\\b', 'C:', 'import.json', '__proto__', '<b>', 'con', 'x'.repeat(220)];
    const entries = names.map((name, k) => [nameOf(name, 101 + k), work]);
    const { files } = await roundTrip(Object.fromEntries(entries), system);
    const ids = Object.keys(files).map((file) => /_(\d+)_/.exec(file)?.[1]);
    expect(ids).toContain('101');
    expect(Object.keys(files).filter((file) => /\\|\/\.|^[A-Z]:|^\//.test(file))).toEqual([]);
  },
);
