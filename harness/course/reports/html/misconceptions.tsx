import type { SharedMisconception } from '../../analysis/index.ts';
import { counted, Meter, type PageName, Section, Students } from './parts.tsx';

/** What is worth a part of the next lesson. */
const MOST_TAUGHT = 8;

interface MisconceptionsProps {
  readonly misconceptions: readonly SharedMisconception[];
  /** Submissions in the class. */
  readonly of: number;
  readonly pageName: PageName;
}

const Items = ({ misconceptions, of, pageName }: MisconceptionsProps) => (
  <ol class="cards">
    {misconceptions.map(({ exercise, misconception, message, submissions }) => (
      <li class="card">
        <p class="card-head">
          <b>{counted(submissions.length, 'student')}</b>
          <Meter points={submissions.length} maxPoints={of} />
          <span class="quiet">
            {exercise} · {misconception.replaceAll('-', ' ')}
          </span>
        </p>
        <p>{message}</p>
        <Students ids={submissions} pageName={pageName} exercise={exercise} />
      </li>
    ))}
  </ol>
);

/** What the class has misunderstood, most frequent first. */
export function Misconceptions({ misconceptions, of, pageName }: MisconceptionsProps) {
  const rest = misconceptions.slice(MOST_TAUGHT);
  return (
    <Section
      id="misconceptions"
      title="Teach this again on Monday"
      lead={
        misconceptions.length === 0
          ? 'No solution gives the very answers of a known misconception.'
          : 'Misconceptions whose very answers the solutions give, the most frequent first. The sentence is what each of these students is told.'
      }
    >
      <Items misconceptions={misconceptions.slice(0, MOST_TAUGHT)} of={of} pageName={pageName} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'less frequent misconception')}</summary>
          <Items misconceptions={rest} of={of} pageName={pageName} />
        </details>
      )}
    </Section>
  );
}
