import type { GradePosition } from '../model/grades.generated.ts';
import type { TypeProblem } from '../model/type-problem.ts';
import { sanitize, sanitizeLine } from './sanitize.ts';

/** problem: what is wrong; code: numbers and source; prose: explanations; staff: for instructors only. */
export type LineTone = 'problem' | 'code' | 'prose' | 'staff';

/**
 * One labelled statement about a grade. Every report format (terminal, HTML, JUnit, …) renders these lines and adds no
 * text to them. The value is sanitized: no character in it controls a terminal.
 */
export interface Line {
  /** `expected`, `got`, `hint`, …; empty for the statement of the problem. */
  readonly label: string;
  /** One or more lines of text. */
  readonly value: string;
  readonly tone: LineTone;
  /** Present for the label `at`: the position in the student's source. */
  readonly position?: GradePosition;
  /** The statement of the first thing to fix in an exercise: reports mark it with `START`. */
  readonly isStart?: boolean;
  /** A detail of a later failure: reports fold it or leave it out. */
  readonly isDetail?: boolean;
}

/** The lines that students read. */
export const forStudents = (lines: readonly Line[]): Line[] => lines.filter(({ tone }) => tone !== 'staff');

/** What is wrong. */
export const problem = (value: string): Line => ({ label: '', value: sanitize(value), tone: 'problem' });
/** Numbers or source, shown as written. */
export const code = (label: string, value: string): Line => ({ label, value: sanitize(value), tone: 'code' });
/** An explanation. */
export const prose = (label: string, value: string): Line => ({
  label,
  value: sanitize(value),
  tone: 'prose',
});

/** A position in the student's source: `solution.ts:12:9`. */
const placeOf = ({ file, line, column }: GradePosition): string => `${sanitizeLine(file)}:${line}:${column}`;

/** Where something is. */
export function at(position: GradePosition): Line {
  return { label: 'at', value: placeOf(position), tone: 'code', position };
}

/** What TypeScript says. It is no part of a grade. */
export const types = ({ position, message }: TypeProblem): Line =>
  code('types', `${placeOf(position)}  ${message}`);
