import { prepareGrading } from '../../../../harness/core/grading/index.ts';
import type { CheckGrade } from '../../../../harness/core/model/grades.generated.ts';
import { nodeSandboxHost } from '../../../node-sandbox-host.ts';
import { loadExercise } from '../../load-exercise.ts';
import { gradeChecks } from './grade-checks.ts';

const loss = prepareGrading(await loadExercise(process.cwd(), '01-loss'), await nodeSandboxHost(), 1);
/** A right solution of the exercise 01-loss. */
export const RIGHT = `
export const loss = ([x, y]) => (x - 2) ** 2 + (y - 1) ** 4 - (y - 1) ** 2;
export const gradient = ([x, y]) => [2 * (x - 2), 4 * (y - 1) ** 3 - 2 * (y - 1)];
export const hessian = ([, y]) => [[2, 0], [0, 12 * (y - 1) ** 2 - 2]];
`;

/** The grade of the audit, and the points of all checks. */
export async function auditOf(source: string): Promise<CheckGrade & { readonly all: number }> {
  const { checks, points } = await gradeChecks(loss, { 'solution.ts': source });
  return { ...checks.find(({ id }) => id === 'no-side-effects')!, all: points };
}
