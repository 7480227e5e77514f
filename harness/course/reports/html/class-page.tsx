import type { Grades } from '../../../core/model/grades.generated.ts';
import {
  checksByExercise,
  exerciseDistributions,
  itemsOf,
  type LookAlikes,
  needingAttention,
  sharedMisconceptions,
  totalDistribution,
} from '../../analysis/index.ts';
import type { Change } from '../../classes/class-grades.ts';
import { NeedsReview } from './attention.tsx';
import { Changes } from './changes.tsx';
import { DistributionCard } from './histogram.tsx';
import { Items } from './items.tsx';
import { LookAlikesSection } from './look-alikes.tsx';
import { Matrix } from './matrix.tsx';
import { Misconceptions } from './misconceptions.tsx';
import { renderPage } from './page.tsx';
import { counted, type PageName, Section } from './parts.tsx';

export interface ClassPageInput {
  readonly grades: Grades;
  readonly pageName: PageName;
  /** Absent where no sources are at hand. */
  readonly lookAlikes?: readonly LookAlikes[] | undefined;
  /** Absent where there was no run before. */
  readonly changes?: readonly Change[] | undefined;
}

const Points = ({ grades }: { readonly grades: Grades }) => {
  const distributions = exerciseDistributions(grades);
  return (
    <Section
      id="points"
      title="Points"
      lead="How many students have how many points. Counted are submissions whose points are known."
    >
      <div class="distributions">
        <DistributionCard name="All exercises" title="" distribution={totalDistribution(grades)} />
        {grades.exercises.map(({ id, title }, k) => (
          <DistributionCard name={id} title={title} distribution={distributions[k]!} />
        ))}
      </div>
    </Section>
  );
};

const LINKS = [
  ['attention', 'Needs review'],
  ['points', 'Points'],
  ['misconceptions', 'Misconceptions'],
  ['matrix', 'Student by check'],
  ['checks', 'Checks'],
  ['look-alikes', 'Look-alikes'],
  ['changes', 'Since the last run'],
] as const;

const Contents = ({ absent }: { readonly absent: ReadonlySet<string> }) => (
  <nav class="contents" aria-label="On this page">
    {LINKS.filter(([id]) => !absent.has(id)).map(([id, text]) => (
      <a href={`#${id}`}>{text}</a>
    ))}
  </nav>
);

/** The page of the whole class: `index.html`. */
export function renderClassPage({ grades, pageName, lookAlikes, changes }: ClassPageInput): string {
  const { submissions, exercises, seed } = grades;
  const absent = new Set([...(lookAlikes ? [] : ['look-alikes']), ...(changes ? [] : ['changes'])]);
  const body = (
    <>
      <header class="title">
        <h1>Class report</h1>
        <p class="quiet">
          {counted(submissions.length, 'submission')} · {counted(exercises.length, 'exercise')} · seed {seed}
        </p>
        <Contents absent={absent} />
      </header>
      <NeedsReview attention={needingAttention(grades)} pageName={pageName} />
      <Points grades={grades} />
      <Misconceptions
        misconceptions={sharedMisconceptions(grades)}
        of={submissions.length}
        pageName={pageName}
      />
      <Section
        id="matrix"
        title="Student by check"
        lead="A name leads to the student’s page. Click the head of a column to sort by it, once more to turn the order around."
      >
        <Matrix grades={grades} columns={checksByExercise(grades)} pageName={pageName} />
      </Section>
      <Items items={itemsOf(grades)} />
      {lookAlikes && <LookAlikesSection groups={lookAlikes} pageName={pageName} />}
      {changes && <Changes changes={changes} pageName={pageName} />}
    </>
  );
  // HTML lets this tag be left out, and there are as many of them as students times checks.
  return renderPage({ title: 'Class report', children: body }, true).replaceAll('</td>', '');
}
