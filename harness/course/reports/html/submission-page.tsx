import type { ExerciseGrade, Grades, SubmissionGrade } from '../../../core/model/grades.generated.ts';
import { harmless, harmlessLine } from '../text.ts';
import { Check, type Draw } from './check.tsx';
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

const STATUS: Readonly<Record<ExerciseGrade['status'], string | undefined>> = {
  graded: undefined,
  missing: 'missing',
  'not-started': 'not started',
  'harness-error': 'an error of the grader',
};

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

function Checks({ grade: { id, checks }, sources, draw }: ExerciseProps) {
  if (checks.length > 0 && checks.every(({ outcome }) => outcome === 'blocked'))
    return <p class="quiet">All checks wait until the solution can be loaded.</p>;
  const told = new Set<string | undefined>();
  return (
    <ol class="checks">
      {checks.map((check) => {
        const hasSource = check.position !== undefined && Object.hasOwn(sources ?? {}, check.position.file);
        const misconception = check.diagnosis?.misconception;
        const isTold = told.has(misconception);
        told.add(misconception);
        return <Check check={check} exercise={id} hasSource={hasSource} isTold={isTold} draw={draw} />;
      })}
    </ol>
  );
}

function Exercise(props: ExerciseProps) {
  const { grade, title, seed, sources } = props;
  const { id, status, points, maxPoints, note, console: printed = [], checks } = grade;
  const instead = STATUS[status];
  const remarks = remarksOn(grade);
  return (
    <section id={id} class="exercise" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <span>
          {id} <small>{title}</small>
        </span>
        <span class="points">
          {status === 'missing' || status === 'not-started' ? instead : `${points} / ${maxPoints}`}
        </span>
      </h2>
      {note !== undefined && <p class="note">{harmless(note)}</p>}
      {grade.unfinished && <p class="note">A part of the grading did not end; a human will look at it.</p>}
      <Checks {...props} />
      {printed.length > 0 && <Printed lines={printed} />}
      {sources && (
        <details open={remarks.length > 0}>
          <summary>Your source</summary>
          <Source exercise={id} sources={sources} remarks={remarks} />
        </details>
      )}
      {checks.some(({ replay }) => replay !== undefined) && <Replay exercise={id} seed={seed} />}
    </section>
  );
}

const Overview = ({ grades, submission }: Pick<SubmissionPageInput, 'grades' | 'submission'>) => (
  <nav class="overview" aria-label="Exercises">
    <ul>
      {submission.exercises.map(({ id, status, points, maxPoints }, k) => (
        <li>
          <a href={`#${id}`}>
            {id} <small>{grades.exercises[k]!.title}</small>
          </a>
          <Meter points={points} maxPoints={maxPoints} />
          <span class="points">{STATUS[status] ?? `${points} / ${maxPoints}`}</span>
        </li>
      ))}
    </ul>
  </nav>
);

/** The page of one student: `<submission>.html`. It says nothing of other students. */
export function renderSubmissionPage({ grades, submission, sources, draw }: SubmissionPageInput): string {
  const name = harmlessLine(submission.id);
  const { points, maxPoints } = submission;
  const body = (
    <>
      <header class="title">
        <h1>{name}</h1>
        <p class="total">
          <b>{points}</b> of {maxPoints} points
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
