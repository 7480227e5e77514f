import { expect } from 'vitest';

/** Every line `@example expression // value` of a text; … in a value means further digits. */
export const examplesIn = (text: string): (readonly [expression: string, value: string])[] =>
  [...text.matchAll(/@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm)].map(
    ([, expression, value]) => [expression!, value!] as const,
  );

/** @param scope the names that the expression may use */
export function evaluate(expression: string, scope: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(scope), `return ${expression}`)(...Object.values(scope));
}

/** A matcher for a number as it is written: a close number or, with …, a number that begins with these digits. */
function matcherOf(digits: string): unknown {
  if (!digits.endsWith('…')) return expect.closeTo(Number(digits), 12);
  const shown = digits.slice(0, -1);
  const middle = 0.5 * 10 ** -(shown.split('.')[1] ?? '').length;
  const value = Number(shown);
  return expect.toSatisfy(
    (actual: number) =>
      Math.abs(Math.abs(actual - value) - middle) <= middle && Math.abs(actual) >= Math.abs(value),
  );
}

/** A value with its numbers replaced by their matchers; digits within a word or a string stay the same. */
export function matching(value: string): unknown {
  const pattern = value.replaceAll(/(?<![\w'-])-?\d+(?:\.\d+)?…?/g, (digits) => `matcherOf('${digits}')`);
  return evaluate(`(${pattern})`, { matcherOf });
}
