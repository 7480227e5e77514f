import type { GradePosition } from '../model/grades.generated.ts';
import type { TypeProblem } from '../model/type-problem.ts';
import { sanitize, sanitizeLine } from './sanitize.ts';

/** `code` is shown as written, `staff` to instructors only. */
export type LineTone = 'problem' | 'code' | 'prose' | 'staff';

/** A labelled statement. All report formats render these lines and add no text to them. */
export interface Line {
  /** `expected`, `hint`, …; empty for the problem itself. */
  readonly label: string;
  /** Sanitized; may have several lines. */
  readonly value: string;
  readonly tone: LineTone;
  /** With the label `at`. */
  readonly position?: GradePosition;
  /** The first thing to fix: reports mark it with `START`. */
  readonly isStart?: boolean;
  /** Reports may fold it or leave it out. */
  readonly isDetail?: boolean;
}

export const forStudents = (lines: readonly Line[]): Line[] => lines.filter(({ tone }) => tone !== 'staff');

export const problem = (value: string): Line => ({ label: '', value: sanitize(value), tone: 'problem' });
export const code = (label: string, value: string): Line => ({ label, value: sanitize(value), tone: 'code' });
export const prose = (label: string, value: string): Line => ({
  label,
  value: sanitize(value),
  tone: 'prose',
});

/** `solution.ts:12:9` */
const placeOf = ({ file, line, column }: GradePosition): string => `${sanitizeLine(file)}:${line}:${column}`;

export function at(position: GradePosition): Line {
  return { label: 'at', value: placeOf(position), tone: 'code', position };
}

export const types = ({ position, message }: TypeProblem): Line =>
  code('types', `${placeOf(position)}  ${message}`);
