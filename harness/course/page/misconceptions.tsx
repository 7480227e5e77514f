import { counted } from '../shared/model/counted.ts';
import type { SharedMisconception } from '../shared/model/shared-misconceptions.ts';
import { Section, Students } from './components.tsx';

/** Enough for part of a lesson; the others are collapsed. */
const MAX_OPEN = 8;

interface MisconceptionsProps {
  readonly misconceptions: readonly SharedMisconception[];
}

const Cards = ({ misconceptions }: MisconceptionsProps) => (
  <ol class="cards">
    {misconceptions.map(({ exercise, misconception, message, submissions }) => (
      <li class="card">
        <p>
          <b>{counted(submissions.length, 'student')}</b>{' '}
          <span class="quiet">
            {exercise} · {misconception.replaceAll('-', ' ')}
          </span>
        </p>
        <p>{message}</p>
        <Students ids={submissions} exercise={exercise} />
      </li>
    ))}
  </ol>
);

export function Misconceptions({ misconceptions }: MisconceptionsProps) {
  const rest = misconceptions.slice(MAX_OPEN);
  return (
    <Section
      id="misconceptions"
      lead={
        misconceptions.length === 0
          ? 'No known misconception reproduces the answers of any student. Wrong answers then have causes that nobody has described yet: the results by check show where they are.'
          : 'Known misconceptions that reproduce students’ answers up to rounding, the most frequent first, with the explanation that these students read.'
      }
    >
      <Cards misconceptions={misconceptions.slice(0, MAX_OPEN)} />
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'less frequent misconception')}</summary>
          <Cards misconceptions={rest} />
        </details>
      )}
    </Section>
  );
}
