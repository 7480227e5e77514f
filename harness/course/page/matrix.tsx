import {
  explainOpen,
  labelOf,
  markOfCheck,
  markOfStatus,
  OUTCOME_MARKS,
  sanitizeLine,
  STATUS_MARKS,
  type Mark,
  type MarkTone,
} from '../../core/explain/index.ts';
import type {
  CheckGrade,
  ExerciseGrade,
  Grades,
  SubmissionGrade,
} from '../../core/model/grades.generated.ts';
import { isSubmitted } from '../shared/model/distribution.ts';
import { hasPending, isPending } from '../shared/model/pending.ts';
import { inOrderOfNames, type People } from '../shared/model/people.ts';
import type { Student as StudentDetails } from '../shared/model/students.ts';
import { Student } from './components.tsx';

/** Class names of cells, short or none, because a large class has 100,000 cells. */
const CLASSES: Readonly<Record<MarkTone, string | undefined>> = {
  good: undefined,
  bad: 'f',
  waiting: 'b',
  absent: 'm',
  review: 'e',
};

const wordsOf = ({ symbol, word }: Mark): string => `${symbol} ${word}`;

const LEGEND = [
  OUTCOME_MARKS.passed,
  OUTCOME_MARKS.failed,
  OUTCOME_MARKS.blocked,
  ...Object.values(STATUS_MARKS),
];

interface MatrixProps {
  readonly grades: Grades;
  readonly columns: readonly (readonly CheckGrade[])[];
  readonly students: People | undefined;
}

interface PointsCellProps {
  readonly kind: string;
  /** Shown instead of the points. */
  readonly mark: Mark | undefined;
  readonly grade: Pick<ExerciseGrade, 'points' | 'pendingPoints'>;
}

const PointsCell = ({ kind, mark, grade }: PointsCellProps) => (
  <td
    class={mark?.tone === 'review' ? `${kind} r` : kind}
    title={mark?.tone === 'review' ? `${grade.points} earned${explainOpen(grade)}` : undefined}
  >
    {mark?.symbol ?? grade.points}
  </td>
);

function Cells({ grade, checks }: { readonly grade: ExerciseGrade; readonly checks: readonly CheckGrade[] }) {
  return (
    <>
      <PointsCell kind="n" mark={markOfStatus(grade.status)} grade={grade} />
      {checks.map((_, k) => {
        const check = grade.checks[k];
        // There may be no checks if the grader failed on the whole exercise or a person has decided about it.
        const isBlocked = isSubmitted(grade) && grade.status !== 'settled';
        const tone = isPending(grade) ? 'review' : isBlocked ? 'waiting' : 'absent';
        return <td class={CLASSES[check === undefined ? tone : markOfCheck(check, grade.status).tone]} />;
      })}
    </>
  );
}

interface RowProps extends Pick<MatrixProps, 'columns'> {
  readonly submission: SubmissionGrade;
  readonly details: StudentDetails | undefined;
}

const Row = ({ submission, columns, details }: RowProps) => (
  <tr>
    <th scope="row">
      <Student id={submission.id} />
      {details?.section && <small> {sanitizeLine(details.section)}</small>}
      {details?.late && <small class="late"> late</small>}
    </th>
    <PointsCell
      kind="n t"
      mark={hasPending(submission) ? STATUS_MARKS['harness-error'] : undefined}
      grade={submission}
    />
    {submission.exercises.map((grade, k) => (
      <Cells grade={grade} checks={columns[k]!} />
    ))}
  </tr>
);

/** Characters of the longest points of an exercise. */
const longestPoints = ({ submissions }: Grades): number =>
  Math.max(2, ...submissions.flatMap(({ exercises }) => exercises.map((grade) => `${grade.points}`.length)));

const ROOM = 38;

/** Shows the end of a long title that begins like the previous one, because both would be cut to the same text. */
function shortened(title: string, before = ''): string {
  const [words, earlier] = [title.split(' '), before.split(' ')];
  const first = words.findIndex((word, k) => word !== earlier[k]);
  return title.length > ROOM && first > 1
    ? `… ${words.slice(Math.min(first, words.length - 2)).join(' ')}`
    : title;
}

const Heading = ({
  text,
  before,
  kind,
}: {
  readonly text: string;
  readonly before?: string | undefined;
  readonly kind: string;
}) => (
  <th scope="col" class={kind}>
    <button type="button" title={text}>
      {shortened(text, before)}
    </button>
  </th>
);

const titleOf = ({ title, id }: CheckGrade): string => sanitizeLine(title ?? id);

function Head({ grades, columns }: Pick<MatrixProps, 'grades' | 'columns'>) {
  return (
    <thead>
      <tr>
        <th scope="col" class="corner">
          <button type="button">Student</button>
        </th>
        <Heading kind="t" text="Total" />
        {grades.exercises.map((exercise, k) => (
          <>
            <Heading kind="n" text={labelOf(exercise)} />
            {columns[k]!.map(titleOf).map((title, at, titles) => (
              <Heading kind="c" text={title} before={titles[at - 1]} />
            ))}
          </>
        ))}
      </tr>
    </thead>
  );
}

/** More checks are not shown at first: beside the points of each exercise they would not fit on the page. */
const MAX_CHECKS = 24;

const Switches = ({ areChecksShown }: { readonly areChecksShown: boolean }) => (
  <div class="switches">
    {/* Searching needs the script, which shows this field. */}
    <label hidden>
      Search <input type="search" autocomplete="off" placeholder="name, id or section" />
    </label>
    <label>
      <input type="checkbox" class="failed-only" autocomplete="off" /> Failed only
    </label>
    <label>
      <input type="checkbox" class="show-checks" autocomplete="off" checked={areChecksShown} /> Show checks
    </label>
    <span class="quiet" role="status" />
  </div>
);

export const Matrix = ({ grades, columns, students }: MatrixProps) => (
  <>
    <Switches areChecksShown={columns.flat().length <= MAX_CHECKS} />
    <div class="scroller" role="region" aria-label="Table of results" tabIndex={0}>
      <table class="matrix" id="students" style={`--digits: ${longestPoints(grades)}`}>
        <Head grades={grades} columns={columns} />
        <tbody>
          {inOrderOfNames(grades.submissions, ({ id }) => id, students).map((submission) => (
            <Row submission={submission} details={students?.get(submission.id)} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
    <p class="legend">
      {LEGEND.map((mark) => (
        <>
          <span>{wordsOf(mark)}</span>{' '}
        </>
      ))}
    </p>
  </>
);
