import {
  type CheckExplanation,
  type Line,
  type MarkTone,
  START,
  unbroken,
} from '../../core/explain/index.ts';
import type { CheckGrade } from '../../core/model/grades.generated.ts';
import { lineId } from './source.tsx';

/** Draws the result of a check as SVG, or returns `undefined`. The SVG is inserted without escaping. */
export type Draw = (check: CheckGrade) => string | undefined;

/** Class names of the stylesheet. */
const CLASSES: Readonly<Record<MarkTone, string>> = {
  good: 'passed',
  bad: 'failed',
  waiting: 'blocked',
  review: 'review',
  absent: 'absent',
};

interface LinesProps {
  readonly lines: readonly Line[];
  readonly exercise: string;
  /** Names of the student's files that the page shows. */
  readonly files: ReadonlySet<string>;
}

function Value({
  line: { tone, value, position },
  exercise,
  files,
}: Omit<LinesProps, 'lines'> & { readonly line: Line }) {
  if (position !== undefined && files.has(position.file))
    return <a href={`#${lineId(exercise, position.file, position.line)}`}>{value}</a>;
  if (tone === 'staff') return <code class="quiet">{value}</code>;
  return tone === 'code' ? <code>{value}</code> : <>{unbroken(value)}</>;
}

const Labelled = ({ lines, ...where }: LinesProps) =>
  lines.length === 0 ? null : (
    <dl>
      {lines.map((line) => (
        <div>
          <dt>{line.label}</dt>
          <dd>
            <Value line={line} {...where} />
          </dd>
        </div>
      ))}
    </dl>
  );

/** The lines that explain a grade: sentences first, then labelled values. */
export function Lines({ lines, ...where }: LinesProps) {
  const labelled = lines.filter(({ label }) => label !== '');
  const details = labelled.filter(({ isDetail }) => isDetail);
  return (
    <>
      {lines
        .filter(({ label }) => label === '')
        .map(({ value, isStart }) => (
          <p class="message">
            {isStart && <strong class="start">{START}</strong>}
            {unbroken(value)}
          </p>
        ))}
      <Labelled lines={labelled.filter(({ isDetail }) => !isDetail)} {...where} />
      {details.length > 0 && (
        <details>
          <summary>Details</summary>
          <Labelled lines={details} {...where} />
        </details>
      )}
    </>
  );
}

const Picture = ({ svg }: { readonly svg: string }) => (
  <figure class="picture" dangerouslySetInnerHTML={{ __html: svg }} />
);

interface CheckProps extends Omit<LinesProps, 'lines'> {
  readonly explanation: CheckExplanation;
  readonly draw?: Draw;
}

/** One check: its mark, title and points, followed by its explanation and picture. */
export function Check({ explanation, draw, ...where }: CheckProps) {
  const { check, mark, title, score, lines } = explanation;
  const svg = draw?.(check);
  return (
    <li class={`check ${CLASSES[mark.tone]}`}>
      <h3>
        <span class="mark" role="img" aria-label={mark.word}>
          {mark.symbol}
        </span>
        <span class="check-title">{unbroken(title)}</span>
        <span class="points">{mark.tone === 'review' ? score : `${check.points} / ${check.maxPoints}`}</span>
      </h3>
      <Lines lines={lines} {...where} />
      {svg !== undefined && <Picture svg={svg} />}
    </li>
  );
}
