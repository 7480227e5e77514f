import { sanitizeLine } from '../../core/explain/index.ts';
import { type Change, explainChange, withoutSums } from '../classes/index.ts';
import { counted } from '../model/counted.ts';
import { Section, Student, Table } from './components.tsx';
import { rounded } from './numbers.ts';

/** With more changes than this, the grader has changed rather than the solutions. */
const MAX_ROWS = 300;

const signed = (difference: number): string =>
  difference < 0 ? `▼ −${rounded(-difference)}` : `▲ +${rounded(difference)}`;

const Row = ({ change }: { readonly change: Change }) => {
  const { submission, exercise, check } = change;
  const { text, difference = 0 } = explainChange(change);
  return (
    <tr>
      <th scope="row">
        <Student id={submission} exercise={exercise} />
      </th>
      <td>{exercise ?? 'total'}</td>
      <td>{check === undefined ? '' : sanitizeLine(check)}</td>
      <td class="n">{text}</td>
      <td class="n">{difference === 0 ? '' : signed(difference)}</td>
    </tr>
  );
};

/** What differs from the last complete run. */
export function Changes({ changes }: { readonly changes: readonly Change[] }) {
  const rows = withoutSums(changes);
  const { size } = new Set(changes.map(({ submission }) => submission));
  const remaining = rows.length - MAX_ROWS;
  return (
    <Section
      id="changes"
      lead={
        size === 0
          ? 'No grade has changed since the last complete run of this class.'
          : `${counted(size, 'submission')} changed.`
      }
    >
      {rows.length > 0 && (
        <Table kind="changes" headings={['Student', 'Exercise', 'Check', 'Points', 'Change']}>
          {rows.slice(0, MAX_ROWS).map((change) => (
            <Row change={change} />
          ))}
        </Table>
      )}
      {remaining > 0 && <p class="quiet">… and {counted(remaining, 'more change')}, in changes.csv</p>}
    </Section>
  );
}
