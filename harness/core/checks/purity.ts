import { noInputs } from '../inputs/index.ts';
import type { KindOfCheck } from '../model/check.ts';
import { type Check, ORDINARY, prepareAudit } from '../runner/index.ts';

const TITLE =
  'answers depend on the arguments alone, and arguments and earlier answers are left as they were';
const HINT =
  'Do not write into an argument, return a new array each time, and keep nothing between two calls, or only together with all arguments that it belongs to.';

const PURITY: KindOfCheck = {
  ...ORDINARY,
  name: 'purity',
  findsMemory: true,
  // To be without side effects is worth nothing where answers are wrong.
  earnedFrom: 1 / 3,
};

/**
 * The purity audit, the last of an exercise's own checks. It makes calls like those of the other checks in one order in
 * one instance and in reverse in another, and asks that both get the same answers. No right answer is needed for that.
 * @param audit.points what it earns, > 0; nothing unless a third of the points of the checks before it are earned
 */
export const purity = <S>({ points = 1 }: { readonly points?: number } = {}): Check<S> => ({
  id: 'no-side-effects',
  kind: PURITY,
  title: TITLE,
  points,
  hint: HINT,
  notes: { redundancy: 'says that a solution remembers, where other checks say that an answer is wrong' },
  inputs: noInputs,
  holds: () => [],
  prepare: prepareAudit,
});
