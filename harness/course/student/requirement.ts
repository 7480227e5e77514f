import { requireReachable } from '../shared/exercises/index.ts';
import { counted } from '../shared/model/counted.ts';
import type { Requirement } from '../shared/model/course.generated.ts';
import { isPending } from '../shared/model/pending.ts';
import { totalOf } from '../shared/model/total.ts';
import type { OwnGrade } from './grade-workspace.ts';

type RequirementVerdict = { readonly isMet: boolean; readonly text: string };

const isStarted = ({ grade: { status } }: OwnGrade): boolean => status !== 'not-started';

/** True if every check that can run here has passed. */
const isRight = ({ grade: { status, checks } }: OwnGrade): boolean =>
  status === 'graded' && checks.every(({ outcome }) => outcome === 'passed' || outcome === 'later');

function judgeExercises(rule: string, exercises: readonly OwnGrade[]): RequirementVerdict {
  const missing = exercises.filter((exercise) => !isRight(exercise)).map(({ grade: { id } }) => id);
  const isMet = missing.length === 0;
  return { isMet, text: `${rule}: ${isMet ? 'yes' : `no, not ${missing.join(', ')}`}.` };
}

/**
 * Exercises that are pending or were not graded count as wrong, so that failing earns nothing.
 * @param grades at least one
 * @param isChosen named exercises are all required, whatever their role
 * @throws UserError if the requirement exceeds the maximum points
 */
export function judge(
  requirement: Requirement,
  grades: readonly OwnGrade[],
  isChosen: boolean,
): RequirementVerdict {
  if (requirement === 'started')
    return judgeExercises('Every started exercise is fully right', grades.filter(isStarted));
  if (requirement === 'all') {
    const required = grades.filter(({ role = 'required' }) => isChosen || role === 'required');
    return judgeExercises('Every required exercise is fully right', required);
  }
  requireReachable(
    requirement,
    grades.map(({ grade: { maxPoints }, ...own }) => ({ ...own, maxPoints })),
  );
  const certain = grades.map(({ grade }) => (isPending(grade) ? { ...grade, points: 0 } : grade));
  const { points } = totalOf(grades, certain);
  return {
    isMet: points >= requirement,
    text: `Required: ${counted(requirement, 'point')}. Reached: ${points}.`,
  };
}
