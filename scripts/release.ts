import { availableParallelism } from 'node:os';
import { createCommand, runCommand } from './command-line.ts';
import { ROOT } from './root.ts';

const releaseCommand = createCommand('npm run release --', {
  description:
    "Writes the students' edition into DIR: tasks, starters and the grader, without variants, sample class and" +
    ' readable answers. In a folder that holds an earlier release, files that were changed by hand are left alone.',
  examples: [
    ['npm run release -- ../exercises', 'writes it into a new folder'],
    ['npm run release -- ../exercises', 'called again: updates it, and says what changed'],
  ],
  exitStatuses: { 0: 'written' },
})
  .argument('<DIR>', 'a new or empty folder, or one with an earlier release')
  .option('--hidden <DIR>', 'say how many points the checks in DIR/<exercise>/checks.ts decide later')
  .action(async (folder, { hidden }) => {
    const { release } = await import('../harness/course/release/index.ts');
    const { renderRelease } = await import('./students/render-release.ts');
    const released = await release({ root: ROOT, folder, hidden, jobs: availableParallelism() });
    process.stdout.write(`${renderRelease(folder, released).join('\n')}\n`);
  });

await runCommand(releaseCommand);
