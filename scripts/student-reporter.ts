import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import type { OwnGrade } from '../harness/course/classes/index.ts';
import { renderExercise, renderScoreboard, type Score } from '../harness/course/reports/terminal/index.ts';
import { drawPictures } from './pictures.ts';
import { ROOT } from './root.ts';
import { screen } from './screen.ts';

const toScore = ({ grade, isReference, ...weighting }: OwnGrade): Score => {
  const { id, points, maxPoints } = grade;
  if (!isReference) return { ...weighting, id, points, maxPoints };
  const works = points === maxPoints ? 'the grader works' : `the grader is broken: ${points} / ${maxPoints}`;
  return { ...weighting, id, points: 0, maxPoints, instead: `not started (${works})` };
};

/** What a student sees of a run: every check of what they have started, and the scoreboard. */
export class StudentReporter implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    const page = screen();
    const lines: string[] = [];
    const project = modules[0]?.project;
    const grades: readonly OwnGrade[] = project?.getProvidedContext().grades ?? [];
    for (const { grade, title, isReference } of grades) {
      const pictures = await drawPictures(ROOT, grade);
      if (!isReference || grade.points < grade.maxPoints)
        lines.push(...renderExercise(grade, title, page, pictures));
    }
    if (grades.length > 0) lines.push(...renderScoreboard(grades.map(toScore), page));
    for (const error of [...unhandled, ...modules.flatMap((module) => module.errors())])
      lines.push(page.paint('red', error.stack ?? error.message));
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}
