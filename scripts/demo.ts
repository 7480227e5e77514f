import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

/** A folder of the project, as a reader of the terminal would type it. */
const typed = (folder: string): string =>
  path.relative(process.cwd(), path.join(courseRoot(), folder)) || '.';

const demo = createCommand('npm run demo --', {
  description:
    'Grades the sample class in tests/sample-class, and prints where the report is. In a course without one, its variants' +
    ' and misconceptions are the class: the report shows what a student reads for each.',
  examples: [
    ['npm run demo', 'grades the sample class into grades/demo'],
    ['npm run demo -- --out DIR', 'grades it into DIR, where the installation cannot be written'],
  ],
  exitStatuses: { 0: 'everything is graded', 1: 'an error of the harness' },
})
  .option('--out <DIR>', 'folder for the results', typed('grades/demo'))
  .action(async ({ out }) => {
    const { withOwnClass } = await import('../harness/course/shared/exercises/index.ts');
    const { grade } = await import('./grade-and-merge.ts');
    const sample = typed('tests/sample-class');
    const gradeClass = async (folder: string): Promise<void> => {
      process.stderr.write(
        folder === sample
          ? 'Grading the sample class. Its README.md says what each submission shows.\n\n'
          : 'Grading the variants of each exercise and then its misconceptions, in the order of their names, as if students had handed them in.\n\n',
      );
      process.exitCode = (await grade(folder, { out, jobs: availableParallelism(), seed: 1 })) ? 0 : 1;
    };
    await (existsSync(sample) ? gradeClass(sample) : withOwnClass(courseRoot(), gradeClass));
  });

await runCommand(demo);
