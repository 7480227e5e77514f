import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { SOLUTION_FILE } from '../harness/core/model/solution-file.ts';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

/** A folder of the project, as a reader of the terminal would type it. */
const typed = (folder: string): string =>
  path.relative(process.cwd(), path.join(courseRoot(), folder)) || '.';

/** Writes the course's own solutions as a class: the k-th student hands in the k-th of each exercise. */
async function writeOwnClass(folder: string): Promise<void> {
  const { exerciseIds, knownSolutions } = await import('../harness/course/exercises/index.ts');
  for (const id of await exerciseIds(courseRoot()))
    for (const [k, text] of (await knownSolutions(courseRoot(), id)).entries()) {
      const target = path.join(folder, `student-${String(k + 1).padStart(2, '0')}`, id);
      await mkdir(target, { recursive: true });
      await writeFile(path.join(target, SOLUTION_FILE), text);
    }
}

const demo = createCommand('npm run demo --', {
  description:
    'Grades the sample class in tests/sample-class, and prints where the report is. In a course without one, its variants' +
    ' and misconceptions are the class: the report shows what a student reads for each.',
  examples: [
    ['npm run demo', 'grades the sample class into grades/demo'],
    ['npm run demo -- --out DIR', 'grades it into DIR, where the installation cannot be written'],
  ],
  exitStatuses: { 0: 'everything is graded', 1: 'an error of the harness', 130: 'stopped with Ctrl-C' },
})
  .option('--out <DIR>', 'folder for the results', typed('grades/demo'))
  .action(async ({ out }) => {
    const { grade } = await import('./grade-and-merge.ts');
    const options = { out, jobs: availableParallelism(), seed: 1 };
    const sample = typed('tests/sample-class');
    const isReady = existsSync(sample);
    const folder = isReady ? sample : await mkdtemp(path.join(tmpdir(), 'class-'));
    try {
      process.stderr.write(
        isReady
          ? 'Grading the sample class. Its README.md says what each submission shows.\n\n'
          : 'Grading the variants of each exercise and then its misconceptions, in the order of their names, as if students had handed them in.\n\n',
      );
      if (!isReady) await writeOwnClass(folder);
      process.exitCode = (await grade(folder, options)) ? 0 : 1;
    } finally {
      if (!isReady) await rm(folder, { recursive: true });
    }
  });

await runCommand(demo);
