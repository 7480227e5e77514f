import { labelledText } from '../../../core/explain/index.ts';
import { counted } from '../../shared/model/counted.ts';
import { type Calibration, type CheckCalibration, fuelFor, millions } from './judge.ts';
import type { Deviation, Report } from './sightings.ts';
import { ENOUGH } from './solutions.ts';

/** A missing deviation is at the harmless end of its scale. */
const factor = (extreme: Deviation | undefined, otherwise: string): string => {
  if (extreme === undefined || extreme.deviation === Infinity) return otherwise;
  const { deviation } = extreme;
  return deviation === 0 ? '0' : deviation.toExponential(0).replace('e+', 'e').replace('e0', '');
};

function row({ id, right, wrong, catches, coveredBy }: CheckCalibration, width: number): string {
  const covered = coveredBy === undefined ? '' : `  all of them by ${coveredBy} too`;
  const cells = [factor(right, '0'), factor(wrong, '∞'), String(catches.length)];
  return `  ${id.padEnd(width)} ${cells.map((cell) => cell.padStart(7)).join(' ')}${covered}`;
}

const renderBreach = ({ sentence, place, file, lines = [], advice }: Report): string[] => [
  `  ✗ ${sentence}`,
  ...labelledText(
    [
      ...(place ? [place] : []),
      ...(file ? [{ label: 'file', value: file }] : []),
      ...lines,
      ...(advice ? [{ label: 'next', value: advice }] : []),
    ],
    '      ',
  ),
];

const renderNotes = (misconceptions: number, notes: readonly string[]): string[] => [
  ...notes.map((note) => `  ! ${note}`),
  ...(misconceptions < ENOUGH
    ? [
        `  ! a draft: ${misconceptions} of at least ${ENOUGH} misconceptions. Add the mistakes that students make.`,
      ]
    : []),
];

/** The slowest right solutions decide `fuel` in exercise.json. */
function renderUsed(used: Calibration['used']): string[] {
  const [call, all] = used;
  if (call === undefined || all === undefined) return [];
  return [
    `  slowest: ${all.solution} uses ${millions(all.fuel)} million units of fuel; three times that are ${fuelFor(all.fuel)}, and it may use ${millions(all.most)}`,
    `  slowest call: ${call.solution} uses ${millions(call.fuel)} of ${millions(call.most)} million units`,
  ];
}

function renderTable({ checks, used }: Calibration): string[] {
  if (checks.length === 0) return [];
  const width = Math.max('check'.length, ...checks.map((check) => check.id.length));
  return [
    `  ${'check'.padEnd(width)}   right   wrong catches`,
    ...checks.map((check) => row(check, width)),
    ...renderUsed(used),
  ];
}

/**
 * Lists for each check the largest deviation of right solutions, the smallest of wrong ones, and how many misconceptions it
 * catches.
 */
export function renderCalibration(calibration: Calibration): string {
  const { id, variants, misconceptions, checks, notes, breaches } = calibration;
  const counts = [
    counted(variants, 'right solution'),
    counted(misconceptions, 'misconception'),
    breaches.length === 1 ? '1 breach' : `${breaches.length} breaches`,
  ];
  return [
    `${id}: ${counts.join(', ')}`,
    ...renderTable(calibration),
    ...breaches.flatMap(renderBreach),
    ...(checks.length === 0
      ? ['  Fix this first: nothing else was measured.']
      : renderNotes(misconceptions, notes)),
    '',
  ].join('\n');
}
