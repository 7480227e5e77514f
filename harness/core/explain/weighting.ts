import type { GradedExercise } from '../model/grades.generated.ts';
import { say } from '../say/index.ts';

type Weighting = Pick<GradedExercise, 'weight' | 'role'>;

/** `×2`, `bonus ×0.5`, `optional`; `undefined` if it simply counts. */
function explainWeighting({ weight = 1, role = 'required' }: Weighting): string | undefined {
  const words = [role === 'required' ? '' : role, weight === 1 || role === 'optional' ? '' : `×${weight}`];
  return words.filter(Boolean).join(' ') || undefined;
}

/** `04-momentum (×2)` */
export function labelOf(exercise: Weighting & Pick<GradedExercise, 'id'>): string {
  const how = explainWeighting(exercise);
  return how === undefined ? exercise.id : `${exercise.id} (${how})`;
}

/** A line about the exercises that do not simply count. */
export function explainWeightings(exercises: readonly (Weighting & Pick<GradedExercise, 'id'>)[]): string[] {
  const named = exercises.filter((exercise) => explainWeighting(exercise) !== undefined);
  if (named.length === 0) return [];
  const has = (role: GradedExercise['role']): boolean => exercises.some((exercise) => exercise.role === role);
  const labels = named.map(labelOf);
  return [say({ id: 'weightings', labels, hasBonus: has('bonus'), hasOptional: has('optional') })];
}
