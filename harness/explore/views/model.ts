import { exercises } from 'virtual:catalogue';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import type { ExerciseGrade } from '../../core/model/grades.generated.ts';
import type { Shown } from '../state/counterexample.ts';
import type { Snapshot, Work } from '../state/session.ts';
import type { Settings } from '../state/settings.ts';
import { type Compared, compare } from '../state/yours.ts';
import { ask, type ProbeName, type ProbeValue } from '../worker/probes.ts';
import type { Answer } from '../worker/protocol.ts';

/** Changes some of the settings, to values or from what they are: a view may show earlier ones. */
export type Change = (part: Partial<Settings> | ((known: Settings) => Partial<Settings>)) => void;

/** What every view gets. */
export interface Model {
  readonly settings: Settings;
  readonly snapshot: Snapshot;
  readonly change: Change;
  /** What the student's function says beside what is right. */
  readonly of: <Name extends ProbeName>(name: Name) => Compared<Name>;
  /** The failed check whose counterexample is drawn. */
  readonly shown: Shown | undefined;
  /** Loads the counterexample of a failed check into the views; `undefined` removes it. */
  readonly show: (shown: Shown | undefined) => void;
  readonly gradeOf: (exercise: string) => ExerciseGrade | undefined;
}

const exerciseOf = (name: string): string =>
  exercises.find(({ functions }) => functions.includes(name))?.id ?? '';

function answerOf({ work, reply }: Snapshot, exercise: string, name: ProbeName): Answer | undefined {
  return work[exercise]?.isStarter ? { kind: 'not-started' } : reply?.answers[exercise]?.[name];
}

/** Whether the code as it is now passes every check. */
const isAccepted = (work: Work | undefined): boolean =>
  work?.activity === undefined &&
  work?.grade?.status === 'graded' &&
  work.grade.checks.every(({ outcome }) => outcome === 'passed');

const asked = new WeakMap<Settings, Map<ProbeName, unknown>>();

/** What the reference says; computed once for the same settings. */
function rightAnswer<Name extends ProbeName>(name: Name, settings: Settings): ProbeValue<Name> {
  const known = getOrCreate(asked, settings, () => new Map<ProbeName, unknown>());
  return getOrCreate(known, name, () => ask(name, settings)) as ProbeValue<Name>;
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
        compare(
          { name, exercise, isAccepted: isAccepted(snapshot.work[exercise]) },
          answerOf(snapshot, exercise, name),
          () => rightAnswer(name, settings),
          () => rightAnswer(name, snapshot.reply?.settings ?? settings),
        ),
      ) as Compared<Name>;
    },
    gradeOf: (exercise) => snapshot.work[exercise]?.grade,
  };
}
