import { formatValue } from '../explain/index.ts';
import { largestOf } from '../model/closeness.ts';
import { toJson } from '../model/json.ts';
import { mapNumbers } from '../model/parts.ts';
import type { Asked } from '../model/question.ts';
import { sameParts } from '../model/same-answer.ts';
import type { Path } from '../model/shape.ts';

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

/** Text of an option. @returns `undefined` if it does not fit, or a number is not finite */
export function optionText({ id }: Pick<Asked, 'id'>, value: unknown): string | undefined {
  const whole = formatValue(toJson(mapNumbers(value, (number) => number + 0)), { digits: DIGITS });
  const text = id === 'trace' ? whole.slice(1, -1) : whole;
  return value === undefined || text.length > OPTION || /…|NaN|Infinity/.test(text) ? undefined : text;
}

/** True if a text stands in a line by itself, not as part of a longer number or name. */
export function standsIn(text: string, line: string): boolean {
  const isPart = (character = ' '): boolean => /[\p{ID_Continue}$.]/u.test(character);
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1))
    if (!isPart(line[at - 1]) && !isPart(line[at + text.length])) return true;
  return false;
}

/** JavaScript that selects a part: `.beta[1]`. */
export const partText = (path: Path): string =>
  path.map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`)).join('');
