import { sanitize, sanitizeLine } from '../../core/explain/index.ts';
import { Marked } from '../../core/figures/index.ts';
import type { QuestionSheet, Questions, SpokenQuestion } from '../../core/model/questions.generated.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import type { Student } from '../shared/model/students.ts';
import { QUESTIONS_STYLE } from './assets.ts';
import { renderDocument } from './page.tsx';
import { displayLine, type Sources } from './source.tsx';

const FOR_STUDENTS =
  'About your own code. There are no points for it: it is a reason to talk. Numbers are rounded to 4 digits.';
const FOR_STAFF =
  "For staff. Each answer is the result of a run of the student's own code. A wrong one is a reason to talk, and no proof of anything.";
const NONE =
  'No questions: they are only about functions that pass their checks, and only where the answer is certain.';

interface QuestionProps {
  readonly question: SpokenQuestion;
  readonly isAnswered: boolean;
}

const Question = ({ question: { call, text, options, answer }, isAnswered }: QuestionProps) => (
  <li>
    <pre>{sanitize(call)}</pre>
    <p>
      <Marked text={text} />
    </p>
    <ul class="options">
      {options.map((option, k) => (
        <li>
          {isAnswered && k === answer ? '☒' : '☐'} {'ABCD'[k]} <code>{sanitizeLine(option.text)}</code>
          {isAnswered && option.reason && (
            <small>
              {' '}
              <Marked text={option.reason} />
            </small>
          )}
        </li>
      ))}
    </ul>
    {!isAnswered && <p class="why">How do you know?</p>}
  </li>
);

/** Lines with their numbers. */
const numbered = (source: string, lines: readonly number[]): string => {
  const all = source.split(/\r?\n/);
  return lines.map((line) => `${String(line).padStart(3)}  ${displayLine(all[line - 1] ?? '')}\n`).join('');
};

interface SheetProps {
  readonly sheet: QuestionSheet;
  readonly name: string;
  /** Absent for answers. */
  readonly sources?: Readonly<Record<string, Sources>>;
}

const Sheet = ({ sheet: { id, lines, questions }, name, sources }: SheetProps) => (
  <section class={sources && 'sheet'}>
    <h2>
      {sanitizeLine(name)} <small>{id}</small>
    </h2>
    {questions.length === 0 && <p>{NONE}</p>}
    {sources && questions.length > 0 && (
      <>
        <p>{FOR_STUDENTS}</p>
        <pre>{numbered(sources[id]?.[SOLUTION_FILE] ?? '', lines)}</pre>
      </>
    )}
    <ol>
      {questions.map((question) => (
        <Question question={question} isAnswered={sources === undefined} />
      ))}
    </ol>
  </section>
);

type Students = ReadonlyMap<string, Student>;

/** Sheets of one student to be printed. @param sources by exercise */
export function renderQuestionsPage(
  { submissions }: Questions,
  id: string,
  sources: Readonly<Record<string, Sources>>,
  students?: Students,
): string {
  const name = students?.get(id)?.name ?? id;
  const { exercises } = submissions.find((submission) => submission.id === id)!;
  return renderDocument({
    title: `Questions for ${sanitizeLine(name)}`,
    style: QUESTIONS_STYLE,
    children: exercises.map((sheet) => <Sheet sheet={sheet} name={name} sources={sources} />),
  });
}

/** All questions with their answers. */
export const renderAnswersPage = ({ submissions }: Questions, students?: Students): string =>
  renderDocument({
    title: 'Answers',
    style: QUESTIONS_STYLE,
    children: (
      <>
        <h1>Answers</h1>
        <p>{FOR_STAFF}</p>
        {submissions.flatMap(({ id, exercises }) =>
          exercises.map((sheet) => <Sheet sheet={sheet} name={students?.get(id)?.name ?? id} />),
        )}
      </>
    ),
  });
