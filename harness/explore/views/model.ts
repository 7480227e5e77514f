import { exercises } from 'virtual:catalogue';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { Snapshot } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';
import { type Compared, compare } from '../state/yours.ts';
import { ask, type ProbeName } from '../worker/probes.ts';

/** What every view gets. */
export interface Model {
  readonly settings: Settings;
  readonly snapshot: Snapshot;
  /** Changes some of the settings. */
  readonly change: (part: Partial<Settings>) => void;
  /** What the student's function says beside what is right. */
  readonly of: <Name extends ProbeName>(name: Name) => Compared<Name>;
  readonly gradeOf: (exercise: string) => ExerciseGrade | undefined;
}

const exerciseOf = (name: string): string =>
  exercises.find(({ functions }) => functions.includes(name))?.id ?? '';

export function modelOf(settings: Settings, snapshot: Snapshot, change: Model['change']): Model {
  const known = new Map<ProbeName, unknown>();
  return {
    settings,
    snapshot,
    change,
    of: <Name extends ProbeName>(name: Name): Compared<Name> => {
      if (!known.has(name))
        known.set(name, compare(name, exerciseOf(name), ask(name, settings), snapshot.answers));
      return known.get(name) as Compared<Name>;
    },
    gradeOf: (exercise) => snapshot.work[exercise]?.grade,
  };
}
