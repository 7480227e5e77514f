import { explainCheck, forAuthors, labelledText } from '../../../core/explain/index.ts';
import type { CheckGrade } from '../../../core/model/grades.generated.ts';
import { type Course, type CourseExercise, fixtureFile, placeOfCheck } from '../exercises/index.ts';
import type { RightGrades } from './run-right-solutions.ts';

/** A blocked check matters only if no other failed. */
function notPassed(grades: readonly CheckGrade[]): readonly CheckGrade[] {
  const failed = grades.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'later');
  const own = failed.filter(({ outcome }) => outcome !== 'blocked');
  if (own.length === 0) return failed;
  // Errors of several checks, such as stale special rows, are reported once.
  const first = ({ message }: CheckGrade) => own.find((one) => one.message === message);
  return own.filter((grade) => grade.outcome !== 'harness-error' || first(grade) === grade);
}

async function linesOf(
  course: Course,
  { id, reference, grading }: CourseExercise,
  grade: CheckGrade,
  file: string,
): Promise<string[]> {
  const { kind } = grading.checks.find((check) => check.id === grade.id)!;
  const check = await placeOfCheck(course, id, grade.id);
  const fixture = kind.triesFixtures
    ? fixtureFile(course.root, id, String(grade.counterexample?.['id']))
    : undefined;
  const { title, lines } = explainCheck(grade);
  return [
    `${fixture ?? check ?? id}: ${file === reference ? 'the reference' : 'a variant'} does not pass “${title}”`,
    ...labelledText(
      [
        ...(fixture === undefined || check === undefined ? [] : [{ label: 'check', value: check }]),
        { label: 'solution', value: file },
        ...forAuthors(lines).map(({ label, value }) => ({ label: label || 'problem', value })),
      ],
      '  ',
    ),
  ];
}

/** @returns lines for the exercise's author; none if all checks pass */
export async function describeFailures(
  course: Course,
  plan: CourseExercise,
  solutions: readonly RightGrades[],
): Promise<string[]> {
  const described = solutions.flatMap(({ file, grades }) =>
    notPassed(grades).map((grade) => linesOf(course, plan, grade, file)),
  );
  return (await Promise.all(described)).flat();
}
