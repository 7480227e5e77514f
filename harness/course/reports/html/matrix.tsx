import {
  harmlessLine,
  markOfStatus,
  OUTCOME_MARKS,
  STATUS_MARKS,
  type Mark,
  type MarkTone,
} from '../../../core/explain/index.ts';
import type {
  CheckGrade,
  ExerciseGrade,
  Grades,
  SubmissionGrade,
} from '../../../core/model/grades.generated.ts';
import { hasPending } from '../../../core/model/pending.ts';
import { isSubmitted } from '../../analysis/index.ts';
import { type PageName, Student } from './parts.tsx';

/** Classes of the cells, a letter each: there are a hundred thousand of them. Most pass, and passing needs none. */
const CLASSES: Readonly<Record<MarkTone, string | undefined>> = {
  good: undefined,
  bad: 'f',
  waiting: 'b',
  absent: 'm',
  review: 'e',
};

const wordsOf = ({ symbol, word }: Mark): string => `${symbol} ${word}`;

const FILTERS = [
  ['f', wordsOf(OUTCOME_MARKS.failed)],
  ['', wordsOf(OUTCOME_MARKS.passed)],
  ['b', wordsOf(OUTCOME_MARKS.blocked)],
  ['m', 'not submitted'],
  ['e', wordsOf(OUTCOME_MARKS['harness-error'])],
] as const;

const LEGEND = [
  OUTCOME_MARKS.passed,
  OUTCOME_MARKS.failed,
  OUTCOME_MARKS.blocked,
  ...Object.values(STATUS_MARKS),
];

interface MatrixProps {
  readonly grades: Grades;
  /** The checks of each exercise. */
  readonly columns: readonly (readonly CheckGrade[])[];
  readonly pageName: PageName;
}

function Cells({ grade, checks }: { readonly grade: ExerciseGrade; readonly checks: readonly CheckGrade[] }) {
  return (
    <>
      <td class="n">{markOfStatus(grade.status)?.symbol ?? grade.points}</td>
      {checks.map((_, k) => {
        const check = grade.checks[k];
        const none = isSubmitted(grade) ? 'e' : 'm';
        return <td class={check === undefined ? none : CLASSES[OUTCOME_MARKS[check.outcome].tone]} />;
      })}
    </>
  );
}

interface RowProps extends Pick<MatrixProps, 'columns' | 'pageName'> {
  readonly submission: SubmissionGrade;
}

const Row = ({ submission, columns, pageName }: RowProps) => (
  <tr>
    <th scope="row">
      <Student id={submission.id} pageName={pageName} />
    </th>
    <td class="n t">{hasPending(submission) ? STATUS_MARKS['harness-error'].symbol : submission.points}</td>
    {submission.exercises.map((grade, k) => (
      <Cells grade={grade} checks={columns[k]!} />
    ))}
  </tr>
);

const Heading = ({ text, kind }: { readonly text: string; readonly kind: string }) => (
  <th scope="col" class={kind}>
    <button type="button" title={text}>
      {text}
    </button>
  </th>
);

function Head({ grades, columns }: Pick<MatrixProps, 'grades' | 'columns'>) {
  return (
    <thead>
      <tr>
        <th scope="col" class="corner">
          <button type="button">Student</button>
        </th>
        <Heading kind="t" text="All points" />
        {grades.exercises.map(({ id }, k) => (
          <>
            <Heading kind="n" text={id} />
            {columns[k]!.map((check) => (
              <Heading kind="c" text={harmlessLine(check.title ?? check.id)} />
            ))}
          </>
        ))}
      </tr>
    </thead>
  );
}

/** What the script needs; it is hidden where no script runs. */
function Controls({ grades, columns }: Pick<MatrixProps, 'grades' | 'columns'>) {
  return (
    <form id="filters" class="controls" hidden>
      <label>
        Name
        <input name="name" type="search" placeholder="any" autocomplete="off" spellcheck={false} />
      </label>
      <label>
        Outcome
        <select name="outcome">
          <option value="any">any</option>
          {FILTERS.map(([value, text]) => (
            <option value={value}>{text}</option>
          ))}
        </select>
      </label>
      <label>
        In
        <select name="column">
          <option value="any">any check</option>
          {grades.exercises.map(({ id }, k) => (
            <optgroup label={id}>
              {columns[k]!.map((check) => (
                <option>{harmlessLine(check.title ?? check.id)}</option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button type="reset">Show all</button>
      <output aria-live="polite" />
    </form>
  );
}

/** Student × check. */
export const Matrix = ({ grades, columns, pageName }: MatrixProps) => (
  <>
    <Controls grades={grades} columns={columns} />
    <div class="scroller" role="region" aria-label="The matrix" tabIndex={0}>
      <table class="matrix" id="students">
        <Head grades={grades} columns={columns} />
        <tbody>
          {grades.submissions.map((submission) => (
            <Row submission={submission} columns={columns} pageName={pageName} />
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
