import { sanitize, sanitizeLine } from '../../core/explain/index.ts';
import type { QuestionSheet, Questions, SpokenQuestion } from '../../core/model/questions.generated.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import type { Student } from '../shared/model/students.ts';
import { QUESTIONS_STYLE } from './assets.ts';
import { renderDocument } from './page.tsx';
import { type Sources, SourceLines } from './source.tsx';

/** Text in which source is between backquotes. */
const Marked = ({ text }: { readonly text: string }) => (
  <>
    {sanitizeLine(text)
      .split('`')
      .map((part, k) => (k % 2 === 1 ? <code>{part}</code> : part))}
  </>
);

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

/** @param props.isAnswered shows the answer, and why the other options are wrong */
function Question({
  question,
  isAnswered = false,
}: {
  readonly question: SpokenQuestion;
  readonly isAnswered?: boolean;
}) {
  const { call, text, options, answer } = question;
  return (
    <li class="question">
      <pre class="call">{sanitize(call)}</pre>
      <p>
        <Marked text={text} />
      </p>
      <ul class="options">
        {options.map((option, k) => (
          <li class={isAnswered && k === answer ? 'true' : undefined}>
            <span class="box">{isAnswered && k === answer ? '☒' : '☐'}</span> {letterOf(k)}{' '}
            <code>{sanitizeLine(option.text)}</code>
            {isAnswered && option.reason && (
              <small>
                <Marked text={option.reason} />
              </small>
            )}
          </li>
        ))}
      </ul>
      {!isAnswered && <p class="why">How do you know?</p>}
    </li>
  );
}

const nameOf = (id: string, student: Pick<Student, 'name'> | undefined): string =>
  sanitizeLine(student?.name ?? id);

/** Shown on each sheet. */
const PURPOSE = 'About your own code. There are no points for it: it is a reason to talk.';

interface SheetProps {
  readonly sheet: QuestionSheet;
  readonly name: string;
  readonly title: string;
  readonly source: string;
}

const Sheet = ({ sheet: { id, note, lines, questions }, name, title, source }: SheetProps) => (
  <section class="sheet">
    <header>
      <h1>
        {id} <small>{title}</small>
      </h1>
      <p>{name}</p>
    </header>
    <p class="quiet">{note === undefined ? PURPOSE : `No questions: ${note}`}</p>
    {questions.length > 0 && (
      <>
        <SourceLines text={source} lines={lines} />
        <ol>
          {questions.map((question) => (
            <Question question={question} />
          ))}
        </ol>
      </>
    )}
  </section>
);

const titleOf = ({ exercises }: Questions, id: string): string =>
  exercises.find((one) => one.id === id)!.title;

/** The sheets of one student, one for each exercise, to be printed. @param sources the files by exercise */
export function renderQuestionsPage(
  questions: Questions,
  id: string,
  sources: Readonly<Record<string, Sources>>,
  student: Pick<Student, 'name'> | undefined,
): string {
  const name = nameOf(id, student);
  const own = questions.submissions.find((submission) => submission.id === id)!;
  return renderDocument({
    title: `Questions for ${name}`,
    style: QUESTIONS_STYLE,
    children: own.exercises.map((sheet) => (
      <Sheet
        sheet={sheet}
        name={name}
        title={titleOf(questions, sheet.id)}
        source={sources[sheet.id]?.[SOLUTION_FILE] ?? ''}
      />
    )),
  });
}

/** All questions with their answers, for staff. */
export function renderAnswersPage(
  questions: Questions,
  students: ReadonlyMap<string, Pick<Student, 'name'>> | undefined,
): string {
  return renderDocument({
    title: 'Answers',
    style: QUESTIONS_STYLE,
    children: (
      <>
        <h1>Answers</h1>
        <p class="quiet">
          For staff. Each answer is what a run of the student's own code gave. A wrong one is a reason to
          talk, and no proof of anything.
        </p>
        {questions.submissions.map(({ id, exercises }) =>
          exercises.map((sheet) => (
            <section class="answers">
              <h2>
                {nameOf(id, students?.get(id))} <small>{sheet.id}</small>
              </h2>
              {sheet.note && <p class="quiet">No questions: {sheet.note}</p>}
              <ol>
                {sheet.questions.map((question) => (
                  <Question question={question} isAnswered />
                ))}
              </ol>
            </section>
          )),
        )}
      </>
    ),
  });
}
