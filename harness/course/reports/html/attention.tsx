import type { Attention } from '../../analysis/index.ts';
import { harmlessLine } from '../text.ts';
import { type PageName, Section, Student } from './parts.tsx';

const REASONS: Readonly<Record<Attention['reason'], string>> = {
  'harness-error': 'an error of the grader; it costs the student nothing',
  unfinished: 'a part of the grading did not end, and was left out',
};

interface NeedsAHumanProps {
  readonly attention: readonly Attention[];
  readonly pageName: PageName;
}

/** Grades that must be looked at before they count. */
export const NeedsAHuman = ({ attention, pageName }: NeedsAHumanProps) => (
  <Section
    id="attention"
    title="Needs a human"
    lead={
      attention.length === 0
        ? 'Nothing: the grader met no error, and every solution was graded to its end.'
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
