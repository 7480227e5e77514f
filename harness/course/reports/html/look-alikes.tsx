import type { LookAlikes } from '../../analysis/index.ts';
import { counted, type PageName, Section, Students } from './parts.tsx';

/** So short a right solution can hardly be written in two ways. */
const SHORT = 120;

function meaningOf({ origin, length }: LookAlikes): string {
  if (origin === 'starter') return 'The starter, as it was handed out: nothing was written yet.';
  if (origin === 'reference') return 'The same as our reference solution.';
  return length < SHORT ? 'Short: it may be chance.' : 'Unlikely by chance: ask them.';
}

interface LookAlikesProps {
  readonly groups: readonly LookAlikes[];
  readonly pageName: PageName;
}

const Row = ({ group, pageName }: { readonly group: LookAlikes; readonly pageName: PageName }) => (
  <tr>
    <th scope="row">{group.exercise}</th>
    <td class="n">{group.length}</td>
    <td>{meaningOf(group)}</td>
    <td>
      <Students ids={group.submissions} exercise={group.exercise} pageName={pageName} />
    </td>
  </tr>
);

/** Solutions that differ in comments, white space and names alone. */
export const LookAlikesSection = ({ groups, pageName }: LookAlikesProps) => (
  <Section
    id="look-alikes"
    title="Look-alikes"
    lead={
      groups.length === 0
        ? 'No two solutions are the same once comments, white space and names are set aside.'
        : `${counted(groups.length, 'group')} of solutions that are the same once comments, white space and names are set aside. This proves nothing: people learn together, and short answers are alike. It says whom to ask.`
    }
  >
    {groups.length > 0 && (
      <div class="wide">
        <table class="groups">
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col">Tokens</th>
              <th scope="col">What it says</th>
              <th scope="col">Students</th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <Row group={group} pageName={pageName} />
            ))}
          </tbody>
        </table>
      </div>
    )}
  </Section>
);
