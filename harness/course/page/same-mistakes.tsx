import { explainCheck } from '../../core/explain/index.ts';
import { Lines } from '../../core/figures/index.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { counted } from '../shared/model/counted.ts';
import type { SameMistake } from '../shared/model/same-mistakes.ts';
import { Cards, Section, Students } from './components.tsx';
import { lineId } from './source.tsx';

function Card({ exercise, group, check, members }: SameMistake) {
  const { title, lines } = explainCheck(check);
  const places = members.map(({ submission, position }) => {
    const { file, line } = position ?? { file: SOLUTION_FILE, line: 0 };
    return [submission, lineId(exercise, file, line)] as const;
  });
  const command = `npm run new-exercise -- --misconception DIR ${group}`;
  return (
    <li class="card alike">
      <p>
        <b>{counted(members.length, 'student')}</b>{' '}
        <span class="quiet">
          {exercise} · {title}
        </span>
      </p>
      <Lines lines={lines} />
      <Students ids={places.map(([id]) => id)} exercise={exercise} places={new Map(places)} />
      <code class="command">
        {command.split(' ').map((word) => (
          <span>{word} </span>
        ))}
      </code>
    </li>
  );
}

interface SameMistakesProps {
  readonly mistakes: readonly SameMistake[];
  /** The number of all students. */
  readonly students: number;
}

export function SameMistakes({ mistakes, students }: SameMistakesProps) {
  // A fiftieth of the class.
  const large = mistakes.filter(({ members }) => members.length * 50 >= students);
  const cards = mistakes.map((one) => <Card {...one} />);
  return (
    <Section
      id="same-mistakes"
      lead={
        mistakes.length === 0
          ? 'No two students give the same wrong answers, except for known misconceptions.'
          : 'Students whose solutions fail the same checks with the same wrong answers, which no known misconception gives. A name links to the source. The command writes one of these solutions as a misconception, without the student’s name; DIR is the folder of these results. Complete its sentence and grade again: all of them read it.'
      }
    >
      <Cards cards={cards} open={large.length} rest="smaller group" />
    </Section>
  );
}
