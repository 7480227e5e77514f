import { sanitizeLine } from '../../core/explain/index.ts';
import type { Change } from '../classes/index.ts';
import { counted } from '../model/counted.ts';
import { Section, Student, Table } from './components.tsx';
import { rounded } from './numbers.ts';

/** With more changes than this, the grader has changed rather than the solutions. */
const MAX_ROWS = 300;

const signed = (difference: number): string =>
  difference < 0 ? `▼ −${rounded(-difference)}` : `▲ +${rounded(difference)}`;

const Row = ({ change }: { readonly change: Change }) => {
  const { submission, exercise, check, before, after } = change;
  return (
    <tr>
      <th scope="row">
        <Student id={submission} exercise={exercise} />
      </th>
      <td>{exercise ?? 'total'}</td>
      <td>{check === undefined ? 'as a whole' : sanitizeLine(check)}</td>
      <td class="n">
        {before} → {after}
      </td>
      <td class="n">{before === after ? '=' : signed(after - before)}</td>
    </tr>
  );
};

/** The grades that differ from the last complete run. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const remaining = changes.length - MAX_ROWS;
  return (
    <Section
      id="changes"
      lead={changes.length === 0 ? 'No grade has changed.' : `${counted(changes.length, 'grade')} changed.`}
    >
      {changes.length > 0 && (
        <Table kind="changes" headings={['Student', 'Exercise', 'Check', 'Points', 'Change']}>
          {changes.slice(0, MAX_ROWS).map((change) => (
            <Row change={change} />
          ))}
        </Table>
      )}
      {remaining > 0 && <p class="quiet">… and {counted(remaining, 'more change')}, in changes.csv</p>}
    </Section>
  );
}
