import { sanitizeLine } from '../../core/explain/index.ts';
import { passRateOf, type CheckStatistics } from '../analysis/index.ts';
import { counted } from '../model/counted.ts';
import { Meter, Section, Table } from './components.tsx';
import { percent } from './numbers.ts';

/** With fewer results a correlation is meaningless. */
const MIN_RESULTS = 10;

const GOOD = 'Works as intended.';
const EASY = 'Everyone passes, so this check does not discriminate.';
const TOO_FEW = 'Too few results for an assessment.';
/** Assessments that need no action. */
const UNREMARKABLE: ReadonlySet<string> = new Set([GOOD, EASY, TOO_FEW]);

/** So many students, and one in so many, who fail nothing else: perhaps they are right, and the check is wrong. */
const MANY = 5;
const ONE_IN = 10;

/** Assesses a check and says what to do. The thresholds are those of Ebel and Frisbie (1991). */
function assess(statistics: CheckStatistics): string {
  const { ran, onlyFailed, discrimination } = statistics;
  const passRate = passRateOf(statistics);
  if (passRate === undefined) return 'Did not run for any student.';
  if (passRate === 1) return EASY;
  if (passRate === 0) return 'No student passes: is the check right? If it is, clarify the task.';
  if (onlyFailed >= MANY && onlyFailed * ONE_IN >= ran)
    return `The only failed check for ${onlyFailed}: is the check right?`;
  if (ran < MIN_RESULTS || discrimination === undefined) return TOO_FEW;
  if (discrimination < 0) return 'Strong students fail it more often: review the task and the check.';
  if (discrimination < 0.2) return 'Discriminates poorly: is the task clear?';
  return passRate < 0.3 ? 'Hard, but it discriminates: worth a lesson.' : GOOD;
}

const LABELS = ['Check', 'Passed', 'Ran on', 'Discrimination', 'Assessment'] as const;

const Row = ({ statistics }: { readonly statistics: CheckStatistics }) => {
  const { title, ran, passed, discrimination } = statistics;
  const passRate = passRateOf(statistics);
  return (
    <tr>
      <th scope="row">{sanitizeLine(title)}</th>
      <td class="n" data-label={LABELS[1]}>
        {passRate === undefined ? '–' : percent(passRate)}
        <Meter points={passed} maxPoints={ran} />
      </td>
      <td class="n" data-label={LABELS[2]}>
        {ran}
      </td>
      <td class="n" data-label={LABELS[3]}>
        {discrimination === undefined ? '–' : discrimination.toFixed(2).replace('-', '−')}
      </td>
      <td data-label={LABELS[4]}>{assess(statistics)}</td>
    </tr>
  );
};

interface ExerciseProps {
  readonly exercise: string;
  readonly checks: readonly CheckStatistics[];
}

const Exercise = ({ exercise, checks }: ExerciseProps) => {
  const notable = checks.filter((statistics) => !UNREMARKABLE.has(assess(statistics))).length;
  return (
    <details>
      <summary>
        {exercise}{' '}
        <span class="quiet">
          {counted(checks.length, 'check')}, {notable} worth a look
        </span>
      </summary>
      <Table kind="statistics" caption={exercise} headings={LABELS}>
        {checks.map((statistics) => (
          <Row statistics={statistics} />
        ))}
      </Table>
    </details>
  );
};

/** Pass rate and discrimination of each check. */
export const CheckStatisticsSection = ({
  statistics,
}: {
  readonly statistics: readonly CheckStatistics[];
}) => (
  <Section
    id="checks"
    lead={
      <>
        <b>Passed</b> is the share of the solutions that the check ran on. <b>Discrimination</b> is the
        correlation between passing the check and the points of all other checks (point-biserial, −1 to 1).
        Above 0.4, strong students pass and weak ones fail. Near 0, passing it is unrelated to the other
        points. Below 0, something may be wrong with the check or the task.
      </>
    }
  >
    {[...new Set(statistics.map(({ exercise }) => exercise))].map((exercise) => (
      <Exercise exercise={exercise} checks={statistics.filter((check) => check.exercise === exercise)} />
    ))}
  </Section>
);
