import {
  explainDecision,
  explainExercise,
  explainOpen,
  explainShows,
  forStudents,
  labelOf,
  type Line,
  markOfStatus,
  sanitizeLine,
} from '../../core/explain/index.ts';
import { Check, drawCheck, Lines } from '../../core/figures/index.ts';
import type {
  CheckGrade,
  ExerciseGrade,
  GradePosition,
  Grades,
  SubmissionGrade,
} from '../../core/model/grades.generated.ts';
import { byCause, type Cause } from '../shared/model/pending.ts';
import type { Student } from '../shared/model/students.ts';
import { explained } from '../shared/terminal/index.ts';
import { SUBMISSION_STYLE } from './assets.ts';
import { Decide } from './decide.tsx';
import { INDEX } from './page-names.ts';
import { renderDocument } from './page.tsx';
import { annotationsOf, lineId, Source, type Sources } from './source.tsx';

export interface SubmissionPageInput {
  readonly grades: Pick<Grades, 'seed' | 'exercises'>;
  readonly submission: SubmissionGrade;
  /** The graded files of each exercise, in the order of the grades; `undefined` if they are not available. */
  readonly sources: readonly (Sources | undefined)[];
  /** What is known about the student. */
  readonly student?: Student;
  /** For the student: without lines for staff, the seed, and the link to the class. Default: no. */
  readonly isFeedback?: boolean;
  /** No page of a class exists. Default: no. */
  readonly isAlone?: boolean;
  /** The run grades only some exercises of the course. Default: no. */
  readonly isPartial?: boolean | undefined;
}

/** The points of an exercise and its mark; only the mark if nothing was submitted. */
const Points = ({ grade }: { readonly grade: ExerciseGrade }) => {
  const { status, points, maxPoints } = grade;
  const mark = markOfStatus(status);
  return (
    <span class="points">
      {mark?.tone === 'absent' ? mark.word : `${points} / ${maxPoints}`}
      {mark?.tone === 'review' && <small>{grade.pendingPoints} pending</small>}
    </span>
  );
};

const Replay = ({ exercise, seed }: { readonly exercise: string; readonly seed: number }) => (
  <p class="replay">
    To reproduce this grade, put this solution into <code>exercises/{exercise}</code> and run:{' '}
    <code class="command">
      npm run grade -- exercises --exercise {exercise} --seed {seed}
    </code>
    <br />
    To see on a page what it does: <code class="command">npm run explore -- {exercise}</code>
  </p>
);

function Picture({ check }: { readonly check: CheckGrade }) {
  const svg = drawCheck(check);
  // Made by our own code, which escapes every text.
  return svg && <figure class="picture" dangerouslySetInnerHTML={{ __html: svg }} />;
}

interface ExerciseProps {
  readonly grade: ExerciseGrade;
  readonly title: string;
  readonly seed: number;
  readonly sources: Sources | undefined;
  readonly isFeedback: boolean;
  /** The page says above all exercises why this one is pending. */
  readonly isShared: boolean;
}

function Exercise({ grade, title, seed, sources, isFeedback, isShared }: ExerciseProps) {
  const { id, checks: grades } = grade;
  const { mark, lines, common, checks, allBlocked } = explained(grade);
  const shown = (all: readonly Line[]): readonly Line[] => (isFeedback ? forStudents(all) : all);
  const above = shown([...(isShared ? [] : lines), ...common]);
  const isWrong = grade.status !== 'settled' && above.some(({ tone }) => tone === 'problem');
  const annotations = annotationsOf(grade);
  const linkTo = ({ file, line }: GradePosition): string | undefined =>
    sources && file in sources ? `#${lineId(id, file, line)}` : undefined;
  return (
    <section id={id} class="exercise" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <span>
          {id} <small>{title}</small>
        </span>
        <Points grade={grade} />
      </h2>
      {above.length > 0 && (
        <div class={`says ${mark?.tone ?? (isWrong ? '' : 'absent')}`}>
          <Lines lines={above} linkTo={linkTo} />
        </div>
      )}
      {allBlocked ? (
        <p class="quiet">{allBlocked}</p>
      ) : (
        <ol class="checks">
          {checks.map((explanation) => (
            <Check explanation={{ ...explanation, lines: shown(explanation.lines) }} linkTo={linkTo}>
              <Picture check={explanation.check} />
            </Check>
          ))}
        </ol>
      )}
      {sources && (
        <details open={annotations.length > 0}>
          <summary>Your code</summary>
          <Source exercise={id} sources={sources} annotations={annotations} />
        </details>
      )}
      {!isFeedback && grades.some(({ replay }) => replay !== undefined) && (
        <Replay exercise={id} seed={seed} />
      )}
    </section>
  );
}

