import { shortCallText } from '../model/call-text.ts';
import type { Call } from '../model/call.ts';
import type { Grading } from '../model/check.ts';
import { type Check, openNatively, type Planned, recordCalls, tryInput } from '../runner/index.ts';
import { LINE } from './make-question.ts';

/** A call with short lines and numbers that a student can compute with. */
export interface ShortCall {
  /** Call of a right function. */
  readonly call: Call;
  /** See `Question`. */
  readonly text: string;
}

/** Limits of what is followed by hand. */
const MOST_EVALUATIONS = 6;
const MOST_NUMBERS = 16;

const isPlain = (number: number): boolean =>
  number === 0 ||
  (Math.abs(number) <= 100 && Math.abs(number) >= 0.01 && Number(number.toPrecision(2)) === number);

const isShort = (text: string): boolean => {
  const numbers = text.match(/(?<![\p{ID_Continue}$])[\d.]+(?:e[+-]?\d+)?/giu) ?? [];
  return (
    numbers.length <= MOST_NUMBERS &&
    numbers.map(Number).every(isPlain) &&
    text.split('\n').every((line) => line.length <= LINE)
  );
};

const isFit = ({ outcome, evaluations }: Call): boolean =>
  outcome.kind === 'returned' && evaluations.every((one) => one.length <= MOST_EVALUATIONS);

/** Finds calls in the inputs of checks. */
export function shortCalls(
  { exports, right }: Grading<Check>,
  checks: readonly Planned[],
): readonly ShortCall[] {
  const native = openNatively(() => right);
  const calls = checks
    .filter(({ check }) => !check.kind.bringsMistakes)
    .flatMap(({ check, inputs }) =>
      inputs.flatMap(({ value }) => tryInput(check, recordCalls(native, exports), value).calls),
    );
  const found = new Map<string, ShortCall>();
  for (const call of calls) {
    const text = shortCallText(call, exports[call.name]!);
    if (text !== undefined && isShort(text) && isFit(call)) found.set(text, { call, text });
  }
  return [...found.values()];
}
