import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Change, ClassGrades } from '../harness/core/model/class-grades.ts';
import type { Grades } from '../harness/core/model/grades.generated.ts';
import { sourcesFingerprint } from '../harness/course/bundle/index.mjs';
import {
  changesSince,
  classGrades,
  isAsWritten,
  outlineOfClass,
  readSolution,
  removeOthers,
  type Journal,
  type RunDescription,
  writeManifest,
  writeWhole,
  writing,
} from '../harness/course/classes/index.ts';
import {
  gradesJson,
  harmlessLine,
  renderChanges,
  renderNotes,
  renderSummary,
  resultFiles,
  toChangesCsv,
  toGradebook,
} from '../harness/course/reports/index.ts';
import { REPORT, RESULTS } from './result-names.ts';
import { ROOT } from './root.ts';
import { screen } from './screen.ts';

/** What the manifest tells of. */
const LISTED = ['journal.ndjson', ...RESULTS];

/** Starters that stand beside the project: what looks like them is no look-alike. */
async function ownSources(exercises: ClassGrades['exercises']): Promise<string[]> {
  const own = exercises.map(({ id }) => readSolution(path.join(ROOT, 'exercises', id)));
  return (await Promise.all(own)).map((solution) => (solution.kind === 'files' ? solution.source : ''));
}

async function writeResults(
  out: string,
  grades: ClassGrades,
  outline: Grades,
  changes: readonly Change[],
): Promise<void> {
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
  // Loaded now: it brings TypeScript's scanner and the plots.
  const { writeReport } = await import('./write-report.ts');
  await writeReport(out, grades, outline, changes);
}

/**
 * Writes the results of a run whose pairs are all in the journal, and shows them. Where all of them stand there
 * already, none is written again.
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
  const own = await ownSources(run.exercises);
  const madeOf = JSON.stringify([run, changes, own, await sourcesFingerprint(ROOT)]);
  if (!(await isAsWritten(out, LISTED, madeOf))) {
    await writeResults(out, grades, outline, changes);
    // After them: a run that was killed before has not come to its end, and the next one still knows what it changed.
    await journal.complete();
    await writeManifest(out, LISTED, madeOf);
  }
  const totals = new Map(outline.submissions.map(({ id, points }) => [id, points]));
  const page = screen();
  const sections = [
    renderSummary(outline, page),
    [...remarks.map(harmlessLine), ...renderNotes(outline)],
    renderChanges(changes, (id) => totals.get(id)!, page),
    [
      `results: ${path.join(out, 'grades.json')}, ${path.join(out, 'gradebook.csv')} and others beside them`,
      `report:  ${path.join(out, REPORT)}`,
    ],
  ].filter((lines) => lines.length > 0);
  process.stdout.write(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return outline.submissions.every(({ exercises }) =>
    exercises.every(({ status }) => status !== 'harness-error'),
  );
}
