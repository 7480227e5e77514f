import { group } from 'd3-array';
import { sanitizeLine } from '../../core/explain/index.ts';
import type { Change } from '../classes/index.ts';
import { counted } from '../model/counted.ts';
import type { Screen } from './screen.ts';

/** changes.csv lists the others. */
const MAX_SUBMISSIONS = 20;

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

function linesOf(submission: string, changes: readonly Change[], total: number, screen: Screen): string[] {
  const before = changes[0]!.totalBefore;
  // 0.3 − 0.1 must read as 0.2.
  const difference = Number((total - before).toFixed(6));
  const colour = difference < 0 ? 'red' : 'green';
  return [
    `  ${sanitizeLine(submission)}  ${before} → ${total}  ${screen.paint(colour, signed(difference))}`,
    ...changes.map((change) => {
      const what = [change.exercise ?? 'total', change.check].filter(Boolean).join(' ');
      return `      ${what}: ${change.before} → ${change.after}`;
    }),
  ];
}

/**
 * Renders the changes since the last complete run, such as after a check was corrected: the points of each student
 * before and after, and the checks that changed.
 * @param totalOf returns a submission's total points now
 * @returns no lines if nothing changed
 */
export function renderChanges(
  changes: readonly Change[],
  totalOf: (submission: string) => number,
  screen: Screen,
): string[] {
  if (changes.length === 0) return [];
  const bySubmission = group(changes, ({ submission }) => submission);
  const shown = [...bySubmission].slice(0, MAX_SUBMISSIONS);
  const remaining = bySubmission.size - shown.length;
  return [
    screen.paint('bold', `changed since the last complete run: ${counted(bySubmission.size, 'submission')}`),
    ...shown.flatMap(([submission, own]) => linesOf(submission, own, totalOf(submission), screen)),
    ...(remaining > 0 ? [`  … and ${remaining} more, in changes.csv`] : []),
  ];
}
