import { harmlessLine } from '../../../core/explain/index.ts';
import type { Change } from '../../classes/class-grades.ts';
import { counted, type PageName, rounded, Section, Student } from './parts.tsx';

/** More of them are a change of the grader, not of the class. */
const MOST_ROWS = 300;

interface ChangesProps {
  readonly changes: readonly Change[];
  readonly pageName: PageName;
}

const signed = (difference: number): string =>
  difference < 0 ? `▼ −${rounded(-difference)}` : `▲ +${rounded(difference)}`;

const Row = ({ change, pageName }: { readonly change: Change; readonly pageName: PageName }) => {
  const { submission, exercise, check, before, after } = change;
  return (
    <tr>
      <th scope="row">
        <Student id={submission} exercise={exercise} pageName={pageName} />
      </th>
      <td>{exercise}</td>
      <td>{check === undefined ? 'the whole exercise' : harmlessLine(check)}</td>
      <td class="n">
        {before} → {after}
      </td>
      <td class="n">{before === after ? '=' : signed(after - before)}</td>
    </tr>
  );
};

/** What is another grade than in the run before. */
export function Changes({ changes, pageName }: ChangesProps) {
  const left = changes.length - MOST_ROWS;
  return (
    <Section
      id="changes"
      title="Since the last run"
      lead={
        changes.length === 0 ? 'No grade has changed.' : `${counted(changes.length, 'change')} of a grade.`
      }
    >
      {changes.length > 0 && (
        <div class="wide">
          <table class="changes">
            <thead>
              <tr>
                <th scope="col">Student</th>
                <th scope="col">Exercise</th>
                <th scope="col">Check</th>
                <th scope="col">Points</th>
                <th scope="col">Change</th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, MOST_ROWS).map((change) => (
                <Row change={change} pageName={pageName} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 && <p class="quiet">… and {counted(left, 'more change')}.</p>}
    </Section>
  );
}
