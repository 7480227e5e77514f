import { exercises } from 'virtual:catalogue';
import { getOrCreate } from '../../core/model/get-or-create.ts';
import type { CheckGrade } from '../../core/model/grades.generated.ts';
import type { Reply } from '../worker/protocol.ts';
import { type Compared, compare } from './compare.ts';
import type { Probes, Probing, Settings } from './probing.ts';
import type { CodeSession, Snapshot, Work } from './session.ts';

/** Changes some settings, perhaps from newer ones than a view shows. */
export type SettingsChange<S extends Settings = Settings> = (
  part: Partial<S> | ((known: S) => Partial<S>),
) => void;

export interface ShownFailure {
  readonly check: CheckGrade;
  readonly view: string;
}

export interface Model<S extends Settings = Settings, P extends Probes<S> = Probes<S>> {
  readonly settings: S;
  readonly snapshot: Snapshot;
  readonly change: SettingsChange<S>;
  readonly of: <Name extends keyof P & string>(name: Name) => Compared<ReturnType<P[Name]>>;
  /** Asks one of `Probing.demands`. */
  readonly demand: (name: string, part: unknown) => Promise<Reply>;
  readonly shown: ShownFailure | undefined;
  /** `undefined` removes the counterexample from the views. */
  readonly show: (shown: ShownFailure | undefined) => void;
}

const exerciseOf = (name: string): string =>
  exercises.find(({ functions }) => functions.includes(name))?.id ?? '';

/** Reason why the student's functions are not compared. */
export const unshownOf = (exercise: string): string | undefined =>
  exercises.find(({ id }) => id === exercise)?.unshown;

/** True if the current code passes. */
const isAccepted = (work: Work | undefined): boolean =>
  work?.activity === undefined &&
  work?.grade?.status === 'graded' &&
  work.grade.checks.every(({ outcome }) => outcome === 'passed');

const asked = new WeakMap<Settings, Map<string, unknown>>();

/** Computed once for the same settings object. */
function rightAnswer({ probes, right }: Probing, name: string, settings: Settings): unknown {
  const known = getOrCreate(asked, settings, () => new Map<string, unknown>());
  return getOrCreate(known, name, () => probes[name]!(right as never, settings));
}

export function modelOf(
  probing: Probing,
  settings: Settings,
  snapshot: Snapshot,
  session: CodeSession,
  { change, show, shown }: Pick<Model, 'change' | 'show' | 'shown'>,
): Model {
  const known = new Map<string, Compared<unknown>>();
  return {
    settings,
    snapshot,
    change,
    show,
    shown,
    demand: async (name, part) => {
      const exercise = exerciseOf(name);
      return unshownOf(exercise) === undefined
        ? session.demand(exercise, name, settings, part)
        : { kind: 'not-started' };
    },
    of: (name) => {
      const exercise = exerciseOf(name);
      const work = snapshot.work[exercise];
      return getOrCreate(known, name, () =>
        compare(
          { name, exercise, isAccepted: isAccepted(work) },
          work?.isStarter || unshownOf(exercise) !== undefined
            ? { kind: 'not-started' }
            : snapshot.reply?.answers[exercise]?.[name],
          () => rightAnswer(probing, name, settings),
          () => rightAnswer(probing, name, snapshot.reply?.settings ?? settings),
        ),
      );
    },
  };
}
