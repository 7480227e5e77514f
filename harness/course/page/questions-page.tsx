import { sanitize, sanitizeLine } from '../../core/explain/index.ts';
import type { QuestionSheet, Questions, SpokenQuestion } from '../../core/model/questions.generated.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import type { Student } from '../shared/model/students.ts';
import { QUESTIONS_STYLE } from './assets.ts';
import { renderDocument } from './page.tsx';
import { displayLine, type Sources } from './source.tsx';

const PURPOSE =
  'About your own code. There are no points for it: it is a reason to talk. Numbers are rounded to 4 digits.';
const FOR_STAFF =
  "For staff. Each answer is the result of a run of the student's own code. A wrong one is a reason to talk, and no proof of anything.";

/** Text with source between backquotes. */
const Marked = ({ text }: { readonly text: string }) => (
  <>
    {sanitizeLine(text)
      .split('`')
      .map((part, k) => (k % 2 === 1 ? <code>{part}</code> : part))}
  </>
);

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
  readonly source?: string;
}

const Sheet = ({ sheet: { id, note, lines, questions }, name, source }: SheetProps) => (
  <section class={source === undefined ? undefined : 'sheet'}>
    <h2>
      {name} <small>{id}</small>
    </h2>
    {note && <p>No questions: {note}</p>}
    {source !== undefined && !note && (
      <>
        <p>{PURPOSE}</p>
        <pre>{numbered(source, lines)}</pre>
      </>
    )}
    <ol>
      {questions.map((question) => (
        <Question question={question} isAnswered={source === undefined} />
      ))}
    </ol>
  </section>
);

const nameOf = (id: string, student: Pick<Student, 'name'> | undefined): string =>
  sanitizeLine(student?.name ?? id);

/** Sheets of one student to be printed. @param sources by exercise */
export function renderQuestionsPage(
  { submissions }: Questions,
  id: string,
  sources: Readonly<Record<string, Sources>>,
  student: Pick<Student, 'name'> | undefined,
): string {
  const name = nameOf(id, student);
  const sheets = submissions.find((submission) => submission.id === id)!.exercises;
  return renderDocument({
    title: `Questions for ${name}`,
    style: QUESTIONS_STYLE,
    children: sheets.map((sheet) => (
      <Sheet sheet={sheet} name={name} source={sources[sheet.id]?.[SOLUTION_FILE] ?? ''} />
    )),
  });
}

/** All questions with their answers. */
export const renderAnswersPage = (
  { submissions }: Questions,
  students: ReadonlyMap<string, Pick<Student, 'name'>> | undefined,
): string =>
  renderDocument({
    title: 'Answers',
    style: QUESTIONS_STYLE,
    children: (
      <>
        <h1>Answers</h1>
        <p>{FOR_STAFF}</p>
        {submissions.map(({ id, exercises }) =>
          exercises.map((sheet) => <Sheet sheet={sheet} name={nameOf(id, students?.get(id))} />),
        )}
      </>
    ),
  });
