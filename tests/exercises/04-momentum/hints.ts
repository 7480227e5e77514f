import type { Vector } from '#reference/types.ts';
import { writtenVector } from '../written.ts';

export const MOVE_HINT = 'The first line of the step uses the z that it is given: β ← β − stepSize·z.';
export const FILTER_HINT =
  'The second line is z ← (1 − m)·∇L(β) + m·z, with ∇L at the new β and the z that is given.';
export const EVALUATION_HINT =
  'First move, then ask for the gradient: at the place where you are now, and only once.';

/** What moves β, as numbers. */
export const movementOf = (z: Vector, stepSize: number): string =>
  `Here stepSize·z is ${writtenVector(z.map((entry) => stepSize * entry))}.`;

const isEqual = (one: Vector, other: Vector): boolean =>
  one.every((x, k) => Math.abs(x - other[k]!) <= 1e-12 * Math.max(Math.abs(x), Math.abs(other[k]!)));

/** Both terms of the new z, as numbers. @param slope ∇L at the student's own new β. @param own the student's new z */
export function termsOf(slope: Vector, z: Vector, m: number, own: Vector): string {
  const [entering, kept] = [slope.map((entry) => (1 - m) * entry), z.map((entry) => m * entry)];
  const terms = `Here (1 − m)·∇L(β) is ${writtenVector(entering)}, and m·z is ${writtenVector(kept)}`;
  const isOpposed = entering.every((x, k) => x * kept[k]! < 0);
  if (isEqual(own, entering))
    return `${terms}, which is missing in yours${isOpposed ? ', where the two have opposite signs' : ''}.`;
  return isEqual(own, kept) ? `${terms}: yours is that alone.` : `${terms}.`;
}
