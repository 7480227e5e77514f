import { group, max } from 'd3-array';
import { sanitizeLine } from '../../../core/explain/index.ts';
import { counted } from '../../shared/model/counted.ts';
import { inOrderOfNames } from '../../shared/model/people.ts';
import { cut, displayWidth, fit, type Screen, type Style, wrap } from '../../shared/terminal/index.ts';
import type { FileVerdict } from './file-verdict.ts';
import type { ImportedStudent, ImportReport } from './import-class.ts';

/** The table of files has the rest. */
const MAX_ROWS = 40;
/** Lines of each kind of message. */
const MAX_LINES = 20;
/** Limits one student, so that all can be seen. */
const MAX_REASONS = 4;
/** Columns of a path or a reason. */
const MAX_COLUMNS = 200;
const NAME_WIDTH = 32;
const CELL_WIDTH = 4;

type RowMark = readonly [symbol: string, word: string, style: Style];

const MARKS = {
  new: ['✓', 'imported', 'green'],
  same: ['=', 'as before', 'dim'],
  changed: ['↻', 'replaced', 'cyan'],
  unclear: ['?', 'needs you', 'yellow'],
  none: ['–', 'nothing', 'dim'],
} as const satisfies Record<string, RowMark>;

function markOf({ changes, undecided }: ImportedStudent, exercise: string): RowMark {
  const kind = changes.get(exercise)?.kind;
  if (undecided.has(exercise) || kind === 'kept') return MARKS.unclear;
  return MARKS[kind ?? 'none'];
}

function renderRows({ students, exercises }: ImportReport, { paint, width }: Screen): string[] {
  const most = Math.max(10, width - CELL_WIDTH * exercises.length - 3);
  const names = students.map(({ id }) => displayWidth(sanitizeLine(id)));
  const nameWidth = Math.min(NAME_WIDTH, most, max([10, ...names])!);
  const rows = inOrderOfNames(students, ({ id }) => id).map((student) => {
    const cells = exercises.map((exercise) => {
      const [symbol, , style] = markOf(student, exercise);
      return paint(style, symbol.padStart(CELL_WIDTH));
    });
    return `  ${fit(sanitizeLine(student.id), nameWidth)} ${cells.join('')}`;
  });
  const heads = exercises.map((id) => id.slice(0, 2).padStart(CELL_WIDTH)).join('');
  // Marks in the table: others would be looked for.
  const used = new Set(students.flatMap((student) => exercises.map((exercise) => markOf(student, exercise))));
  const legend = Object.values(MARKS)
    .filter((mark) => used.has(mark))
    .map(([symbol, word]) => `${symbol} ${word}`);
  return [
    paint('dim', `  ${' '.repeat(nameWidth)} ${heads}`),
    ...cut(rows, MAX_ROWS, '  '),
    paint('dim', `  ${legend.join('   ')}`),
  ];
}

/** On one line; students can make names and reasons long. */
const shown = (text: string): string => fit(sanitizeLine(text), MAX_COLUMNS).trimEnd();

/** By student and reason. */
function renderUnclear({ verdicts, students }: ImportReport, { paint, width }: Screen): string[] {
  const unclear = verdicts.filter(({ status }) => status === 'unclear');
  const named = new Set(unclear.map(({ student }) => student));
  const empty = students.filter(
    ({ id, changes, undecided }) => changes.size + undecided.size === 0 && !named.has(id),
  );
  const lines = [
    ...[...group(unclear, ({ student }) => student)].flatMap(([student, own]) => {
      const of = student === undefined ? '' : `${shown(student)}: `;
      const reasons = [...group(own, ({ note }) => note)].map(([note, files]) => [
        ...wrap(`${of}${shown(note)}`, width, '  '),
        ...cut(
          files.map(({ file }) => paint('dim', `    ${shown(file)}`)),
          4,
          '  ',
        ),
      ]);
      const left = student === undefined ? 0 : reasons.length - MAX_REASONS;
      return left <= 0
        ? reasons.flat()
        : [
            ...reasons.slice(0, MAX_REASONS).flat(),
            `  ${of}${counted(left, 'more reason')} in the table of files`,
          ];
    }),
    ...empty.map(({ id }) => `  ${sanitizeLine(id)}: handed in nothing that can be graded`),
  ];
  return lines.length === 0 ? [] : [paint('bold', 'Needs you'), ...cut(lines, 3 * MAX_LINES, '  ')];
}

/** By reason. */
function renderLeftOut({ verdicts }: ImportReport, { paint, width }: Screen): string[] {
  const leftOut = verdicts.filter(({ status }) => status === 'left out');
  const reasons = [...group(leftOut, ({ note }: FileVerdict) => note)];
  const widest = max(reasons, ([, files]) => files.length.toLocaleString('en').length) ?? 0;
  const lines = reasons
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([note, files]) => {
      const count = files.length.toLocaleString('en').padStart(widest);
      const [reason, file] = [shown(note), shown(files[0]!.file)];
      const indent = ' '.repeat(widest + 4);
      const inOneLine = `${reason}, such as ${file}`;
      if (displayWidth(indent + inOneLine) <= width) return [`  ${count}  ${inOneLine}`];
      // A path that is broken at its spaces cannot be read.
      const [first = '', ...rest] = wrap(`${reason}, such as`, width, indent);
      return [`  ${count}  ${first.trimStart()}`, ...rest, paint('dim', `${indent}${file}`)];
    });
  return lines.length === 0 ? [] : [paint('bold', 'Left out'), ...cut(lines, MAX_LINES, '  ')];
}

/** Names that were read in another way than they are written. */
function renderRenamed({ verdicts }: ImportReport): string[] {
  const renamed = verdicts.filter(({ status, note }) => status === 'taken' && note !== '');
  const lines = renamed.map(
    ({ file, student = '', place = '' }) => `  ${shown(file)} is ${shown(place)} of ${shown(student)}`,
  );
  return cut(lines, MAX_LINES, '  ');
}

/** Students, then files that were left out and files that need a person. */
export function renderImport(report: ImportReport, screen: Screen): string[][] {
  const { source, title, students, verdicts, remarks, absent } = report;
  const renamed = renderRenamed(report);
  return [
    [
      `${sanitizeLine(`${source}: ${title}`)}, ${counted(students.length, 'student')}, ${counted(verdicts.length, 'file')}`,
      ...remarks.map(sanitizeLine),
      ...(absent.length > 0
        ? [
            `${counted(absent.length, 'student')} of earlier imports not in this download: nothing of theirs was changed`,
          ]
        : []),
    ],
    renderRows(report, screen),
    ...(renamed.length > 0 ? [[screen.paint('bold', 'Read under another name'), ...renamed]] : []),
    renderLeftOut(report, screen),
    renderUnclear(report, screen),
  ].filter((lines) => lines.length > 0);
}

export const needsPerson = ({ verdicts, students }: ImportReport): boolean =>
  verdicts.some(({ status }) => status === 'unclear') ||
  students.some(({ changes, undecided }) => changes.size + undecided.size === 0);
