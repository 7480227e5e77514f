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
const WHY_NONE =
  'Questions are only about functions that pass their checks, fit on a sheet and have short calls, and only where the answer is certain.';

interface SheetProps {
  readonly sheet: QuestionSheet;
  readonly name: string;
  /** Lines of the solution; absent for answers. */
  readonly source?: readonly string[] | undefined;
}

const Sheet = ({ sheet: { id, lines, questions }, name, source }: SheetProps) => (
  <section class={source && 'sheet'}>
    <h2>
      {sanitizeLine(name)} <small>{id}</small>
    </h2>
    {source && <p>{FOR_STUDENTS}</p>}
    {source && (
      <pre>
        {lines.map((line) => (
          <code>{`${String(line).padStart(3)}  ${displayLine(source[line - 1] ?? '')}\n`}</code>
        ))}
      </pre>
    )}
    <ol>
      {questions.map((question) => (
        <li>
          <Question
            question={question}
            isAnswered={source === undefined}
            chosen={source ? undefined : question.answer}
          />
          {source && <p class="why">How do you know?</p>}
        </li>
      ))}
    </ol>
  </section>
);

interface QuestionsPageInput {
  readonly submissions: readonly AskedSubmission[];
  readonly nameOf: (submission: string) => string;
  /** By exercise, for the sheets of one student; absent for the answers. */
  readonly sources?: Readonly<Record<string, Sources>> | undefined;
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
        {submissions.map(({ id, exercises }) => {
          const name = nameOf(id);
          const none = exercises.filter(({ questions }) => questions.length === 0);
          const linesOf = (exercise: string) => sources && sources[exercise]?.[SOLUTION_FILE]?.split(/\r?\n/);
          return (
            <>
              {exercises.map(
                (sheet) =>
                  !none.includes(sheet) && <Sheet sheet={sheet} name={name} source={linesOf(sheet.id)} />,
              )}
              {none.length > 0 && (
                <p>
                  {sanitizeLine(name)}: no questions about {none.map((sheet) => sheet.id).join(', ')}.{' '}
                  {sources && WHY_NONE}
                </p>
              )}
            </>
          );
        })}
      </>
    ),
  });
