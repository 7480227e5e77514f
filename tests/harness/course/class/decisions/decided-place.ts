import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Grades } from '../../../../../harness/core/model/grades.generated.ts';
import { tableOf } from '../../../../../harness/course/class/decisions/changes.ts';
import { keepDecisions } from '../../../../../harness/course/class/decisions/kept-decisions.ts';
import type { DecidedCourse } from '../../../../../harness/course/class/decisions/read-decisions.ts';
import { ResultStore } from '../../../../../harness/course/class/results/store.ts';
import { versionOf, versionOfAll } from '../../../../../harness/course/shared/model/version.ts';
import { temporaryFolder } from '../../../folders.ts';
import { check, classOf, exercise } from '../reports/grades.ts';

const SOURCE = `sha256-${'a'.repeat(64)}`;
const loss = exercise([check({ id: 'one', points: 2 })], { source: SOURCE });
const momentum = exercise([check({ id: 'two' })], { id: '04-momentum', source: SOURCE, maxPoints: 10 });
/** Two students with two exercises each. */
export const CLASS = classOf(['anna', 'ben'].map((id) => [id, loss, momentum] as const));
export const source = versionOf({ source: SOURCE });
const all = versionOfAll([loss, momentum]);
const HEAD = 'student,exercise,check,points,comment,by,source';
export const [ANNA, BEN, TOTAL] = [
  `anna,04-momentum,,7,seen on paper,Dr. A,${source}`,
  `ben,04-momentum,,3,half right,Dr. A,${source}`,
  `ben,,,9,agreed,Dr. A,${all}`,
];
export const COURSE: DecidedCourse = {
  submissions: ['anna', 'ben'],
  exercises: CLASS.exercises,
  exerciseIds: ['01-loss', '04-momentum'],
  checks: { '01-loss': { one: 2 }, '04-momentum': { two: 2 } },
};

/** A place for results and files of decisions, in which paths are short. */
class Place {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  at(name: string): string {
    return path.join(this.#folder, name);
  }

  async file(name: string, ...rows: readonly string[]): Promise<string> {
    await writeFile(this.at(name), [HEAD, ...rows, ''].join('\n'));
    return this.at(name);
  }

  /** One run into `out`, up to its end. @returns what it says, the points of 04-momentum, and what is pending */
  async run(
    given: readonly string[] = [],
    { out = 'out', course = COURSE, shards = [] as readonly string[], grades = CLASS } = {},
  ): Promise<{ readonly said: readonly string[]; readonly points: readonly number[] }> {
    const store = await ResultStore.open(this.at(out));
    try {
      const folders = shards.map((shard) => this.at(shard));
      const { decisions, remarks } = await keepDecisions(this.at(out), store, course, given, folders);
      const decided: Grades = {
        ...grades,
        submissions: grades.submissions.map(({ id, exercises }) =>
          decisions.apply(id, grades.exercises, exercises),
        ),
      };
      const standings = tableOf(decided.submissions, course.isPartial);
      await store.complete({ standings, decisions: decisions.size });
      return {
        said: [...remarks, ...decisions.remarksOn(decided)].map((line) => this.short(line)),
        points: decided.submissions.map(({ exercises }) => exercises.at(-1)!.points),
      };
    } finally {
      await store.close();
    }
  }

  refusal(...args: Parameters<Place['run']>): Promise<string> {
    return this.run(...args).then(
      () => 'not refused',
      ({ message }: Error) => this.short(message),
    );
  }

  kept(out = 'out'): Promise<string> {
    return readFile(this.at(`${out}/decisions.json`), 'utf8');
  }

  short(text: string): string {
    return text.replaceAll(`${this.#folder}/`, '');
  }
}

export const aPlace = async (): Promise<Place> => new Place(await temporaryFolder());
