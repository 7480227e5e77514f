import { noInputs } from '../inputs/index.ts';
import type { KindOfCheck } from '../model/check.ts';
import { type Check, ORDINARY, prepareAudit } from '../runner/index.ts';
import { say } from '../say/index.ts';

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
  title: say({ id: 'audit', text: 'title' }),
  points,
  hint: say({ id: 'audit', text: 'hint' }),
  notes: { redundancy: 'says that a solution remembers, where other checks say that an answer is wrong' },
  inputs: noInputs,
  holds: () => [],
  prepare: prepareAudit,
});
