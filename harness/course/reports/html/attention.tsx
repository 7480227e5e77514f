import { harmlessLine } from '../../../core/explain/index.ts';
import type { Attention } from '../../analysis/index.ts';
import { type PageName, Section, Student } from './parts.tsx';

const REASONS: Readonly<Record<Attention['reason'], string>> = {
  'harness-error': 'the grader failed; the points are pending',
  unfinished: 'a part of the grading did not finish and was left out',
};

interface NeedsReviewProps {
  readonly attention: readonly Attention[];
  readonly pageName: PageName;
}

/** Grades that must be looked at before they count. */
export const NeedsReview = ({ attention, pageName }: NeedsReviewProps) => (
  <Section
    id="attention"
    title="Needs review"
    lead={
      attention.length === 0
        ? 'Nothing: the grader met no error, and every solution was graded completely.'
        : 'Look at these before the grades count.'
    }
  >
    {attention.length > 0 && (
      <ul class="attention">
        {attention.map(({ submission, exercise, reason, message }) => (
          <li>
            <Student id={submission} exercise={exercise} pageName={pageName} /> {exercise}: {REASONS[reason]}
            {message !== '' && <code>{harmlessLine(message)}</code>}
          </li>
        ))}
      </ul>
    )}
  </Section>
);
