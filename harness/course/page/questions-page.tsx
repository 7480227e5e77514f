import { sanitizeLine } from '../../core/explain/index.ts';
import { Question } from '../../core/figures/index.ts';
import type { AskedSubmission, QuestionSheet } from '../../core/model/questions.generated.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { QUESTIONS_STYLE } from './assets.ts';
import { renderDocument } from './page.tsx';
import { displayLine, type Sources } from './source.tsx';

const FOR_STUDENTS =
  'About your own code. There are no points for it: it is a reason to talk. Numbers are rounded to 4 digits.';
const FOR_STAFF =
  "For staff. Each answer is the result of a run of the student's own code. A wrong one is a reason to talk, and no proof of anything.";
const NONE =
  'No questions: they are only about functions that pass their checks, and only where the answer is certain.';

/** Lines with their numbers. */
const numbered = (source: string, lines: readonly number[]): string => {
  const all = source.split(/\r?\n/);
  return lines.map((line) => `${String(line).padStart(3)}  ${displayLine(all[line - 1] ?? '')}\n`).join('');
};

interface SheetProps {
  readonly sheet: QuestionSheet;
  readonly name: string;
  /** Absent for answers. */
  readonly sources?: Readonly<Record<string, Sources>> | undefined;
}

const Sheet = ({ sheet: { id, lines, questions }, name, sources }: SheetProps) => (
  <section class={sources && 'sheet'}>
    <h2>
      {sanitizeLine(name)} <small>{id}</small>
    </h2>
    <p>{questions.length === 0 ? NONE : sources && FOR_STUDENTS}</p>
    {sources && lines.length > 0 && <pre>{numbered(sources[id]?.[SOLUTION_FILE] ?? '', lines)}</pre>}
    <ol>
      {questions.map((question) => (
        <li>
          <Question
            question={question}
            isAnswered={sources === undefined}
            chosen={sources ? undefined : question.answer}
          />
          {sources && <p class="why">How do you know?</p>}
        </li>
      ))}
    </ol>
  </section>
);

interface QuestionsPageInput {
  readonly submissions: readonly AskedSubmission[];
  readonly nameOf: (submission: string) => string;
  /** By exercise, for the sheets of one student; absent for the answers. */
  readonly sources?: SheetProps['sources'];
}

/** Renders sheets to be printed, or all answers. */
export const renderQuestionsPage = ({ submissions, nameOf, sources }: QuestionsPageInput): string =>
  renderDocument({
    title: sources ? 'Questions' : 'Answers',
    style: QUESTIONS_STYLE,
    children: (
      <>
        {!sources && <h1>Answers</h1>}
        {!sources && <p>{FOR_STAFF}</p>}
        {submissions.flatMap(({ id, exercises }) =>
          exercises.map((sheet) => <Sheet sheet={sheet} name={nameOf(id)} sources={sources} />),
        )}
      </>
    ),
  });
