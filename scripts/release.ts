import { availableParallelism } from 'node:os';
import type { Release } from '../harness/course/release/index.ts';
import { createCommand, runCommand } from './command-line.ts';
import { courseRoot } from './root.ts';

/** Names of files in lines: those in `harness/` only as a count: they are bundles. */
function linesOf(label: string, names: readonly string[]): string[] {
  const shown = names.filter((name) => !name.startsWith('harness/'));
  const hidden = names.length - shown.length;
  const grader = hidden > 0 ? [`harness/ (${hidden} ${hidden === 1 ? 'file' : 'files'})`] : [];
  return [...shown, ...grader].map((name) => `  ${label.padEnd(11)} ${name}`);
}

/** Says what a release changed in its folder. */
function renderRelease(folder: string, { exercises, points, laterPoints, changes }: Release): string[] {
  const { added, updated, removed, leftAlone } = changes;
  const lines = [
    ...linesOf('added', added),
    ...linesOf('updated', updated),
    ...linesOf('removed', removed),
    ...linesOf('left alone', leftAlone),
  ];
  return [
    `The students' edition is in ${folder}: ${exercises} exercises, ${points} points${laterPoints > 0 ? ` and ${laterPoints} that are graded later` : ''}.`,
    ...(lines.length > 0 ? lines : ['  Nothing has changed.']),
    ...(leftAlone.length > 0
      ? [
          'Files that are left alone were changed by hand since their release; this release has other versions.',
        ]
      : []),
  ];
}

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
    const released = await release({ root: courseRoot(), folder, hidden, jobs: availableParallelism() });
    process.stdout.write(`${renderRelease(folder, released).join('\n')}\n`);
  });

await runCommand(releaseCommand);
