import { harmlessLine } from '../../../core/explain/index.ts';
import type { ExerciseGrade, GradePosition } from '../../../core/model/grades.generated.ts';

/** Texts by file name. */
export type Sources = Readonly<Record<string, string>>;

/** What is longer is not read by anybody, and makes the page heavy. */
const MOST_LINES = 2000;
const MOST_COLUMNS = 400;

/** Where a line of a file stands on the page. */
export const lineId = (exercise: string, file: string, line: number): string =>
  `${exercise}-${encodeURIComponent(harmlessLine(file))}-${line}`;

/** One line of a student's, every character visible and none obeyed; tabs stay tabs. */
function visible(line: string): string {
  const text = line.length > MOST_COLUMNS ? `${line.slice(0, MOST_COLUMNS)}…` : line;
  return text.split('\t').map(harmlessLine).join('\t');
}

/** What is said of a place in a solution. */
interface Remark {
  readonly position: GradePosition;
  readonly message: string;
}

/** What the checks say about places, and why a solution does not load. */
export function remarksOn({ note, position, checks }: ExerciseGrade): Remark[] {
  const all = [{ position, message: note }, ...checks];
  return all.flatMap(({ position: place, message = '' }) => (place ? [{ position: place, message }] : []));
}

/** The messages at each line of a file, the same one once. */
function byLine(file: string, remarks: readonly Remark[]): Map<number, Set<string>> {
  const lines = new Map<number, Set<string>>();
  for (const { position, message } of remarks)
    if (position.file === file)
      lines.set(position.line, (lines.get(position.line) ?? new Set()).add(message));
  return lines;
}

interface FileProps {
  readonly exercise: string;
  readonly file: string;
  readonly text: string;
  readonly remarks: readonly Remark[];
}

function File({ exercise, file, text, remarks }: FileProps) {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const remarked = byLine(file, remarks);
  const left = lines.length - MOST_LINES;
  return (
    <figure class="source">
      <figcaption>{harmlessLine(file)}</figcaption>
      <pre tabIndex={0} role="group" aria-label={`Source of ${harmlessLine(file)}`}>
        {lines.slice(0, MOST_LINES).map((line, k) => {
          const messages = remarked.get(k + 1);
          if (messages === undefined) return <code>{`${visible(line)}\n`}</code>;
          return (
            <code class="marked" id={lineId(exercise, file, k + 1)}>
              <mark>{`${visible(line)}\n`}</mark>
              {[...messages].map((message) => (
                <span class="remark">{`${harmlessLine(message)}\n`}</span>
              ))}
            </code>
          );
        })}
      </pre>
      {left > 0 && <p class="quiet">… and {left.toLocaleString('en')} more lines</p>}
    </figure>
  );
}

interface SourceProps {
  readonly exercise: string;
  readonly sources: Sources;
  readonly remarks: readonly Remark[];
}

/** A student's files, with what the checks say at the lines they speak of. */
export const Source = ({ exercise, sources, remarks }: SourceProps) => (
  <>
    {Object.entries(sources).map(([file, text]) => (
      <File exercise={exercise} file={file} text={text} remarks={remarks} />
    ))}
  </>
);
