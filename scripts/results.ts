import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { outlineOf } from '../harness/analysis/index.ts';
import {
  changesSince,
  classGrades,
  removeOthers,
  type Journal,
  type RunDescription,
  writeWhole,
  writing,
} from '../harness/batch/index.ts';
import type { ClassGrades } from '../harness/model/class-grades.ts';
import type { Grades, SubmissionGrade } from '../harness/model/grades.generated.ts';
import {
  gradesJson,
  harmlessLine,
  renderChanges,
  renderNotes,
  renderSummary,
  resultFiles,
  toChangesCsv,
  toGradebook,
} from '../harness/reports/index.ts';
import { screen } from './screen.ts';
import { writeReport } from './write-report.ts';

/** The grades of a whole class, without the evidence for them: small enough to stand in memory. */
async function outlineOfClass({ seed, exercises, submissions }: ClassGrades): Promise<Grades> {
  const outlines: SubmissionGrade[] = [];
  for await (const { grade } of submissions()) outlines.push(outlineOf(grade));
  return { seed, exercises, submissions: outlines };
}

/**
 * Writes the results of a run whose pairs are all in the journal, and shows them.
 * @param remarks lines about what was not graded
 * @returns whether the harness itself was without error
 * @throws NotWritten
 */
export async function showResults(
  out: string,
  journal: Journal,
  run: RunDescription,
  remarks: readonly string[] = [],
): Promise<boolean> {
  const grades = classGrades(journal, run);
  const changes = await changesSince(journal, run);
  const outline = await outlineOfClass(grades);
  const inOut = (name: string): string => path.join(out, name);
  await writeWhole(inOut('grades.json'), gradesJson(grades));
  await writeWhole(inOut('gradebook.csv'), toGradebook(outline));
  await writeWhole(inOut('changes.csv'), toChangesCsv(changes));
  const gradescope = inOut('gradescope');
  await writing(gradescope, mkdir(gradescope, { recursive: true }));
  const written = new Set<string>();
  for await (const { name, text } of resultFiles(outline, grades.submissions)) {
    await writeWhole(inOut(name), text);
    written.add(path.basename(name));
  }
  await removeOthers(gradescope, written);
  const report = await writeReport(out, grades, outline, changes);
  // Last: a run that was killed before has not come to its end, and the next one still knows what it changed.
  await journal.complete();
  const totals = new Map(outline.submissions.map(({ id, points }) => [id, points]));
  const page = screen();
  const sections = [
    renderSummary(outline, page),
    [...remarks.map(harmlessLine), ...renderNotes(outline)],
    renderChanges(changes, (id) => totals.get(id)!, page),
    [
      `results: ${inOut('grades.json')}, ${inOut('gradebook.csv')} and others beside them`,
      `report:  ${report}`,
    ],
  ].filter((lines) => lines.length > 0);
  process.stdout.write(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return outline.submissions.every(({ exercises }) =>
    exercises.every(({ status }) => status !== 'harness-error'),
  );
}
