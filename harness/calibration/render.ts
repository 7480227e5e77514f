import type { Calibration, CheckCalibration } from './calibrate.ts';

const factor = (value: number): string => {
  if (value === 0) return '0';
  return value === Infinity ? '∞' : value.toExponential(0).replace('e+', 'e').replace('e0', '');
};

function row({ id, right, wrong, catches, coveredBy }: CheckCalibration, width: number): string {
  const covered = coveredBy === undefined ? '' : `  all of them by ${coveredBy} too`;
  return `  ${id.padEnd(width)} ${factor(right).padStart(7)} ${factor(wrong).padStart(7)} ${String(catches.length).padStart(7)}${covered}`;
}

/**
 * The table of one exercise: for each check the largest deviation of right solutions and the smallest of wrong ones,
 * in units of its tolerance, and how many misconceptions it catches.
 */
export function renderCalibration({ id, variants, misconceptions, checks, breaches }: Calibration): string {
  const width = Math.max(...checks.map((check) => check.id.length));
  return [
    `${id}: ${variants} right solutions, ${misconceptions} misconceptions, ${breaches.length} breaches`,
    `  ${'check'.padEnd(width)}   right   wrong catches`,
    ...checks.map((check) => row(check, width)),
    ...breaches.map((breach) => `  ✗ ${breach}`),
    '',
  ].join('\n');
}
