import type { CheckGrade } from 'descent-grader/view';
import type { Settings } from './settings.ts';
import { TEXTS } from './texts.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number';

function pairOf(value: unknown): readonly [number, number] | undefined {
  const [first, second, ...others] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return isNumber(first) && isNumber(second) && others.length === 0 ? [first, second] : undefined;
}

/** The input at which a check failed, by names; settings that it has are among them. */
function inputOf({ counterexample = {} }: CheckGrade): Readonly<Record<string, unknown>> {
  const { settings, ...others } = counterexample;
  return { ...others, ...(typeof settings === 'object' ? settings : {}) };
}

/** What the views can show of the input at which a check failed: the settings that it names. */
export function settingsOf(check: CheckGrade): Partial<Settings> {
  const given = inputOf(check);
  const start = pairOf(given['start']) ?? pairOf(given['beta']);
  const numbers = (['stepSize', 'momentumCoeff', 'steps', 'curvature'] as const).flatMap((name) =>
    isNumber(given[name]) ? [[name, given[name]] as const] : [],
  );
  return { ...(start && { start }), ...Object.fromEntries(numbers) };
}

/**
 * The view in which a failed check is drawn.
 * @param own that of the exercise, for checks that say nothing else
 */
export function viewOf({ picture, counterexample = {} }: CheckGrade, own: string): string {
  if ('curvature' in counterexample) return 'loop';
  if (picture?.kind === 'level' || picture?.kind === 'poles') return 'filter';
  if (picture && 'symbol' in picture) return picture.symbol.startsWith('β') ? 'descent' : 'filter';
  return own;
}

/** A 2 by 2 matrix of numbers. */
export type Matrix2 = readonly [readonly [number, number], readonly [number, number]];

/** The Hessians of the input at which a check failed, by their names. */
export function hessiansOf({ counterexample = {} }: CheckGrade): (readonly [string, Matrix2])[] {
  return Object.entries(counterexample).flatMap(([name, value]) => {
    const rows = Array.isArray(value) && value.length === 2 ? value.map(pairOf) : [];
    const [first, second] = rows;
    return first && second ? [[name, [first, second]] as const] : [];
  });
}

const { loaded, leftOut } = TEXTS.counterexample;

/** What of an input is loaded, and what of a descent cannot be. */
function loadedOf(check: CheckGrade): string {
  const given = inputOf(check);
  const known = settingsOf(check);
  const names = (Object.keys(loaded) as (keyof typeof loaded)[]).filter((name) => known[name] !== undefined);
  const list = names.map((name) => loaded[name]).join(', ');
  const point = given['start'] ?? given['beta'];
  const { z } = given;
  const isAtRest = !Array.isArray(z) || z.every((value) => value === 0);
  const missing = [
    ...(point !== undefined && known.start === undefined ? [leftOut.point] : []),
    ...(isAtRest ? [] : [leftOut.z]),
    ...(given['gradient'] === undefined ? [] : [leftOut.gradient]),
  ];
  return `Loaded: ${list}.${missing.length > 0 ? ` The pictures below cannot show ${missing.join('; or ')}.` : ''}`;
}

/** Whether a call without arguments failed: the views make the same call. */
const isWithoutInput = ({ counterexample }: CheckGrade): boolean =>
  counterexample !== undefined && Object.keys(counterexample).length === 0;

/** What of a check is drawn, in a sentence; `undefined` where nothing is. */
export function captionOf(check: CheckGrade): string | undefined {
  if (Object.keys(settingsOf(check)).length > 0) return loadedOf(check);
  if (isWithoutInput(check)) return TEXTS.counterexample.withoutInput;
  if (hessiansOf(check).length > 0) return TEXTS.counterexample.hessian;
  return check.picture && TEXTS.counterexample.pictureAlone;
}
