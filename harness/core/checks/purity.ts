import type { Check } from '../model/check.ts';

/** Brings an answer into a form in which all right answers to one call are equal, except for rounding. */
export type NormalForms<S> = {
  readonly [K in keyof S]?: S[K] extends (...args: never[]) => infer R
    ? (answer: R extends (...args: never[]) => infer T ? T : R) => object | number
    : never;
};

const TITLE =
  'answers depend on the arguments alone, and arguments and earlier answers are left as they were';
const HINT =
  'Do not write into an argument, return a new array each time, and keep nothing between two calls, or only together with all arguments that it belongs to.';

/**
 * The purity audit, the last of an exercise's own checks. It makes calls like those of the other checks in one order in
 * one instance and in reverse in another, and asks that both get the same answers. No right answer is needed for that.
 * @param audit.right right functions, from whose calls in the other checks those of the audit are taken
 * @param audit.normalForms of answers that the contract leaves open, such as a list in any order
 * @param audit.points what it earns, > 0; nothing unless a third of the points of the checks before it are earned
 */
export const purity = <S>({
  right,
  normalForms = {},
  points = 1,
}: {
  readonly right: S;
  readonly normalForms?: NormalForms<S>;
  readonly points?: number;
}): Check<S> => ({
  id: 'no-side-effects',
  kind: 'purity',
  title: TITLE,
  points,
  hint: HINT,
  notes: { redundancy: 'says that a solution remembers, where other checks say that an answer is wrong' },
  inputs: {
    kind: 'calls',
    right: right as Readonly<Record<string, (...args: never[]) => unknown>>,
    // Without a prototype: a function may be called toString.
    normalForms: Object.assign(Object.create(null), normalForms),
  },
  // `audit` compares the answers of two instances instead.
  holds: () => [],
});
