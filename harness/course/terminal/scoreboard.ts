import { labelOf } from '../../core/explain/index.ts';
import { totalOf, type Weighting } from '../model/total.ts';
import { displayWidth, type Screen } from './screen.ts';

const BAR_WIDTH = 20;

function bar(points: number, maxPoints: number, { paint }: Screen): string {
  // With a bonus, points can exceed the maximum.
  const filled = Math.floor(BAR_WIDTH * (points < maxPoints ? points / maxPoints : 1));
  return paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR_WIDTH - filled));
}

/** A row of the scoreboard. */
export interface Score extends Weighting {
  /** The exercise's id. */
  readonly id: string;
  /** 0 ≤ points ≤ maxPoints */
  readonly points: number;
  /** > 0 */
  readonly maxPoints: number;
  /** The points that are graded later. Default: 0. */
  readonly later?: number;
  /** Shown in place of the points, such as `not started`. */
  readonly instead?: string;
}

/** Renders a bar for each exercise, and the total. */
export function renderScoreboard(scores: readonly Score[], screen: Screen): string[] {
  const nameWidth = Math.max(5, ...scores.map((score) => displayWidth(labelOf(score))));
  const row = (name: string, { points, maxPoints, later = 0, instead }: Omit<Score, 'id'>): string => {
    const text = `${points} / ${maxPoints}${later > 0 ? `, ${later} graded later` : ''}`;
    return `  ${name.padEnd(nameWidth)}  ${bar(points, maxPoints, screen)}  ${instead ? screen.paint('dim', instead) : text}`;
  };
  const later = totalOf(
    scores,
    scores.map((score) => ({ ...score, points: score.later ?? 0 })),
  ).points;
  return [
    '',
    ...scores.map((score) => row(labelOf(score), score)),
    screen.paint('bold', row('total', { ...totalOf(scores, scores), later })),
    '',
  ];
}
