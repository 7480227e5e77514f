import { UserError } from '../files/user-error.ts';
import { counted } from '../model/counted.ts';
import type { Requirement } from '../model/course.generated.ts';
import { fullMarks, type ExerciseWeighting } from '../model/total.ts';

/** `laterPoints` come from hidden checks. */
type Reachable = ExerciseWeighting & {
  readonly maxPoints: number;
  readonly laterPoints?: number | undefined;
};

/**
 * Refuses to require more points than there are without hidden checks.
 * @param prefix prefix of the message
 * @throws UserError
 */
export function requireReachable(
  requirement: Requirement,
  exercises: readonly Reachable[],
  prefix = '',
): void {
  if (typeof requirement === 'string') return;
  const { points } = fullMarks(
    exercises.map(({ maxPoints, laterPoints = 0, ...one }) => ({
      ...one,
      maxPoints: maxPoints - laterPoints,
    })),
  );
  if (requirement > points)
    throw new UserError(
      `${prefix}${counted(requirement, 'point')} ${requirement === 1 ? 'is' : 'are'} required, but only ${points} can be reached here.`,
    );
}
