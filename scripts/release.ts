import { Option } from '@commander-js/extra-typings';
import { UserError } from '../harness/course/shared/files/user-error.ts';
import { counted } from '../harness/course/shared/model/counted.ts';
import type { Release } from '../harness/course/ship/release/index.ts';
import { createCommand, runCommand } from './command-line.ts';
import { collect, showsOption } from './option-values.ts';
import { courseRoot } from './root.ts';

/** Names of files in lines: those in `harness/` only as a count: they are bundles. */
function linesOf(label: string, names: readonly string[]): string[] {
  const shown = names.filter((name) => !name.startsWith('harness/'));
  const hidden = names.length - shown.length;
  const grader = hidden > 0 ? [`harness/ (${hidden} ${hidden === 1 ? 'file' : 'files'})`] : [];
  return [...shown, ...grader].map((name) => `  ${label.padEnd(11)} ${name}`);
}

/** Says what a release changed in its folder. */
function renderRelease(
  what: string,
  folder: string,
  { exercises, points, laterPoints, changes }: Release,
): string[] {
  const { added, updated, removed, leftAlone } = changes;
  const lines = [
    ...linesOf('added', added),
    ...linesOf('updated', updated),
    ...linesOf('removed', removed),
    ...linesOf('left alone', leftAlone),
  ];
  return [
    `${what} is in ${folder}: ${counted(exercises, 'exercise')}, ${counted(points, 'point')}${laterPoints > 0 ? ` and ${laterPoints} that are graded later` : ''}.`,
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
    ['npm run release -- ../exercises', 'updates it, and says what changed'],
    ['npm run release -- DIR --for classroom50 --exercise momentum', 'writes the grader of an assignment'],
  ],
  exitStatuses: { 0: 'written' },
})
  .argument('<DIR>', 'a new or empty folder, or one with an earlier release')
  .option('--hidden <DIR>', 'say how many points the checks in DIR/<exercise>/checks.ts decide later')
  .addOption(
    new Option('--for <SYSTEM>', 'write the grader of one assignment instead of an edition').choices([
      'classroom50',
    ]),
  )
  .option(
    '--exercise <WORD>',
    'of --for: only exercises whose id contains WORD; repeat it for more exercises',
    collect(),
  )
  .addOption(showsOption('in the edition'))
  .action(async (folder, { hidden, for: system, exercise, shows }) => {
    const { release, releaseForClassroom50 } = await import('../harness/course/ship/release/index.ts');
    const root = courseRoot();
    if (system === undefined && exercise !== undefined)
      throw new UserError('--exercise goes with --for: the edition has all exercises.');
    if (system !== undefined && hidden !== undefined)
      throw new UserError('--hidden is not for Classroom 50: its graders are public.');
    const [what, released] =
      system === undefined
        ? ["The students' edition", await release({ root, folder, hidden, shows })]
        : ['The grader for Classroom 50', await releaseForClassroom50({ root, folder, exercise, shows })];
    process.stdout.write(`${renderRelease(what, folder, released).join('\n')}\n`);
  });

await runCommand(releaseCommand);
