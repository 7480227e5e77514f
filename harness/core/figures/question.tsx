import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { sanitize, sanitizeLine } from '../explain/index.ts';
import type { SpokenQuestion } from '../model/questions.generated.ts';

/** Text with source between backquotes. */
const Marked = ({ text }: { readonly text: string }): JSX.Element => (
  <>
    {sanitizeLine(text)
      .split('`')
      .map((part, k) => (k % 2 === 1 ? <code key={k}>{part}</code> : part))}
  </>
);

interface QuestionProps {
  readonly question: SpokenQuestion;
  /** Shows the answer, and why other options are wrong. */
  readonly isAnswered: boolean;
  /** Index of an option. */
  readonly chosen?: number | undefined;
  readonly onChoose?: (option: number) => void;
}

/** Radio buttons for pages, which are boxes to tick on paper. */
export function Question({
  question: { call, text, options, answer },
  isAnswered,
  chosen,
  onChoose,
}: QuestionProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="question">
      <legend>
        <Marked text={text} />
      </legend>
      <pre>{sanitize(call)}</pre>
      {options.map((option, k) => (
        <label key={option.text} class={isAnswered && k === answer ? 'good' : ''}>
          <input
            type="radio"
            name={name}
            required
            checked={k === chosen}
            disabled={isAnswered}
            onChange={() => onChoose?.(k)}
          />
          <code>{sanitizeLine(option.text)}</code>
          {isAnswered && <small>{k === answer ? '✓ right' : <Marked text={option.reason ?? ''} />}</small>}
        </label>
      ))}
    </fieldset>
  );
}
