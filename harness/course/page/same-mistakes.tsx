import { explainCheck, type Line } from '../../core/explain/index.ts';
import { Lines } from '../../core/figures/index.ts';
import { SOLUTION_FILE } from '../../core/model/solution-file.ts';
import { counted } from '../shared/model/counted.ts';
import type { SameMistake } from '../shared/model/same-mistakes.ts';
import { Cards, Section, Students } from './components.tsx';
import { lineId, WHOLE_FILE } from './source.tsx';

/** Smaller groups are collapsed: a share of the students, and at most so many groups are open. */
const LEAST_OPEN = 1 / 50;
const MAX_OPEN = 12;

const LABELS: Readonly<Record<string, string>> = { got: 'theirs', expected: 'right' };

const inClass = (line: Line): Line => ({ ...line, label: LABELS[line.label] ?? line.label });

function Card({ exercise, group, check, members }: SameMistake) {
  const { title, lines } = explainCheck(check);
  const places = members.map(({ submission, position }) => {
    const { file, line } = position ?? { file: SOLUTION_FILE, line: WHOLE_FILE };
    return [submission, lineId(exercise, file, line)] as const;
  });
  return (
    <li class="card">
      <p>
        <b>{counted(members.length, 'student')}</b>{' '}
        <span class="quiet">
          {exercise} · {title}
        </span>
      </p>
      <div class="alike">
        <Lines lines={lines.map(inClass)} />
      </div>
      <Students
        ids={members.map(({ submission }) => submission)}
        exercise={exercise}
        places={new Map(places)}
      />
      <code class="command">
        {`npm run new-exercise -- --misconception DIR ${group}`.split(' ').map((word) => (
          <>
            <span>{word}</span>{' '}
          </>
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

export const SameMistakes = ({ mistakes, students }: SameMistakesProps) => (
  <Section
    id="same-mistakes"
    lead={
      mistakes.length === 0 ? (
        'No two students give the same wrong answers, except for known misconceptions.'
      ) : (
        <>
          Students whose solutions fail the same checks with the same wrong answers, which no known
          misconception gives. A name links to the place in the source. The command writes one solution of the
          group as a misconception, without the student’s name; complete its sentence and grade again, and all
          of them read it. <code>DIR</code> is the folder of these results.
        </>
      )
    }
  >
    <Cards
      cards={mistakes.map((one) => (
        <Card {...one} />
      ))}
      open={Math.min(
        MAX_OPEN,
        mistakes.filter(({ members }) => members.length >= LEAST_OPEN * students).length,
      )}
      rest="smaller group"
    />
  </Section>
);
