import { sanitizeLine } from '../../core/explain/index.ts';
import type { ExerciseGrade, GradePosition } from '../../core/model/grades.generated.ts';

/** Texts by file name. */
export type Sources = Readonly<Record<string, string>>;

/** Larger files are not handwritten and make the page heavy. */
const MAX_LINES = 2000;
const MAX_COLUMNS = 400;

/** Id of the element that shows a line of a file, or for line 0 all of it. */
export const lineId = (exercise: string, file: string, line: number): string =>
  `${exercise}-${encodeURIComponent(sanitizeLine(file))}-${line}`;

export function displayLine(line: string): string {
  const text = line.length > MAX_COLUMNS ? `${line.slice(0, MAX_COLUMNS)}…` : line;
  return text.split('\t').map(sanitizeLine).join('\t');
}

interface Annotation {
  readonly position: GradePosition;
  readonly message: string;
}

/** Messages with a position: those of checks, and why the solution does not load. */
export function annotationsOf({ note, position, checks }: ExerciseGrade): Annotation[] {
  const all = [{ position, message: note }, ...checks];
  return all.flatMap(({ position: at, message = '' }) => (at ? [{ position: at, message }] : []));
}

/** Without duplicates. */
function messagesByLine(file: string, annotations: readonly Annotation[]): Map<number, Set<string>> {
  const lines = new Map<number, Set<string>>();
  for (const { position, message } of annotations)
    if (position.file === file)
      lines.set(position.line, (lines.get(position.line) ?? new Set()).add(message));
  return lines;
}

interface FileProps {
  readonly exercise: string;
  readonly file: string;
  readonly text: string;
  readonly marked: ReadonlyMap<number, Iterable<string>>;
}

function File({ exercise, file, text, marked }: FileProps) {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const remaining = lines.length - MAX_LINES;
  return (
    <figure class="source" id={lineId(exercise, file, 0)}>
      <figcaption>{sanitizeLine(file)}</figcaption>
      <pre tabIndex={0} role="group" aria-label={`Source of ${sanitizeLine(file)}`}>
        {lines.slice(0, MAX_LINES).map((line, k) => {
          const messages = marked.get(k + 1);
          if (messages === undefined) return <code>{`${displayLine(line)}\n`}</code>;
          return (
            <code class="marked" id={lineId(exercise, file, k + 1)}>
              <mark>{`${displayLine(line)}\n`}</mark>
              {[...messages].map((message) => (
                <span class="annotation">{`${sanitizeLine(message)}\n`}</span>
              ))}
            </code>
          );
        })}
      </pre>
      {remaining > 0 && <p class="quiet">… and {remaining.toLocaleString('en')} more lines</p>}
    </figure>
  );
}

interface SourceProps {
  readonly exercise: string;
  readonly sources: Sources;
  readonly annotations: readonly Annotation[];
}

export const Source = ({ exercise, sources, annotations }: SourceProps) => (
  <>
    {Object.entries(sources).map(([file, text]) => (
      <File exercise={exercise} file={file} text={text} marked={messagesByLine(file, annotations)} />
    ))}
  </>
);
