import { sanitizeLine } from '../../core/explain/index.ts';
import type { Grades, SubmissionGrade } from '../../core/model/grades.generated.ts';
import { DECISION_COLUMNS, versionOf, versionOfAll } from '../classes/index.ts';
import { csv } from '../files/write-csv.ts';

interface DecideProps {
  readonly grades: Pick<Grades, 'exercises'>;
  readonly submission: SubmissionGrade;
}

/** For staff: the lines of a file of decisions about this submission, to be completed. */
export function Decide({ grades: { exercises }, submission }: DecideProps) {
  const { exercises: grades } = submission;
  const id = sanitizeLine(submission.id);
  const total = versionOfAll(exercises, grades);
  const rows = [
    [id, '', '', '', '', '', total.source, total.checks],
    ...grades.map(({ id: exercise, source }, k) => {
      const version = versionOf(source, exercises[k]!.fingerprint);
      return [id, exercise, '', '', '', '', version.source, version.checks];
    }),
  ];
  return (
    <details class="replay">
      <summary>Decide about points</summary>
      <p>
        Copy the names of the columns and one of the lines below them into a CSV file; the line without an
        exercise is about the total. Fill in points, comment and by, and the id of a check if it is about one,
        and give the file to <code>npm run grade -- CLASS --decide FILE</code>.
      </p>
      <pre tabIndex={0} role="group" aria-label="Lines of a file of decisions">
        {csv([DECISION_COLUMNS, ...rows])}
      </pre>
    </details>
  );
}
