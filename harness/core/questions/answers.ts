import { formatValue } from '../explain/index.ts';
import { largestOf } from '../model/closeness.ts';
import { toJson } from '../model/json.ts';
import { leavesOf, mapNumbers } from '../model/parts.ts';
import { sameParts } from '../model/same-answer.ts';
import type { Path } from '../model/shape.ts';

/** The longest line of a call or of a source, and the longest option, in characters. */
export const LINE = 84;
export const OPTION = 66;

/** Digits of numbers in options. */
const DIGITS = 4;

/** How far apart the numbers of two options are at least, relative to the larger one. */
const APART = 0.01;
/** The same relative to the largest number of both: beside it a smaller difference is rounding. */
const ROUNDING = 1e-9;

/** Whether two answers differ so much that they look different with the digits that are shown, and are no rounding. */
export function clearlyDiffer(a: unknown, b: unknown): boolean {
  const least = ROUNDING * Math.max(largestOf(a), largestOf(b));
  const isNear = (one: number, other: number): boolean =>
    Object.is(one, other) ||
    Math.abs(one - other) <= Math.max(APART * Math.max(Math.abs(one), Math.abs(other)), least);
  return !sameParts(a, b, isNear, 0);
}

/** A value as an option shows it; `undefined` if that is longer than a line, or not all of it, or some of it is no number. */
export function shown(value: unknown): string | undefined {
  const text = formatValue(toJson(mapNumbers(value, (number) => number + 0)), { digits: DIGITS });
  return text.length > OPTION || /…|NaN|Infinity/.test(text) ? undefined : text;
}

/** Values in order, as an option shows them. */
export function shownInOrder(values: readonly unknown[]): string | undefined {
  const text = values.map(shown).join(' → ');
  return text.length > OPTION || values.some((value) => shown(value) === undefined) ? undefined : text;
}

/** With how many digits a value is shown, if that rounds one of its numbers. */
export function roundedTo(value: unknown): number | undefined {
  const isRounded = (leaf: unknown): boolean =>
    typeof leaf === 'number' &&
    Number.isFinite(leaf) &&
    Math.abs(Number(leaf.toPrecision(DIGITS)) - leaf) > ROUNDING * Math.abs(leaf);
  return [...leavesOf(value)].some(([, leaf]) => isRounded(leaf)) ? DIGITS : undefined;
}

/** Whether a text stands in a line by itself, and not as a part of a longer number or name. */
export function standsIn(text: string, line: string): boolean {
  const isPart = (character = ' '): boolean => /[\p{ID_Continue}$.]/u.test(character);
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1))
    if (!isPart(line[at - 1]) && !isPart(line[at + text.length])) return true;
  return false;
}

/** The ways to an answer as a whole, its fields, its last entry and its second one. */
export function partsOf(answer: unknown): readonly Path[] {
  if (typeof answer !== 'object' || answer === null) return [[]];
  if (!Array.isArray(answer))
    return [
      [],
      ...Object.entries(answer).flatMap(([name, part]) => partsOf(part).map((path) => [name, ...path])),
    ];
  return answer.length > 2 ? [[], [String(answer.length - 1)], ['1']] : [[]];
}

/** A part of what an expression gives: `.beta[1]`. */
export const partText = (path: Path): string =>
  path.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
