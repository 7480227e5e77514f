import { explainDecision, sanitizeLine } from '../../core/explain/index.ts';
import type { DecidedCase, ReviewCase } from '../shared/model/needs-review.ts';
import { Section, Students } from './components.tsx';

const REASONS: Readonly<Record<ReviewCase['reason'], string>> = {
  'harness-error': 'the grader failed; the points are pending',
  undecided: 'a person has to decide; the points are pending',
  unfinished: 'part of the grading did not finish and was skipped',
};

interface NeedsReviewProps {
  readonly cases: readonly ReviewCase[];
  readonly decided: readonly DecidedCase[];
}

const Case = ({ item }: { readonly item: ReviewCase }) => {
  const { exercises, check, reason, message, submissions } = item;
  return (
    <li>
      <b>{[exercises.join(', ') || 'Total', check].filter(Boolean).join(' ')}</b>: {REASONS[reason]}
      {message !== '' && <code>{sanitizeLine(message)}</code>}
      <Students ids={submissions} exercise={exercises[0]} />
    </li>
  );
};

const Decision = ({ item }: { readonly item: DecidedCase }) => {
  const { submission, exercise, check } = item;
  return (
    <li>
      <b>{[exercise ?? 'Total', check].filter(Boolean).join(' ')}</b>: {sanitizeLine(explainDecision(item)!)}{' '}
      (computed: {item.decision.computed})
      <Students ids={[submission]} exercise={exercise} />
    </li>
  );
};

export const NeedsReview = ({ cases, decided }: NeedsReviewProps) => (
  <Section
    id="needs-review"
    lead={
      cases.length === 0
        ? 'Nothing: the grader had no errors and finished every solution, so no points wait for a person.'
        : 'Check these before you publish the grades. “Decide about points”, at the end of a student’s page, has the lines for --decide.'
    }
  >
    {cases.length > 0 && (
      <ul class="review">
        {cases.map((item) => (
          <Case item={item} />
        ))}
      </ul>
    )}
    {decided.length > 0 && (
      <>
        <p>An instructor has decided about these:</p>
        <ul class="review">
          {decided.map((item) => (
            <Decision item={item} />
          ))}
        </ul>
      </>
    )}
  </Section>
);
