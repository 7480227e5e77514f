import { harmlessLine } from '../../../core/explain/index.ts';
import type { Change } from '../../classes/class-grades.ts';
import type { Page } from './page.ts';

/** More are summed up; they stand in changes.csv. */
const MOST_SUBMISSIONS = 20;

/** Points of all checks together, before and after. */
function totals(changes: readonly Change[]): { before: number; after: number } {
  return changes.reduce(
    (sum, { before, after }) => ({ before: sum.before + before, after: sum.after + after }),
    { before: 0, after: 0 },
  );
}

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

function linesOf(submission: string, changes: readonly Change[], total: number, page: Page): string[] {
  const { before, after } = totals(changes);
  const difference = after - before;
  const colour = difference < 0 ? 'red' : 'green';
  return [
    `  ${harmlessLine(submission)}  ${total - difference} → ${total}  ${page.paint(colour, signed(difference))}`,
    ...changes.map((change) => {
      const what = [change.exercise, change.check].filter(Boolean).join(' ');
      return `      ${what}: ${change.before} → ${change.after}`;
    }),
  ];
}

/**
 * What a run changed, for an instructor who has mended a check: each student's points before and after, and why.
 * @param totalOf a submission's points now
 */
export function renderChanges(
  changes: readonly Change[],
  totalOf: (submission: string) => number,
  page: Page,
): string[] {
  if (changes.length === 0) return [];
  const bySubmission = new Map<string, Change[]>();
  for (const change of changes)
    bySubmission.set(change.submission, [...(bySubmission.get(change.submission) ?? []), change]);
  const shown = [...bySubmission].slice(0, MOST_SUBMISSIONS);
  const left = bySubmission.size - shown.length;
  const count = bySubmission.size === 1 ? '1 submission' : `${bySubmission.size} submissions`;
  return [
    page.paint('bold', `changed since the last complete run: ${count}`),
    ...shown.flatMap(([submission, own]) => linesOf(submission, own, totalOf(submission), page)),
    ...(left > 0 ? [`  … and ${left} more, in changes.csv`] : []),
  ];
}
