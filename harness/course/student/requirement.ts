import { requireReachable } from '../shared/exercises/index.ts';
import type { Requirement } from '../shared/model/course.generated.ts';
import { isPending } from '../shared/model/pending.ts';
import { totalOf } from '../shared/model/total.ts';
import type { OwnGrade } from './grade-workspace.ts';

/** Whether a requirement is met, and a sentence that says so to a student. */
type Verdict = { readonly isMet: boolean; readonly text: string };

const isStarted = ({ grade: { status } }: OwnGrade): boolean => status !== 'not-started';

/** Every check that can be run here has passed. What is pending or was not graded is not right. */
const isRight = ({ grade: { status, checks } }: OwnGrade): boolean =>
  status === 'graded' && checks.every(({ outcome }) => outcome === 'passed' || outcome === 'later');

function judgeExercises(rule: string, exercises: readonly OwnGrade[]): Verdict {
  const missing = exercises.filter((exercise) => !isRight(exercise)).map(({ grade: { id } }) => id);
  const isMet = missing.length === 0;
  return { isMet, text: `${rule}: ${isMet ? 'yes' : `no, not ${missing.join(', ')}`}.` };
}

/**
 * Judges the grades of a student's own exercises. Nothing is earned by failing: an exercise that is pending or was not
 * graded is not right, and its points do not count.
 * @param grades at least one
 * @param isChosen whether the exercises were named: then all of them are required, whatever their role
 * @throws UserError where more points are required than there are
 */
export function judge(requirement: Requirement, grades: readonly OwnGrade[], isChosen: boolean): Verdict {
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
  const counted = grades.map(({ grade }) => (isPending(grade) ? { ...grade, points: 0 } : grade));
  const { points } = totalOf(grades, counted);
  return { isMet: points >= requirement, text: `Required: ${requirement} points. Reached: ${points}.` };
}
