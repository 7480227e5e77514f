import { sanitizeLine } from '../../core/explain/index.ts';
import { passRateOf, type CheckStatistics } from '../analysis/index.ts';
import { counted } from '../model/counted.ts';
import { Meter, Section, Table } from './components.tsx';
import { percent } from './numbers.ts';

/** With fewer results a correlation is meaningless. */
const MIN_RESULTS = 10;
/** Without any relation, a correlation of n results is this many times 1/√n in one case of forty. */
const CHANCE = 2;
/** So many checks are named. */
const MOST_NAMED = 5;

interface Assessment {
  readonly text: string;
  /** The check itself may be wrong. */
  readonly isDoubtful?: boolean;
}

/** So many students, and one in so many, who fail nothing else: perhaps they are right, and the check is wrong. */
const MANY = 5;
const ONE_IN = 10;

/** Assesses a check and says what to do. The thresholds are those of Ebel and Frisbie (1991). */
function assess(statistics: CheckStatistics): Assessment {
  const { ran, onlyFailed, discrimination } = statistics;
  const passRate = passRateOf(statistics);
  const doubt = (text: string): Assessment => ({ text, isDoubtful: true });
  if (passRate === undefined) return { text: 'Did not run for any student.' };
  if (passRate === 1) return { text: 'Everyone passes, so this check does not discriminate.' };
  if (passRate === 0 && ran >= MANY)
    return doubt('No student passes: is the check right? If it is, clarify the task.');
  if (onlyFailed >= MANY && onlyFailed * ONE_IN >= ran)
    return doubt(`The only failed check for ${onlyFailed}: is the check right?`);
  if (ran < MIN_RESULTS || discrimination === undefined)
    return { text: 'Too few results for an assessment.' };
  if (discrimination < -CHANCE / Math.sqrt(ran))
    return doubt('Strong students fail it more often: review the task and the check.');
  if (discrimination < 0.2) return { text: 'Discriminates poorly: is the task clear?' };
  return { text: passRate < 0.3 ? 'Hard, but it discriminates: worth a lesson.' : 'Works as intended.' };
}

const HEADINGS = ['Check', 'Passed', 'Ran on', 'Discrimination', 'Assessment'];

const Row = ({ statistics }: { readonly statistics: CheckStatistics }) => {
  const { title, ran, passed, discrimination } = statistics;
  const passRate = passRateOf(statistics);
  return (
    <tr>
      <th scope="row">{sanitizeLine(title)}</th>
      <td class="n">
        {passRate === undefined ? '–' : percent(passRate)}
        <Meter points={passed} maxPoints={ran} />
      </td>
      <td class="n">{ran}</td>
      <td class="n">{discrimination === undefined ? '–' : discrimination.toFixed(2).replace('-', '−')}</td>
      <td>{assess(statistics).text}</td>
    </tr>
  );
};

interface ExerciseProps {
  readonly exercise: string;
  readonly checks: readonly CheckStatistics[];
}

const Exercise = ({ exercise, checks }: ExerciseProps) => (
  <details>
    <summary>
      {exercise} <span class="quiet">{counted(checks.length, 'check')}</span>
    </summary>
    <Table kind="statistics" caption={exercise} headings={HEADINGS}>
      {checks.map((statistics) => (
        <Row statistics={statistics} />
      ))}
    </Table>
  </details>
);

/** The checks that may be wrong themselves, by the number of students who fail them; or what it means that there is none. */
function Doubtful({ statistics }: { readonly statistics: readonly CheckStatistics[] }) {
  const failures = ({ ran, passed }: CheckStatistics): number => ran - passed;
  const doubtful = statistics
    .filter((one) => assess(one).isDoubtful)
    .toSorted((one, other) => failures(other) - failures(one));
  if (doubtful.length === 0) {
    const few = statistics.filter(({ ran }) => ran < MIN_RESULTS).length;
    return (
      <p>
        No check looks wrong: none is failed by everyone, by many as their only one, or more often by strong
        students.
        {few > 0 &&
          ` ${few} of ${counted(statistics.length, 'check')} ran for fewer than ${MIN_RESULTS} students, which is too few to tell.`}
      </p>
    );
  }
  const others = doubtful.length - MOST_NAMED;
  return (
    <>
      <p>
        <b>Worth a look</b>, since the check itself may be wrong:
      </p>
      <ul class="review">
        {doubtful.slice(0, MOST_NAMED).map((one) => (
          <li>
            <b>
              {one.exercise} {sanitizeLine(one.title)}
            </b>
            : {assess(one).text} {failures(one)} of {one.ran} fail it.
          </li>
        ))}
      </ul>
      {others > 0 && <p class="quiet">… and {others} more, in the tables below</p>}
    </>
  );
}

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
    <Doubtful statistics={statistics} />
    {[...new Set(statistics.map(({ exercise }) => exercise))].map((exercise) => (
      <Exercise exercise={exercise} checks={statistics.filter((check) => check.exercise === exercise)} />
    ))}
  </Section>
);
