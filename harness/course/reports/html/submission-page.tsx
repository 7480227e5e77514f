import { explainExercise, harmless, harmlessLine, markOfStatus } from '../../../core/explain/index.ts';
import type { ExerciseGrade, Grades, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { hasPending } from '../../../core/model/pending.ts';
import { Check, Lines, type Draw } from './check.tsx';
import { renderPage } from './page.tsx';
import { counted, Meter } from './parts.tsx';
import { remarksOn, Source, type Sources } from './source.tsx';

export interface SubmissionPageInput {
  readonly grades: Pick<Grades, 'seed' | 'exercises'>;
  readonly submission: SubmissionGrade;
  /** The files that were graded, of each exercise; undefined where they are not at hand. */
  readonly sources: readonly (Sources | undefined)[];
  readonly draw?: Draw | undefined;
}

/** Points, or what is shown in their place. */
function pointsOf({ status, points, maxPoints }: ExerciseGrade): string {
  const mark = markOfStatus(status);
  if (mark === undefined) return `${points} / ${maxPoints}`;
  return mark.tone === 'review' ? `${points} / ${maxPoints}, ${mark.word}` : mark.word;
}

const MOST_PRINTED = 200;

function Printed({ lines }: { readonly lines: readonly string[] }) {
  const left = lines.length - MOST_PRINTED;
  return (
    <details class="printed">
      <summary>Your code printed {counted(lines.length, 'line')}</summary>
      <pre tabIndex={0} role="group" aria-label="What your code printed">
        {lines.slice(0, MOST_PRINTED).map((line) => `${harmless(line)}\n`)}
        {left > 0 && `… and ${left} more lines`}
      </pre>
    </details>
  );
}

interface ReplayProps {
  readonly exercise: string;
  readonly seed: number;
}

const Replay = ({ exercise, seed }: ReplayProps) => (
  <p class="replay">
    See it again, with this solution in your <code>exercises/{exercise}</code>:{' '}
    <code class="command">
      npm run grade -- exercises --exercise {exercise} --seed {seed}
    </code>
  </p>
);

interface ExerciseProps {
  readonly grade: ExerciseGrade;
  readonly title: string;
  readonly seed: number;
  readonly sources: Sources | undefined;
  readonly draw: Draw | undefined;
}

function Exercise({ grade, title, seed, sources, draw }: ExerciseProps) {
  const { id, console: printed = [], checks: grades } = grade;
  const { lines, checks, allBlocked } = explainExercise(grade);
  const remarks = remarksOn(grade);
  const files = new Set(Object.keys(sources ?? {}));
  return (
    <section id={id} class="exercise" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <span>
          {id} <small>{title}</small>
        </span>
        <span class="points">{pointsOf(grade)}</span>
      </h2>
      {lines.length > 0 && (
        <div class="note">
          <Lines lines={lines} exercise={id} files={files} />
        </div>
      )}
      {allBlocked ? (
        <p class="quiet">All checks are blocked until the solution can be loaded.</p>
      ) : (
        <ol class="checks">
          {checks.map((explanation) => (
            <Check explanation={explanation} exercise={id} files={files} draw={draw} />
          ))}
        </ol>
      )}
      {printed.length > 0 && <Printed lines={printed} />}
      {sources && (
        <details open={remarks.length > 0}>
          <summary>Your source</summary>
          <Source exercise={id} sources={sources} remarks={remarks} />
        </details>
      )}
      {grades.some(({ replay }) => replay !== undefined) && <Replay exercise={id} seed={seed} />}
    </section>
  );
}

const Overview = ({ grades, submission }: Pick<SubmissionPageInput, 'grades' | 'submission'>) => (
  <nav class="overview" aria-label="Exercises">
    <ul>
      {submission.exercises.map((grade, k) => (
        <li>
          <a href={`#${grade.id}`}>
            {grade.id} <small>{grades.exercises[k]!.title}</small>
          </a>
          <Meter points={grade.points} maxPoints={grade.maxPoints} />
          <span class="points">{pointsOf(grade)}</span>
        </li>
      ))}
    </ul>
  </nav>
);

/** The page of one student: `<submission>.html`. It says nothing of other students. */
export function renderSubmissionPage({ grades, submission, sources, draw }: SubmissionPageInput): string {
  const name = harmlessLine(submission.id);
  const { points, maxPoints } = submission;
  const pending = hasPending(submission) ? ', some pending' : '';
  const body = (
    <>
      <header class="title">
        <h1>{name}</h1>
        <p class="total">
          <b>{points}</b> of {maxPoints} points{pending}
        </p>
      </header>
      <Overview grades={grades} submission={submission} />
      {submission.exercises.map((grade, k) => (
        <Exercise
          grade={grade}
          title={grades.exercises[k]!.title}
          seed={grades.seed}
          sources={sources[k]}
          draw={draw}
        />
      ))}
    </>
  );
  const navigation = (
    <nav class="back" aria-label="Report">
      <a href="index.html">Class report</a>
    </nav>
  );
  return renderPage({ title: `${name}: ${points} of ${maxPoints} points`, navigation, children: body });
}
