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

/** Both terms of the new z, as numbers. @param slope ∇L at the student's own new β */
export function termsOf(slope: Vector, z: Vector, m: number): string {
  const [entering, kept] = [slope.map((entry) => (1 - m) * entry), z.map((entry) => m * entry)];
  return `Here (1 − m)·∇L(β) is ${writtenVector(entering)}, and m·z is ${writtenVector(kept)}.`;
}
