import type { ComponentChildren, JSX } from 'preact';
import { type CheckExplanation, type Line } from '../explain/index.ts';
import type { GradePosition } from '../model/grades.generated.ts';
import { START, unbroken } from '../model/words.ts';

interface LinesProps {
  readonly lines: readonly Line[];
  /** `undefined` if the page does not show the position. */
  readonly linkTo?: (position: GradePosition) => string | undefined;
}

function Value({
  line: { tone, value, position },
  linkTo,
}: Pick<LinesProps, 'linkTo'> & { readonly line: Line }) {
  const href = position && linkTo?.(position);
  if (href !== undefined) return <a href={href}>{value}</a>;
  return <>{tone === 'code' || tone === 'staff' ? value : unbroken(value)}</>;
}

const Shown = ({ lines, linkTo }: LinesProps): JSX.Element => (
  <>
    {lines.map((line, k) => (
      <div key={k} class={`line ${line.tone}`}>
        {line.label !== '' && <span class="label">{line.label} </span>}
        {line.isStart && <strong class="start">{START}</strong>}
        <span class="value">
          <Value line={line} linkTo={linkTo} />
        </span>
      </div>
    ))}
  </>
);

/** Details of later failures are folded. */
export function Lines({ lines, linkTo }: LinesProps): JSX.Element {
  const details = lines.filter(({ isDetail }) => isDetail);
  return (
    <>
      <Shown lines={lines.filter(({ isDetail }) => !isDetail)} linkTo={linkTo} />
      {details.length > 0 && (
        <details class="more">
          <summary>Details</summary>
          <Shown lines={details} linkTo={linkTo} />
        </details>
      )}
    </>
  );
}

interface CheckProps extends Pick<LinesProps, 'linkTo'> {
  readonly explanation: CheckExplanation;
  readonly children?: ComponentChildren;
}

export const Check = ({
  explanation: { mark, title, score, lines },
  linkTo,
  children,
}: CheckProps): JSX.Element => (
  <li class={`check ${mark.tone}`}>
    <h3>
      <span class="mark" role="img" aria-label={mark.word}>
        {mark.symbol}
      </span>
      <span class="check-title">{unbroken(title)}</span>
      <span class="check-score">{score}</span>
    </h3>
    <Lines lines={lines} linkTo={linkTo} />
    {children}
  </li>
);
