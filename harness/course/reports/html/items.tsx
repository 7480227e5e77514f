import { harmlessLine } from '../../../core/explain/index.ts';
import { difficultyOf, type Item } from '../../analysis/index.ts';
import { counted, Meter, percent, Section } from './parts.tsx';

/** Of fewer answers a correlation says nothing. */
const FEWEST_ANSWERS = 10;

const WORKS = 'Does its work.';
const EASY = 'Everybody passes: it tells nobody apart.';
const TOO_FEW = 'Too few answers to say more.';
/** What is said of a check that nobody need look at. */
const FINE: ReadonlySet<string> = new Set([WORKS, EASY, TOO_FEW]);

/** What the two numbers of a check mean, and what to do; the borders are those of Ebel and Frisbie (1991). */
function adviceOn(item: Item): string {
  const { answered, discrimination } = item;
  const difficulty = difficultyOf(item);
  if (difficulty === undefined) return 'Nobody got as far as this.';
  if (difficulty === 1) return EASY;
  if (difficulty === 0) return 'Nobody passes: teach it again, or see whether the task says it.';
  if (answered < FEWEST_ANSWERS || discrimination === undefined) return TOO_FEW;
  if (discrimination < 0) return 'Those who do well elsewhere fail here: read the task and the check again.';
  if (discrimination < 0.2) return 'Tells little about the rest: does the task say clearly what it asks?';
  return difficulty < 0.3 ? 'Hard, and it tells apart: worth a lesson.' : WORKS;
}

const Row = ({ item }: { readonly item: Item }) => {
  const { title, answered, passed, discrimination } = item;
  const difficulty = difficultyOf(item);
  return (
    <tr>
      <th scope="row">{harmlessLine(title)}</th>
      <td class="n">
        {difficulty === undefined ? '–' : percent(difficulty)}
        <Meter points={passed} maxPoints={answered} />
      </td>
      <td class="n">{answered}</td>
      <td class="n">{discrimination === undefined ? '–' : discrimination.toFixed(2).replace('-', '−')}</td>
      <td>{adviceOn(item)}</td>
    </tr>
  );
};

const Table = ({ exercise, items }: { readonly exercise: string; readonly items: readonly Item[] }) => (
  <table class="items">
    <caption>{exercise}</caption>
    <thead>
      <tr>
        <th scope="col">Check</th>
        <th scope="col">Passes</th>
        <th scope="col">Ran on</th>
        <th scope="col">Discrimination</th>
        <th scope="col">What it says</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <Row item={item} />
      ))}
    </tbody>
  </table>
);

const Exercise = (props: { readonly exercise: string; readonly items: readonly Item[] }) => {
  const notable = props.items.filter((item) => !FINE.has(adviceOn(item))).length;
  return (
    <details>
      <summary>
        {props.exercise}{' '}
        <span class="quiet">
          {counted(props.items.length, 'check')}, {notable} worth a look
        </span>
      </summary>
      <Table {...props} />
    </details>
  );
};

/** Difficulty and discrimination of each check. */
export const Items = ({ items }: { readonly items: readonly Item[] }) => (
  <Section
    id="checks"
    title="The checks, judged by the class"
    lead={
      <>
        <b>Passes</b> is the share of those whose solution the check was run on; it is called the difficulty,
        and 100 % is the easiest. <b>Discrimination</b> is the correlation of passing it with the points of
        everything else (point-biserial, −1 to 1): above 0.4 those who pass are those who do well; near 0 it
        tells nothing; below 0 something is wrong with the check or the task.
      </>
    }
  >
    {[...new Set(items.map(({ exercise }) => exercise))].map((exercise) => (
      <Exercise exercise={exercise} items={items.filter((item) => item.exercise === exercise)} />
    ))}
  </Section>
);
