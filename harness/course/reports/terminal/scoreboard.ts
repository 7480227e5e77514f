import { displayWidth, type Screen } from './screen.ts';

const BAR_WIDTH = 20;

function bar(share: number, { paint }: Screen): string {
  const filled = Math.floor(share * BAR_WIDTH);
  return paint('green', '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR_WIDTH - filled));
}

/** A row of the scoreboard. */
export interface Score {
  /** The exercise's id. */
  readonly id: string;
  /** 0 ≤ points ≤ maxPoints */
  readonly points: number;
  /** > 0 */
  readonly maxPoints: number;
  /** Shown in place of the points, such as `not started`. */
  readonly instead?: string;
}

/** Renders a bar for each exercise, and the total. */
export function renderScoreboard(scores: readonly Score[], screen: Screen): string[] {
  const nameWidth = Math.max(5, ...scores.map(({ id }) => displayWidth(id)));
  const row = (name: string, share: number, text: string): string =>
    `  ${name.padEnd(nameWidth)}  ${bar(share, screen)}  ${text}`;
  const points = scores.reduce((sum, score) => sum + score.points, 0);
  const maxPoints = scores.reduce((sum, score) => sum + score.maxPoints, 0);
  return [
    '',
    ...scores.map((score) => {
      const text = score.instead && screen.paint('dim', score.instead);
      return row(score.id, score.points / score.maxPoints, text ?? `${score.points} / ${score.maxPoints}`);
    }),
    screen.paint('bold', row('total', points / maxPoints, `${points} / ${maxPoints}`)),
    '',
  ];
}
