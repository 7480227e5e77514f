import type { ComponentChildren } from 'preact';
import type { CheckGrade } from '../../../core/model/grades.generated.ts';
import { harmless, harmlessLine } from '../text.ts';
import { compare, showInputs, showValue } from '../values.ts';
import { MARKS } from './marks.ts';
import { lineId } from './source.tsx';

/** Draws what a check found as SVG; undefined where there is nothing to draw. The text is trusted: it is our own. */
export type Draw = (check: CheckGrade) => string | undefined;

interface FieldProps {
  readonly name: string;
  readonly children: ComponentChildren;
}

const Field = ({ name, children }: FieldProps) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Value = ({ text }: { readonly text: string }) => <code>{harmless(text)}</code>;

function Comparison({ check }: { readonly check: CheckGrade }) {
  if (!('actual' in check)) return null;
  if (!('expected' in check))
    return (
      <Field name="got">
        <Value text={showValue(check.actual)} />
      </Field>
    );
  const { expected, actual, firstDifference } = compare(check.expected, check.actual);
  return (
    <>
      <Field name="expected">
        <Value text={expected} />
      </Field>
      <Field name="got">
        <Value text={actual} />
        {firstDifference !== undefined && (
          <span class="quiet"> (they differ from entry {firstDifference} on, counted from 0)</span>
        )}
      </Field>
    </>
  );
}

interface FailureProps {
  readonly check: CheckGrade;
  readonly exercise: string;
  readonly hasSource: boolean;
  /** The diagnosis was explained above. */
  readonly isTold: boolean;
}

/** What is wrong, then why, then what to do: in the order of the terminal. */
function Failure({ check, exercise, hasSource, isTold }: FailureProps) {
  const { position, counterexample = {}, diagnosis, hint, replay } = check;
  const place = position && `${harmlessLine(position.file)}:${position.line}:${position.column}`;
  const inputs = showInputs(counterexample);
  return (
    <dl>
      {position && (
        <Field name="at">
          {hasSource ? <a href={`#${lineId(exercise, position.file, position.line)}`}>{place}</a> : place}
        </Field>
      )}
      <Comparison check={check} />
      {inputs.length > 0 && (
        <Field name="with">
          <Value text={inputs.join('\n')} />
        </Field>
      )}
      {diagnosis && <Field name="likely">{isTold ? 'the same as above' : diagnosis.message}</Field>}
      {hint !== undefined && <Field name="hint">{hint}</Field>}
      {replay?.path !== undefined && (
        <Field name="for staff">
          <code class="quiet">
            {check.id} · seed {replay.seed} · path {replay.path}
          </code>
        </Field>
      )}
    </dl>
  );
}

const Picture = ({ svg }: { readonly svg: string }) => (
  <figure class="picture" dangerouslySetInnerHTML={{ __html: svg }} />
);

interface CheckProps extends FailureProps {
  readonly draw?: Draw | undefined;
}

/** One check: its mark, its title, its points; and, where it did not pass, why. */
export function Check({ draw, ...failure }: CheckProps) {
  const { check } = failure;
  const { symbol, word, style } = MARKS[check.outcome];
  const svg = draw?.(check);
  const hasDetails = check.outcome !== 'passed' && check.outcome !== 'blocked';
  return (
    <li class={`check ${style}`}>
      <h3>
        <span class="mark" role="img" aria-label={word}>
          {symbol}
        </span>
        <span class="check-title">{harmlessLine(check.title ?? check.id)}</span>
        <span class="points">
          {check.points} / {check.maxPoints}
        </span>
      </h3>
      {check.outcome === 'harness-error' && (
        <p>The grader itself failed here, which costs you nothing; please report it:</p>
      )}
      {check.message !== undefined && <p class="message">{harmless(check.message)}</p>}
      {hasDetails && <Failure {...failure} />}
      {svg !== undefined && <Picture svg={svg} />}
    </li>
  );
}
