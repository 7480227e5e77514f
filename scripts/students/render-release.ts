import type { Release } from '../../harness/course/release/index.ts';

/** Names of files in lines: those in `harness/` only as a count: they are bundles. */
function linesOf(label: string, names: readonly string[]): string[] {
  const shown = names.filter((name) => !name.startsWith('harness/'));
  const hidden = names.length - shown.length;
  const grader = hidden > 0 ? [`harness/ (${hidden} ${hidden === 1 ? 'file' : 'files'})`] : [];
  return [...shown, ...grader].map((name) => `  ${label.padEnd(11)} ${name}`);
}

/** Says what a release changed in its folder. */
export function renderRelease(
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
    `The students' edition is in ${folder}: ${exercises} exercises, ${points} points${laterPoints > 0 ? ` and ${laterPoints} that are graded later` : ''}.`,
    ...(lines.length > 0 ? lines : ['  Nothing has changed.']),
    ...(leftAlone.length > 0
      ? [
          'Files that are left alone were changed by hand since their release; this release has other versions.',
        ]
      : []),
  ];
}
