import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { formatValue } from '../../core/explain/index.ts';
import { Question } from '../../core/figures/index.ts';
import type { SpokenQuestion } from '../../core/model/questions.generated.ts';

/** Digits of the result of a run, which options round. */
const DIGITS = 12;

interface Shown {
  /** Counts questions. */
  readonly k: number;
  readonly chosen?: number;
  readonly isAnswered?: boolean;
}

interface OwnQuestionProps {
  /** Runs the code. */
  readonly ask: () => Promise<readonly SpokenQuestion[]>;
}

/** Asks about code that passes. Grades nothing and stores nothing. */
export default function OwnQuestion({ ask }: OwnQuestionProps): JSX.Element {
  const [questions, setQuestions] = useState<readonly SpokenQuestion[]>([]);
  const [{ k, chosen, isAnswered = false }, show] = useState<Shown>({ k: 0 });
  const [status, setStatus] = useState('There are no points for it, and nothing is stored.');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current!.querySelector('input')?.focus(), [k, questions]);
  const question = questions[k % questions.length];

  async function submit(event: TargetedSubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (question === undefined) {
      setStatus('Your code runs …');
      const made = await ask().catch(() => []);
      setQuestions(made);
      setStatus(made.length === 0 ? 'There is no question whose answer is certain.' : '');
    } else if (isAnswered) {
      show({ k: k + 1 });
    } else {
      show((now) => ({ ...now, isAnswered: true }));
    }
  }

  return (
    <form class="own-question" ref={form} aria-label="A question about your code" onSubmit={submit}>
      {question && (
        <Question
          key={k}
          question={question}
          isAnswered={isAnswered}
          chosen={chosen}
          onChoose={(option) => show({ k, chosen: option })}
        />
      )}
      <button type="submit">
        {question === undefined ? 'Ask me about my code' : isAnswered ? 'Another question' : 'Answer'}
      </button>
      <output class="quiet">
        {question && isAnswered
          ? `${chosen === question.answer ? 'Right' : 'No'}: your code ran${question.kind === 'change' ? ' with each of these lines, and the right one' : ' and'} gave ${formatValue(question.proof, { digits: DIGITS })}.`
          : status}
      </output>
    </form>
  );
}
