import type { SubmissionGrade } from '../../core/model/grades.generated.ts';
import { csv } from '../shared/files/write-csv.ts';
import { DECISION_COLUMNS, decisionRows, HOW_TO_DECIDE } from '../shared/model/decision-form.ts';

interface DecideProps {
  readonly submission: SubmissionGrade;
  readonly isPartial: boolean;
}

/** Rows of a file of decisions about a submission, for staff to complete. */
export const Decide = ({ submission, isPartial }: DecideProps) => (
  <details class="replay">
    <summary>Decide about points</summary>
    <p>{HOW_TO_DECIDE} A line about a check has its id, which is in the lines for staff above.</p>
    <pre tabIndex={0} role="group" aria-label="Lines of a file of decisions">
      {csv([DECISION_COLUMNS, ...decisionRows(submission, submission.exercises, isPartial)])}
    </pre>
  </details>
);
