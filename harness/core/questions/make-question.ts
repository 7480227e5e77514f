import { formatValue } from '../explain/index.ts';
import { largestOf } from '../model/closeness.ts';
import { toJson } from '../model/json.ts';
import { mapNumbers } from '../model/parts.ts';
import type { Because, Question, QuestionOption } from '../model/question.ts';
import { sameParts } from '../model/same-answer.ts';
import type { ShortCall } from './short-calls.ts';
import type { Subject } from './subject.ts';

/** Longest line of a call or a source, and longest option, in characters. */
export const LINE = 84;
const OPTION = 66;

/** Digits of numbers in options. */
const DIGITS = 4;

/** Least difference of numbers, relative to the larger one and to the largest in both values: smaller ones may be rounding. */
const APART = 0.01;
const ROUNDING = 1e-9;

const MOST_WRONG = 3;
const LEAST_WRONG = 2;

/** True if two values look different with the digits shown. */
export function clearlyDiffer(a: unknown, b: unknown): boolean {
  const least = ROUNDING * Math.max(largestOf(a), largestOf(b));
  const isNear = (one: number, other: number): boolean =>
    Object.is(one, other) ||
    Math.abs(one - other) <= Math.max(APART * Math.max(Math.abs(one), Math.abs(other)), least);
  return !sameParts(a, b, isNear, 0);
}

/** Text of an option. @returns `undefined` if it does not fit, or a number is not finite */
export function optionText(id: Question['asked']['id'], value: unknown): string | undefined {
  const whole = formatValue(toJson(mapNumbers(value, (number) => number + 0)), { digits: DIGITS });
  const text = id === 'trace' ? whole.slice(1, -1) : whole;
  return value === undefined || text.length > OPTION || /…|NaN|Infinity/.test(text) ? undefined : text;
}

export interface Candidate {
  readonly value: unknown;
  readonly because?: Because;
}

interface Draft extends Pick<Question, 'asked' | 'part' | 'proof'> {
  readonly right: unknown;
  /** The best first. */
  readonly wrong: Iterable<Candidate>;
  /** Line that must not show the answer. */
  readonly shown?: string;
}

/** @returns `undefined` without enough wrong options that clearly differ from the right one and from each other */
export function makeQuestion(
  subject: Subject,
  { call, text }: ShortCall,
  { asked, part, right, wrong, proof, shown = '' }: Draft,
): Question | undefined {
  const own = optionText(asked.id, right);
  if (own === undefined || (own.length > 2 && shown.includes(own))) return undefined;
  const options: { readonly value: unknown; readonly option: QuestionOption }[] = [
    { value: right, option: { text: own } },
  ];
  for (const { value, because } of wrong) {
    const other = optionText(asked.id, value);
    if (other !== undefined && options.every((one) => clearlyDiffer(one.value, value)))
      options.push({ value, option: { text: other, ...(because && { because }) } });
    if (options.length > MOST_WRONG) break;
  }
  if (options.length <= LEAST_WRONG) return undefined;
  const mixed = subject.inOrder(options, ({ option }) => `${text} ${option.text}`);
  return {
    asked,
    function: call.name,
    call: text,
    part,
    options: mixed.map(({ option }) => option),
    right: mixed.indexOf(options[0]!),
    proof,
  };
}
