import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { knownSolution } from '../../../../known-solution.ts';
import { gradeHere, runScript } from '../../../commands/run.ts';
import { temporaryFolder } from '../../../folders.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';
import { type Entries, zip } from './zip.ts';

const LONG = { timeout: 600_000 };
const RIGHT = knownSolution('01-loss', 'variants/factored.ts');
const WRONG = knownSolution('01-loss', 'misconceptions/gradient-points-downhill.ts');

/** What a hostile student hands in, in turn. */
const WORKS: readonly Entries[] = [
  { '01-loss/solution.ts': RIGHT },
  { '01-loss/solution.ts': 'while (true) {}' },
  { '01-loss/solution.ts': { content: RIGHT, isEncrypted: true } },
  {
    '01-loss/solution.ts': { content: RIGHT, wrongChecksum: true },
    '../../anna/01-loss/solution.ts': 'evil',
  },
  { '01-loss/solution.ts': { content: '/etc/passwd', mode: 0o120777, method: 0 } },
  {
    'inner.zip': Buffer.alloc(3 * 1024 ** 2),
    '.git/config': '[remote "origin"]\nurl = https://x.org/gd-anna',
  },
  { '01-loss/solution.ts': RIGHT, '01-loss/aux.ts': '', 'grades.json': '{}', 'import.json': '{}' },
];

const under = (folder: string, files: Entries): Entries =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
/** How a system names what a student hands in. */
const SYSTEMS: Readonly<Record<string, (name: string, k: number, work: Entries) => Entries>> = {
  'a ZIP of folders': (name, _, work) => under(name, work),
  'a ZIP of ZIPs': (name, _, work) => ({ [`${name}.zip`]: { content: zip(work), method: 0 } }),
  Moodle: (name, k, work) => under(`${name}_${k}_assignsubmission_file`, work),
  'Moodle without folders': (name, k, work) => ({
    [`${name}_${k}_assignsubmission_file_work.zip`]: { content: zip(work), method: 0 },
  }),
  Canvas: (name, k, work) => ({ [`${name}_${k}_5${k}_work.zip`]: { content: zip(work), method: 0 } }),
};

test.each(Object.entries(SYSTEMS))(
  '%s with a hostile student of each name: it is imported, graded and fed back, and the others have their points',
  LONG,
  async (_, layout) => {
    // A rival for the id of another is refused with it, see hostile-names.slow.test.ts.
    const evil = HOSTILE_NAMES.filter((name) => name !== 'ANNA').map((name, k) =>
      layout(name, 100 + k, WORKS[k % WORKS.length]!),
    );
    const honest = [RIGHT, WRONG, RIGHT].map((text, k) =>
      layout(['anna', 'ben', 'cy'][k]!, k + 1, { '01-loss/solution.ts': text }),
    );
    const folder = await temporaryFolder();
    const at = (name: string): string => path.join(folder, name);
    await writeFile(at('download.zip'), zip(Object.assign({}, ...evil, ...honest) as Entries));
    const imported = await runScript('import', [at('download.zip'), '--out', at('class'), '--class']);
    expect([imported.status, imported.stderr]).toEqual([1, '']);
    const { lines } = await gradeHere(at('class'), {
      out: at('grades'),
      exercise: ['01-loss'],
      for: 'folder',
    });
    expect(lines.join('\n')).not.toContain('no feedback');
    const { submissions } = JSON.parse(await readFile(at('grades/grades.json'), 'utf8')) as Grades;
    const points = (name: string): number | undefined =>
      submissions.find(({ id }) => id.split('_')[0] === name)?.points;
    expect([points('anna'), points('cy')]).toEqual([10, 10]);
    expect(points('ben')).toBeGreaterThan(0);
    expect(points('ben')).toBeLessThan(10);
    const rows = (await readFile(at('grades/feedback/feedback.csv'), 'utf8')).trim().split('\n').slice(1);
    expect(rows).toHaveLength(submissions.length);
    for (const row of rows.filter((one) => /^(?:anna|cy)[_,]/.test(one))) {
      const page = /[\w~.-]+\.html/.exec(row)![0];
      const text = await readFile(at(`grades/feedback/${page}`), 'utf8');
      expect(text).toContain('10 of 10 points');
      expect(text).not.toContain('evil');
    }
  },
);
