import { sanitizeLine } from '../../core/explain/index.ts';
import { type CheckStatistics, passRateOf } from '../shared/model/check-statistics.ts';
import { counted } from '../shared/model/counted.ts';
import { Section } from './components.tsx';
import { percent } from './numbers.ts';

const HEADINGS = ['Check', 'Passed', 'Ran on', 'Only failure of'];

const Row = ({ statistics }: { readonly statistics: CheckStatistics }) => {
  const { title, ran, onlyFailed } = statistics;
  const passRate = passRateOf(statistics);
  return (
    <tr>
      <th scope="row">{sanitizeLine(title)}</th>
      <td>{passRate === undefined ? '–' : percent(passRate)}</td>
      <td>{ran}</td>
      <td>{onlyFailed}</td>
    </tr>
  );
};

interface ExerciseChecksProps {
  readonly exercise: string;
  readonly checks: readonly CheckStatistics[];
}

const Exercise = ({ exercise, checks }: ExerciseChecksProps) => (
  <details>
    <summary>
      {exercise} <span class="quiet">{counted(checks.length, 'check')}</span>
    </summary>
    <table>
      <caption>{exercise}</caption>
      <thead>
        <tr>
          {HEADINGS.map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {checks.map((statistics) => (
          <Row statistics={statistics} />
        ))}
      </tbody>
    </table>
  </details>
);

/** Shows how many students pass each check, and how many fail no other one. */
export const CheckStatisticsSection = ({
  statistics,
}: {
  readonly statistics: readonly CheckStatistics[];
}) => (
  <Section
    id="checks"
    lead={
      <>
        <b>Passed</b> is the share of the solutions that the check ran on. A check that is the{' '}
        <b>only failure</b> of many students in its exercise may be wrong itself.
      </>
    }
  >
    {[...new Set(statistics.map(({ exercise }) => exercise))].map((exercise) => (
      <Exercise exercise={exercise} checks={statistics.filter((check) => check.exercise === exercise)} />
    ))}
  </Section>
);
