import { exercises } from 'virtual:catalogue';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import type { CheckGrade, ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { Snapshot } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';
import { type Compared, compare } from '../state/yours.ts';
import { ask, type ProbeName } from '../worker/probes.ts';
import type { Answer } from '../worker/protocol.ts';

/** What every view gets. */
export interface Model {
  readonly settings: Settings;
  readonly snapshot: Snapshot;
  /** Changes some of the settings. */
  readonly change: (part: Partial<Settings>) => void;
  /** What the student's function says beside what is right. */
  readonly of: <Name extends ProbeName>(name: Name) => Compared<Name>;
  /** The failed check whose counterexample is drawn. */
  readonly shown: CheckGrade | undefined;
  /** Loads the counterexample of a failed check into the views; `undefined` removes it. */
  readonly show: (check: CheckGrade | undefined) => void;
  readonly gradeOf: (exercise: string) => ExerciseGrade | undefined;
}

const exerciseOf = (name: string): string =>
  exercises.find(({ functions }) => functions.includes(name))?.id ?? '';

function answerOf({ work, answers }: Snapshot, exercise: string, name: ProbeName): Answer | undefined {
  return work[exercise]?.isStarter ? { kind: 'not-started' } : answers[exercise]?.[name];
}

export function modelOf(
  settings: Settings,
  snapshot: Snapshot,
  { change, show, shown }: Pick<Model, 'change' | 'show' | 'shown'>,
): Model {
  const known = new Map<ProbeName, unknown>();
  return {
    settings,
    snapshot,
    change,
    show,
    shown,
    of: <Name extends ProbeName>(name: Name): Compared<Name> => {
      const exercise = exerciseOf(name);
      return getOrCreate(known, name, () =>
        compare(name, exercise, ask(name, settings), answerOf(snapshot, exercise, name)),
      ) as Compared<Name>;
    },
    gradeOf: (exercise) => snapshot.work[exercise]?.grade,
  };
}
