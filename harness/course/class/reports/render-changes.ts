import { group } from 'd3-array';
import { sanitizeLine } from '../../../core/explain/index.ts';
import { counted } from '../../shared/model/counted.ts';
import type { Screen } from '../../shared/terminal/index.ts';
import { type PointsChange, explainChange, withoutSums } from '../decisions/changes.ts';

/** changes.csv lists the others. */
const MAX_SUBMISSIONS = 20;

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

function linesOf(submission: string, changes: readonly PointsChange[], { paint }: Screen): string[] {
  const total = changes.find(({ exercise }) => exercise === undefined);
  const { text, difference = 0 } =
    total === undefined ? { text: 'the total is the same' } : explainChange(total);
  const colour = difference < 0 ? 'red' : 'green';
  return [
    `  ${sanitizeLine(submission)}  ${text}${difference === 0 ? '' : `  ${paint(colour, signed(difference))}`}`,
    ...withoutSums(changes)
      .filter((change) => change !== total)
      .map(
        (change) =>
          `      ${[change.exercise, change.check].filter(Boolean).join(' ')}: ${explainChange(change).text}`,
      ),
  ];
}

/**
 * Changes since the last complete run, such as after correcting a check.
 * @returns no lines if nothing changed
 */
export function renderChanges(changes: readonly PointsChange[], screen: Screen): string[] {
  if (changes.length === 0) return [];
  const bySubmission = group(changes, ({ submission }) => submission);
  const shown = [...bySubmission].slice(0, MAX_SUBMISSIONS);
  const remaining = bySubmission.size - shown.length;
  return [
    screen.paint('bold', `changed since the last complete run: ${counted(bySubmission.size, 'submission')}`),
    ...shown.flatMap(([submission, own]) => linesOf(submission, own, screen)),
    ...(remaining > 0 ? [`  … and ${remaining} more, in changes.csv`] : []),
  ];
}
