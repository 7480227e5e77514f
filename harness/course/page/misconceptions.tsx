import { counted } from '../shared/model/counted.ts';
import type { SharedMisconception } from '../shared/model/shared-misconceptions.ts';
import { Cards, Section, Students } from './components.tsx';

const Card = ({ exercise, misconception, message, submissions }: SharedMisconception) => (
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
);

interface MisconceptionsProps {
  readonly misconceptions: readonly SharedMisconception[];
}

export const Misconceptions = ({ misconceptions }: MisconceptionsProps) => (
  <Section
    id="misconceptions"
    lead={
      misconceptions.length === 0
        ? 'No known misconception reproduces the answers of any student. Wrong answers then have causes that nobody has described yet: the results by check show where they are.'
        : 'Known misconceptions that reproduce students’ answers up to rounding, the most frequent first, with the explanation that these students read.'
    }
  >
    <Cards
      cards={misconceptions.map((one) => (
        <Card {...one} />
      ))}
      rest="less frequent misconception"
    />
  </Section>
);
