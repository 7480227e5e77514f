import { formatValue } from '../explain/index.ts';
import { largestOf } from '../model/closeness.ts';
import { toJson } from '../model/json.ts';
import { leavesOf, mapNumbers } from '../model/parts.ts';
import type { Because, LineChange, Question } from '../model/question.ts';
import { sameParts } from '../model/same-answer.ts';
import type { Shape } from '../model/shape.ts';

/** Longest line of a call or a source, and longest option, in characters. */
export const LINE = 84;
const OPTION = 66;

/** Digits of numbers in options. */
const DIGITS = 4;

/** Least difference of numbers, relative to the larger one and to the largest in both values: smaller ones may be rounding. */
const APART = 0.01;
const ROUNDING = 1e-9;

/** True if two values look different with the digits shown. */
export function clearlyDiffer(a: unknown, b: unknown): boolean {
  const least = ROUNDING * Math.max(largestOf(a), largestOf(b));
  const isNear = (one: number, other: number): boolean =>
    Object.is(one, other) ||
    Math.abs(one - other) <= Math.max(APART * Math.max(Math.abs(one), Math.abs(other)), least);
  return !sameParts(a, b, isNear, 0);
}

/** True for values with many digits, apart from rounding: they are hard to find by hand. */
export const isHard = (value: unknown): boolean =>
  [...leavesOf(value)].some(
    ([, leaf]) =>
      typeof leaf === 'number' &&
      (Math.abs(leaf) >= 1000 || Math.abs(leaf - Number(leaf.toPrecision(3))) > ROUNDING * Math.abs(leaf)),
  );

/** Text of an option. @returns `undefined` if it does not fit, or a number is not finite */
export function optionText(id: Question['asked']['id'], value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const whole =
    typeof value === 'string'
      ? JSON.stringify(value)
      : formatValue(toJson(mapNumbers(value, (number) => number + 0)), { digits: DIGITS });
  const text = id === 'trace' ? whole.slice(1, -1) : whole;
  return text.length > OPTION || /…|NaN|Infinity|\de/.test(text) ? undefined : text;
}

/** True for shapes with fields: an answer may have more of them than are read. */
export function hasRecord(shape: Shape): boolean {
  if (shape.kind === 'record') return true;
  return (shape.kind === 'list' || shape.kind === 'union') && [shape.of].flat().some(hasRecord);
}

/** A value that may become an option. */
export interface Candidate {
  readonly value: unknown;
  readonly change?: LineChange;
  readonly because?: Because;
}
