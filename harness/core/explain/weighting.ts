import type { GradedExercise } from '../model/grades.generated.ts';
import { say } from '../say/index.ts';

/** How an exercise counts. */
type Weighting = Pick<GradedExercise, 'weight' | 'role'>;

/** How an exercise counts, if it does not simply count: `×2`, `bonus`, `bonus ×0.5`, `optional`. */
function explainWeighting({ weight = 1, role = 'required' }: Weighting): string | undefined {
  const words = [role === 'required' ? '' : role, weight === 1 || role === 'optional' ? '' : `×${weight}`];
  return words.filter(Boolean).join(' ') || undefined;
}

/** The id of an exercise for the heading of a column, with how it counts: `04-momentum (×2)`. */
export function labelOf(exercise: Weighting & Pick<GradedExercise, 'id'>): string {
  const how = explainWeighting(exercise);
  return how === undefined ? exercise.id : `${exercise.id} (${how})`;
}

/** One line about the exercises that do not simply count. @returns nothing if all do */
export function explainWeightings(exercises: readonly (Weighting & Pick<GradedExercise, 'id'>)[]): string[] {
  const named = exercises.filter((exercise) => explainWeighting(exercise) !== undefined);
  if (named.length === 0) return [];
  const has = (role: GradedExercise['role']): boolean => exercises.some((exercise) => exercise.role === role);
  const labels = named.map(labelOf);
  return [say({ id: 'weightings', labels, hasBonus: has('bonus'), hasOptional: has('optional') })];
}
