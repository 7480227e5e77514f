import path from 'node:path';
import { sanitizeLine } from '../harness/core/explain/index.ts';
import type { GradedFolder } from '../harness/course/classes/index.ts';
import { hasPending } from '../harness/course/model/pending.ts';
import { INDEX, reportClass } from '../harness/course/reports/index.ts';
import {
  renderChanges,
  renderClassTable,
  renderNotes,
  renderPending,
  renderSettlementForm,
} from '../harness/course/terminal/index.ts';
import { ROOT } from './root.ts';
import { screen } from './screen.ts';

/**
 * Writes the results of a run whose pairs are all in the journal, and shows them.
 * @returns whether all points are known: none are pending
 * @throws WriteError
 */
export async function showResults(out: string, graded: GradedFolder): Promise<boolean> {
  const { run, settlements, remarks } = graded;
  const { grades, changes } = await reportClass(ROOT, out, graded);
  const totals = new Map(grades.submissions.map(({ id, points }) => [id, points]));
  const people = run.students && new Map(run.students.map((student) => [student.id, student]));
  const page = screen();
  const sections = [
    renderClassTable(grades, page, people),
    [...[...remarks, ...settlements.remarksOn(grades)].map(sanitizeLine), ...renderNotes(grades)],
    renderChanges(changes, (id) => totals.get(id)!, page),
    [...renderPending(grades), ...renderSettlementForm(grades)],
    [
      sanitizeLine(
        `results: ${path.join(out, 'grades.json')}, ${path.join(out, 'gradebook.csv')} and others beside them`,
      ),
      sanitizeLine(`report:  ${path.join(out, 'report', INDEX)}`),
    ],
  ].filter((lines) => lines.length > 0);
  process.stdout.write(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return !grades.submissions.some(hasPending);
}
