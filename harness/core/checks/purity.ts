import { noInputs } from '../inputs/index.ts';
import type { KindOfCheck } from '../model/check.ts';
import { type Check, ORDINARY, prepareAudit } from '../runner/index.ts';
import { say } from '../say/index.ts';

const PURITY: KindOfCheck = {
  ...ORDINARY,
  findsMemory: true,
  // Wrong answers without side effects are worth nothing.
  earnedFrom: 1 / 3,
};

/**
 * The purity audit, the last of an exercise's own checks. It makes calls like those of other checks in one instance, in
 * reverse in another, and compares the answers.
 * @param audit.points > 0; earned only with at least a third of the preceding points
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
