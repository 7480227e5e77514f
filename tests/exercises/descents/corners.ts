import { inMotion, MOST_DIMENSIONS, STEP_SIZE, type MovingAxis } from './descents.ts';

/** Ordinary, at rest, and at the ends of what coordinates and slopes may be. */
const AXES: readonly MovingAxis[] = [
  { start: 5, slope: 3, velocity: -2 },
  { start: 5, slope: -2, velocity: 3 },
  { start: -1e6, slope: 1e6, velocity: 1e6 },
  { start: 1e6, slope: -1e6, velocity: 5 },
  { start: 1e-12, slope: 1e-12, velocity: 1e-12 },
  { start: -3, slope: 0, velocity: 0 },
  { start: 2, slope: 1, velocity: -1e6 },
  { start: 0, slope: -4, velocity: 1 },
];

/** The shortest and the longest β with the shortest and the longest steps, and with 1: what is wrong may need both. */
export const CORNERS = [1, MOST_DIMENSIONS].flatMap((n) =>
  [STEP_SIZE.least, 1, STEP_SIZE.most].map((stepSize) => ({ ...inMotion(AXES.slice(0, n)), stepSize })),
);
