import { labelOf } from '../../core/explain/index.ts';
import type { Grades } from '../../core/model/grades.generated.ts';
import { checksByExercise, checkStatistics } from '../shared/model/check-statistics.ts';
import { counted } from '../shared/model/counted.ts';
import { exerciseDistributions, totalDistribution } from '../shared/model/distribution.ts';
import { decidedCases, reviewCases } from '../shared/model/needs-review.ts';
import type { People } from '../shared/model/people.ts';
import type { SameMistake } from '../shared/model/same-mistakes.ts';
import { sharedMisconceptions } from '../shared/model/shared-misconceptions.ts';
import { CLASS_STYLE, MATRIX_SCRIPT } from './assets.ts';
import { CheckStatisticsSection } from './check-statistics.tsx';
import { Class, Section, SECTION_TITLES } from './components.tsx';
import { DistributionCard } from './distribution-card.tsx';
import { Matrix } from './matrix.tsx';
import { Misconceptions } from './misconceptions.tsx';
import { NeedsReview } from './needs-review.tsx';
import { renderDocument } from './page.tsx';
import { SameMistakes } from './same-mistakes.tsx';

export interface ClassPageInput {
  readonly grades: Grades;
  /** Default: none. */
  readonly sameMistakes?: readonly SameMistake[];
  readonly students?: People;
  /** Name and version of the grader. */
  readonly program?: string;
}

const ASSETS = { style: CLASS_STYLE, script: MATRIX_SCRIPT };

const Points = ({ grades }: { readonly grades: Grades }) => {
  const distributions = exerciseDistributions(grades);
  return (
    <Section
      id="points"
      lead="The number of students by points. Missing solutions and pending points are not counted."
    >
      <div class="distributions">
        <DistributionCard name="Total" title="All exercises" distribution={totalDistribution(grades)} />
        {grades.exercises.map((exercise, k) => (
          <DistributionCard
            name={labelOf(exercise)}
            title={exercise.title}
            distribution={distributions[k]!}
          />
        ))}
      </div>
    </Section>
  );
};

const Contents = () => (
  <nav class="contents" aria-label="On this page">
    {Object.entries(SECTION_TITLES).map(([id, title]) => (
      <a href={`#${id}`}>{title}</a>
    ))}
  </nav>
);

/** Renders a complete HTML document, `index.html`. */
export function renderClassPage({ grades, sameMistakes = [], students, program }: ClassPageInput): string {
  const { title, submissions, exercises, seed } = grades;
  const body = (
    <Class.Provider value={students}>
      <header class="title">
        <h1>Class report</h1>
        <p class="quiet">
          {title !== undefined && `${title} · `}
          {counted(submissions.length, 'submission')} · {counted(exercises.length, 'exercise')} · seed {seed}
          {program !== undefined && ` · ${program}`}
        </p>
        <Contents />
      </header>
      <NeedsReview cases={reviewCases(grades)} decided={decidedCases(grades)} />
      <Points grades={grades} />
      <Misconceptions misconceptions={sharedMisconceptions(grades)} />
      <SameMistakes mistakes={sameMistakes} students={submissions.length} />
      <Section
        id="matrix"
        lead="A name links to the student’s page. Click a column heading to sort by it; click again to reverse the order. “Failed only” leaves out the students who fail no check."
      >
        <Matrix grades={grades} columns={checksByExercise(grades)} students={students} />
      </Section>
      <CheckStatisticsSection statistics={checkStatistics(grades)} />
    </Class.Provider>
  );
  // HTML allows this closing tag to be omitted; there is one for every student and check.
  return renderDocument({ ...ASSETS, title: 'Class report', children: body }).replaceAll('</td>', '');
}
