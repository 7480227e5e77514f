import { availableParallelism } from 'node:os';
import { showProgress } from '../../harness/course/shared/terminal/index.ts';
import { createCommand, runCommand } from '../command-line.ts';
import { courseRoot } from '../root.ts';

/** What `autograder.py` calls: see `npm run release -- DIR --for classroom50`. */
const classroom50Command = createCommand('node harness/start.js classroom50', {
  description:
    'Grades the exercises of a checkout and writes result.json, release-body.md and report.html into it, as the runner' +
    ' of Classroom 50 expects them. The environment says which submission it is.',
  examples: [['node harness/start.js classroom50 ../checkout', 'grades it']],
  exitStatuses: { 0: 'result.json is written; points that are pending are an error in it, never a score' },
})
  .argument('<CHECKOUT>', "the student's repository")
  .action(async (checkout) => {
    const { gradeCheckout } = await import('../../harness/course/class/index.ts');
    const options = { root: courseRoot(), jobs: availableParallelism(), showProgress };
    const { status, summary } = await gradeCheckout(checkout, process.env, options);
    process.stdout.write(`${status}: ${summary}\n`);
  });

await runCommand(classroom50Command);
