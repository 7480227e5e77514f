import { sanitizeLine } from '../../core/explain/index.ts';
import { type CheckStatistics, isDoubtful, passRateOf } from '../shared/model/check-statistics.ts';
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
    <div class="wide">
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
    </div>
  </details>
);

function Doubtful({ statistics }: { readonly statistics: readonly CheckStatistics[] }) {
  const doubtful = statistics.filter(isDoubtful).toSorted((a, b) => b.onlyFailed - a.onlyFailed);
  if (doubtful.length === 0) return <p>No check looks wrong: none is the only failure of many students.</p>;
  return (
    <>
      <p>
        <b>Worth a look</b>, since the check itself may be wrong:
      </p>
      <ul class="review">
        {doubtful.map(({ exercise, title, onlyFailed, ran }) => (
          <li>
            <b>
              {exercise} {sanitizeLine(title)}
            </b>
            : the only failure of {onlyFailed} of {ran}.
          </li>
        ))}
      </ul>
    </>
  );
}

export const CheckStatisticsSection = ({
  statistics,
}: {
  readonly statistics: readonly CheckStatistics[];
}) => (
  <Section
    id="checks"
    lead={
      <>
        <b>Passed</b> is the share of the solutions that the check ran on. Who fails <b>only</b> this check of
        the exercise may be right, and the check wrong.
      </>
    }
  >
    <Doubtful statistics={statistics} />
    {[...new Set(statistics.map(({ exercise }) => exercise))].map((exercise) => (
      <Exercise exercise={exercise} checks={statistics.filter((check) => check.exercise === exercise)} />
    ))}
  </Section>
);
