import type { SubmissionGrade } from '../../core/model/grades.generated.ts';
import { outlineOf, type Change, type GradedSubmission } from '../classes/index.ts';
import type { ClassOverview, ReportedRun } from './formats/format.ts';

type DescribedRun = Pick<ReportedRun, 'title' | 'seed' | 'versions' | 'exercises'>;

/** Collects the overview without keeping whole submissions in memory. */
export class OverviewBuilder {
  readonly #run: DescribedRun;
  readonly #submissions: SubmissionGrade[] = [];
  readonly #changes: Change[] = [];

  constructor(run: DescribedRun) {
    this.#run = run;
  }

  add({ grade, changes }: GradedSubmission): void {
    this.#submissions.push(outlineOf(grade));
    for (const change of changes) this.#changes.push(change);
  }

  build(): ClassOverview {
    const { title, seed, versions, exercises } = this.#run;
    const grades = { title, seed, versions, exercises, submissions: this.#submissions };
    return { grades, changes: this.#changes };
  }
}

/** Returns the overview of a class and writes nothing. @param submissions sorted by id */
export async function readOverview(
  run: DescribedRun,
  submissions: AsyncIterable<GradedSubmission>,
): Promise<ClassOverview> {
  const overview = new OverviewBuilder(run);
  for await (const submission of submissions) overview.add(submission);
  return overview.build();
}
