import type { LookAlikes } from '../look-alikes/index.ts';
import { counted } from '../model/counted.ts';
import { type PageName, Section, Students } from './components.tsx';

/** There are few ways to write a correct solution this short. */
const FEW_TOKENS = 120;

function assess({ origin, tokenCount }: LookAlikes): string {
  if (origin === 'starter') return 'Unchanged starter.';
  if (origin === 'reference') return 'Identical to the reference solution.';
  return tokenCount < FEW_TOKENS ? 'Short: possibly a coincidence.' : 'Unlikely to be a coincidence.';
}

interface LookAlikesProps {
  readonly groups: readonly LookAlikes[];
  readonly pageName: PageName;
}

const Row = ({ group, pageName }: { readonly group: LookAlikes; readonly pageName: PageName }) => (
  <tr>
    <th scope="row">{group.exercise}</th>
    <td class="n">{group.tokenCount}</td>
    <td>{assess(group)}</td>
    <td>
      <Students ids={group.submissions} exercise={group.exercise} pageName={pageName} />
    </td>
  </tr>
);

const CRITERION = 'identical except for comments, white space and variable names';

/** Solutions with the same normal form. */
export const LookAlikesSection = ({ groups, pageName }: LookAlikesProps) => (
  <Section
    id="look-alikes"
    lead={
      groups.length === 0
        ? `No two solutions are ${CRITERION}.`
        : `${counted(groups.length, 'group')} of solutions that are ${CRITERION}. This proves nothing: students may work together, and short solutions look alike. Talk to them first.`
    }
  >
    {groups.length > 0 && (
      <div class="wide">
        <table class="groups">
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col">Tokens</th>
              <th scope="col">Assessment</th>
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
