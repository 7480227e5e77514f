import type { ComponentProps } from 'preact';
import { type CheckExplanation, type MarkTone, unbroken } from '../../core/explain/index.ts';
import { Lines } from '../../core/figures/index.ts';
import type { CheckGrade } from '../../core/model/grades.generated.ts';

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

interface CheckProps extends Omit<ComponentProps<typeof Lines>, 'lines'> {
  readonly explanation: CheckExplanation;
  readonly draw?: Draw;
}

/** One check: its mark, title and points, followed by its explanation and picture. */
export function Check({ explanation, draw, linkTo }: CheckProps) {
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
      <Lines lines={lines} linkTo={linkTo} />
      {svg !== undefined && <figure class="picture" dangerouslySetInnerHTML={{ __html: svg }} />}
    </li>
  );
}
