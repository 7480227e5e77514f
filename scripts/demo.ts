import { availableParallelism } from 'node:os';
import path from 'node:path';
import { grade } from './grade-folder.ts';
import { ROOT } from './root.ts';
import { runCommand } from './usage.ts';

/** The class and its results, as a reader of the terminal would type them. */
const near = (folder: string): string => path.relative(process.cwd(), path.join(ROOT, folder)) || '.';

await runCommand(async () => {
  process.stderr.write('grading the sample class: what each submission shows is told in its README.md\n\n');
  const sound = await grade(near('tests/sample-class'), {
    out: near('grades/demo'),
    jobs: availableParallelism(),
    seed: 1,
  });
  process.exitCode = sound ? 0 : 1;
});
