import type { CheckGrade } from '../../model/grades.generated.ts';
import { harmlessLine } from '../text.ts';

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

/** The first messages at each line of a file; the same one once. */
function remarksOn(file: string, checks: readonly CheckGrade[]): Map<number, Set<string>> {
  const remarks = new Map<number, Set<string>>();
  for (const { position, message = '' } of checks) {
    if (position?.file !== file) continue;
    remarks.set(position.line, (remarks.get(position.line) ?? new Set()).add(message));
  }
  return remarks;
}

interface FileProps {
  readonly exercise: string;
  readonly file: string;
  readonly text: string;
  readonly checks: readonly CheckGrade[];
}

function File({ exercise, file, text, checks }: FileProps) {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const remarks = remarksOn(file, checks);
  const left = lines.length - MOST_LINES;
  return (
    <figure class="source">
      <figcaption>{harmlessLine(file)}</figcaption>
      <pre tabIndex={0} role="region" aria-label={`Source of ${harmlessLine(file)}`}>
        {lines.slice(0, MOST_LINES).map((line, k) => {
          const messages = remarks.get(k + 1);
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
  readonly checks: readonly CheckGrade[];
}

/** A student's files, with what the checks say at the lines they speak of. */
export const Source = ({ exercise, sources, checks }: SourceProps) => (
  <>
    {Object.entries(sources).map(([file, text]) => (
      <File exercise={exercise} file={file} text={text} checks={checks} />
    ))}
  </>
);
