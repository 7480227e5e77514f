import type { Audit } from '../model/check.ts';
import { say } from '../say/index.ts';

/**
 * The purity audit, the last of an exercise's own checks. It makes calls like those of the other checks in one order in
 * one instance and in reverse in another, and asks that both get the same answers. No right answer is needed for that.
 * @param audit.points what it earns, > 0; nothing unless a third of the points of the checks before it are earned
 */
export const purity = ({ points = 1 }: { readonly points?: number } = {}): Audit => ({
  id: 'no-side-effects',
  kind: 'purity',
  title: say({ id: 'audit', text: 'title' }),
  points,
  hint: say({ id: 'audit', text: 'hint' }),
  notes: { redundancy: 'says that a solution remembers, where other checks say that an answer is wrong' },
});
