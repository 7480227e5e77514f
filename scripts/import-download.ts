import path from 'node:path';
import { courseIds, matchExercises } from '../harness/course/exercises/index.ts';
import { UserError } from '../harness/course/files/user-error.ts';
import { importClass } from '../harness/course/imports/index.ts';
import { TABLE } from '../harness/course/layouts/index.ts';
import { identify, readRoster } from '../harness/course/roster/index.ts';
import { needsPerson, renderImport } from '../harness/course/terminal/index.ts';
import { ROOT } from './root.ts';
import { screen } from './screen.ts';

export interface DownloadOptions {
  /** The folder of the class. */
  readonly out: string;
  /** A part of the id of one exercise. */
  readonly exercise?: string;
  readonly groups?: boolean;
  /** A CSV file about the students. */
  readonly roster?: string;
}

/** The one exercise that a word selects. @throws UserError if there are several or none */
function single(exercises: readonly string[], word: string): string {
  const [only, ...others] = matchExercises(exercises, [word]);
  if (others.length > 0)
    throw new UserError(`--exercise "${word}" matches ${[only, ...others].join(' and ')}. Choose one.`);
  return only!;
}

/**
 * Imports a download into a class, and prints what became of it.
 * @returns whether nothing is left for a person to decide
 * @throws UserError
 */
export async function importDownload(source: string, options: DownloadOptions): Promise<boolean> {
  const { out, exercise, groups } = options;
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster);
  const exercises = await courseIds(ROOT);
  const only = exercise === undefined ? undefined : single(exercises, exercise);
  const report = await importClass({
    source,
    out,
    exercises,
    only,
    groups,
    identify: roster && ((students) => identify(roster, students)),
  });
  const sections = [
    ...renderImport(report, screen()),
    [
      `files: ${path.join(out, TABLE)}`,
      `next:  npm run grade -- ${out}${options.roster ? ` --roster ${options.roster}` : ''} --out grades`,
    ],
  ];
  process.stdout.write(`${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`);
  return !needsPerson(report);
}
