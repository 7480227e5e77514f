import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

/** A folder of the project, as a reader of the terminal would type it. */
const typed = (folder: string): string =>
  path.relative(process.cwd(), path.join(courseRoot(), folder)) || '.';

const demo = createCommand('npm run demo --', {
  description: 'Grades the sample class in tests/sample-class, and prints where the report is.',
  examples: [
    ['npm run demo', 'grades the sample class into grades/demo'],
    ['npm run demo -- --out DIR', 'grades it into DIR, where the installation cannot be written'],
  ],
  exitStatuses: { 0: 'everything is graded', 1: 'an error of the harness', 130: 'stopped with Ctrl-C' },
})
  .option('--out <DIR>', 'folder for the results', typed('grades/demo'))
  .action(async ({ out }) => {
    const { grade } = await import('./grade-class.ts');
    process.stderr.write('Grading the sample class. Its README.md says what each submission shows.\n\n');
    const options = { out, jobs: availableParallelism(), seed: 1 };
    process.exitCode = (await grade(typed('tests/sample-class'), options)) ? 0 : 1;
  });

await runCommand(demo);
