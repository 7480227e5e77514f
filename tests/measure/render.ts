import { markdownTable } from '../../harness/course/shared/files/markdown-table.ts';
import {
  type Figures,
  figuresOf,
  isAccepted,
  isMisnamed,
  isOutOfProportion,
  isRejected,
  namedIn,
  type Share,
} from './figures.ts';
import type { Fault, Measured } from './grade-corpus.ts';
import type { Corpus } from './read-corpus.ts';

/** @example percent(0.0279) // '2.8 %' */
const percent = (rate: number): string => `${(100 * rate).toFixed(1)} %`;
const bounded = ({ k, n, bound }: Share): string => (n === 0 ? '–' : `${k} of ${n} (≤ ${percent(bound)})`);
const counted = ({ k, n }: Share): string => (n === 0 ? '–' : `${k} of ${n}`);

const HEADINGS = [
  'exercise',
  'wrong with full marks',
  'under some seed',
  'right that lost points',
  'under some seed',
  'different rows',
  'explained',
  'misnamed',
  'out of proportion',
];

const row = (name: string, figures: Figures): string[] => [
  name,
  bounded(figures.accepted),
  bounded(figures.acceptedOnce),
  bounded(figures.rejected),
  bounded(figures.rejectedOnce),
  String(figures.rows),
  counted(figures.explained),
  counted(figures.misnamed),
  counted(figures.outOfProportion),
];

const pointsUnder = ({ grades }: Measured): string =>
  `${grades.map(({ points }) => points).join(', ')} of ${grades[0]!.maxPoints}`;

/** A heading and a line for each solution; nothing if there is none. */
function list(heading: string, items: readonly Measured[], say: (item: Measured) => string): string[] {
  return items.length === 0 ? [] : ['', heading, ...items.map((item) => `- ${item.file}: ${say(item)}`)];
}

/**
 * What a corpus says about the grader, in Markdown.
 * @param measured the solutions of the corpus, at least one
 * @param seeds how many, ≥ 1
 */
export function renderMeasurement(
  { title, hash, isFrozen, survivors }: Corpus,
  measured: readonly Measured[],
  seeds: number,
): string {
  const exercises = [...new Set(measured.map(({ exercise }) => exercise))];
  const rows = exercises.map((id) => row(id, figuresOf(measured.filter(({ exercise }) => exercise === id))));
  const labelled = measured.filter(({ points }) => points !== undefined);
  const named = measured.filter(({ mistake, verdict }) => verdict === 'wrong' && mistake !== undefined);
  return [
    `${title}, ${isFrozen ? 'frozen' : 'open'}, ${hash}; seeds 1 to ${seeds}`,
    '',
    markdownTable([HEADINGS, ...rows, row('all', figuresOf(measured))]),
    ...list('Wrong, with full marks under some seed:', measured.filter(isAccepted), ({ file, why }) =>
      survivors.includes(file) ? `${why} (a known survivor)` : why,
    ),
    ...list(
      'Right, and lost points under some seed:',
      measured.filter(isRejected),
      (item) => `${item.why}; ${pointsUnder(item)}`,
    ),
    ...list(
      'Named as another mistake:',
      named.filter(isMisnamed),
      (item) => `${namedIn(item).join(', ')} instead of ${item.mistake}`,
    ),
    ...list(
      'Points out of proportion:',
      labelled.filter(isOutOfProportion),
      (item) => `${pointsUnder(item)} instead of ${item.points!.join(' to ')}; ${item.why}`,
    ),
  ].join('\n');
}

/** The wrong solutions that are not proved to be wrong; empty if there is none. */
export const renderFaults = ({ unproved }: Corpus, faults: readonly Fault[]): string =>
  faults.length === 0
    ? ''
    : `\nNot proved to be wrong:\n${faults
        .map(({ file, says }) => `- ${file}: ${says}${unproved.includes(file) ? ' (known)' : ''}\n`)
        .join('')}`;