const Overview = ({ grades, submission }: Pick<SubmissionPageInput, 'grades' | 'submission'>) => (
  <nav class="overview" aria-label="Exercises">
    <ul>
      {submission.exercises.map((grade, k) => (
        <li>
          <a href={`#${grade.id}`}>
            {labelOf(grades.exercises[k]!)} <small>{grades.exercises[k]!.title}</small>
          </a>
          <Points grade={grade} />
        </li>
      ))}
    </ul>
  </nav>
);

/** Why several exercises are pending, said once; the points of each are beside its title. */
const Shared = ({ cause }: { readonly cause: Cause }) => (
  <div class={`says ${markOfStatus(cause[0].status)!.tone}`}>
    <p>
      <b>{cause.map(({ id }) => id).join(', ')}</b>
    </p>
    <Lines lines={explainExercise({ ...cause[0], pendingPoints: undefined }).lines} />
  </div>
);

/** What the roster says, for staff. */
function About({ student: { id, name, section, late, attempt, email } }: { readonly student: Student }) {
  const parts = [
    name === undefined ? undefined : id,
    section,
    email,
    attempt === undefined ? undefined : `attempt ${attempt}`,
    late ? 'late' : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? null : <p class="quiet">{parts.map(sanitizeLine).join(' · ')}</p>;
}

/** Renders the page of one student, `<submission>.html`: a complete HTML document. It contains no other student's data. */
export function renderSubmissionPage({
  grades,
  submission,
  sources,
  student,
  isFeedback = false,
  isAlone = false,
  isPartial = false,
}: SubmissionPageInput): string {
  const name = sanitizeLine(student?.name ?? submission.id);
  const { points, maxPoints } = submission;
  const shared = byCause(submission.exercises).filter((cause) => cause.length > 1);
  const body = (
    <>
      <header class="title">
        <h1>{name}</h1>
        <p class="total">
          <b>{points}</b> of {maxPoints} points{explainOpen(submission)}
        </p>
        {submission.decision && <p>{sanitizeLine(explainDecision(submission)!)}</p>}
        {explainShows(grades.exercises).map((sentence) => (
          <p class="quiet">{sentence}</p>
        ))}
        {!isFeedback && student && <About student={student} />}
      </header>
      <Overview grades={grades} submission={submission} />
      {shared.map((cause) => (
        <Shared cause={cause} />
      ))}
      {submission.exercises.map((grade, k) => (
        <Exercise
          grade={grade}
          title={grades.exercises[k]!.title}
          seed={grades.seed}
          sources={sources[k]}
          isFeedback={isFeedback}
          isShared={shared.some((cause) => cause.includes(grade))}
        />
      ))}
      {!isFeedback && !isAlone && <Decide submission={submission} isPartial={isPartial} />}
    </>
  );
  const navigation = !isFeedback && !isAlone && (
    <nav class="back" aria-label="Report">
      <a href={INDEX}>Class report</a>
    </nav>
  );
  return renderDocument({
    style: SUBMISSION_STYLE,
    title: `${name}: ${points} of ${maxPoints} points${explainOpen(submission)}`,
    navigation,
    children: body,
  });
}
