import { columnsOf, type Page } from './page.ts';

const BAR_WIDTH = 20;

function bar(share: number, { paint }: Page): string {
  const filled = Math.floor(share * BAR_WIDTH);
  return paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR_WIDTH - filled));
}

/** A row of the scoreboard. */
export interface Score {
  readonly id: string;
  readonly points: number;
  /** > 0 */
  readonly maxPoints: number;
  /** In place of points: `not started`. */
  readonly instead?: string;
}

/** All exercises at a glance, and the sum. */
export function renderScoreboard(scores: readonly Score[], page: Page): string[] {
  const nameWidth = Math.max(5, ...scores.map(({ id }) => columnsOf(id)));
  const row = (name: string, share: number, text: string): string =>
    `  ${name.padEnd(nameWidth)}  ${bar(share, page)}  ${text}`;
  const points = scores.reduce((sum, score) => sum + score.points, 0);
  const maxPoints = scores.reduce((sum, score) => sum + score.maxPoints, 0);
  return [
    '',
    ...scores.map(({ id, points: earned, maxPoints: most, instead }) =>
      row(id, earned / most, instead === undefined ? `${earned} / ${most}` : page.paint('dim', instead)),
    ),
    page.paint('bold', row('total', points / maxPoints, `${points} / ${maxPoints}`)),
    '',
  ];
}
