import type { ExportedFunctions } from '../model/check.ts';
import type { CheckGrade } from '../model/grades.generated.ts';
import {
  type FailedCheck,
  type FailedRun,
  type PlannedCheck,
  recordCalls,
  runCheck,
  runInTurn,
} from '../runner/index.ts';
import {
  type Edit,
  type LoadedSolution,
  loadSolution,
  type Sandbox,
  type SourceFiles,
  type Stripped,
} from '../sandbox/index.ts';
import type { GradingContext } from './grading-context.ts';
import { sentenceOfChange } from './sentence-of-change.ts';

/** How many changes are tried for one submission, and what they may use together: counts, so that they are the same on every machine. */
const MOST_CHANGES = 1_000;
const MOST_FUEL = 150_000_000;
/** What a change may use at the failing input, besides what the solution itself uses there, and at the most. */
const FUEL_AT_ONE = 300_000;
const MOST_FUEL_AT_ONE = 20_000_000;

/** Loads changed solutions, and runs checks on them. @param stripped the solution as it is */
function trials({ host, plan: { grading }, checks }: GradingContext, files: SourceFiles, stripped: Stripped) {
  const { entry, modules } = stripped;
  const { exports } = grading;
  const load = (code: string, fuel: number): LoadedSolution => {
    const changed = { ...stripped, modules: { ...modules, [entry]: { ...modules[entry]!, code } } };
    return loadSolution({ ...host, strip: () => changed }, files, fuel, Object.keys(exports));
  };
  const open = async (solution: LoadedSolution): Promise<Sandbox | undefined> => {
    const opened = await solution.open();
    return opened.kind === 'open' ? opened.sandbox : undefined;
  };
  const passes = async (solution: LoadedSolution, planned: PlannedCheck): Promise<boolean> => {
    const sandbox = await open(solution);
    if (sandbox === undefined) return false;
    try {
      const recorded = recordCalls<ExportedFunctions>(sandbox, exports);
      return runCheck(planned, recorded, { explains: false }).outcome === 'passed';
    } finally {
      sandbox.close();
    }
  };
  /** The ids of the checks that fail; `undefined` if others do than may. */
  const failing = async (
    solution: LoadedSolution,
    mayFail: ReadonlySet<string>,
  ): Promise<ReadonlySet<string> | undefined> => {
    const sandbox = await open(solution);
    if (sandbox === undefined) return undefined;
    const runner = runInTurn({ solution, grading, explains: false }, sandbox);
    const ids = new Set<string>();
    try {
      for (const planned of checks) {
        if ((await runner.run(planned)).outcome === 'passed') continue;
        if (!mayFail.has(planned.check.id)) return undefined;
        ids.add(planned.check.id);
      }
      return ids;
    } finally {
      runner.end();
    }
  };
  return { load, passes, failing };
}

const apply = (code: string, { replacements }: Edit): string =>
  replacements.reduceRight((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code);

/** The name of the function whose wrong answer a check shows. */
const functionOf = ({ failedCall }: FailedRun): string | undefined => failedCall?.call.name;

const idOf = ({ planned: { check } }: FailedRun): string => check.id;

type Said = ReadonlyMap<string, Pick<CheckGrade, 'where' | 'position' | 'hint'>>;

/**
 * Looks for one small change of a solution with which a failed check passes, and all others of the same function. So its
 * place is proved to be where the mistake is.
 * @param failed all checks that failed, in order
 * @returns what the grades of the checks that then pass say; none where no change is found
 */
export async function findChange(
  context: GradingContext,
  files: SourceFiles,
  failed: readonly FailedRun[],
): Promise<Said> {
  const { host, source, fuel } = context;
  const stripped = host.strip(files);
  if (source === undefined || stripped.kind !== 'stripped') return new Map();
  const { code } = stripped.modules[stripped.entry]!;
  const { load, passes, failing } = trials(context, files, stripped);
  let used = 0;
  const changeOf = async (name: string, { planned, attempt }: FailedCheck): Promise<Said | undefined> => {
    const atFailure: PlannedCheck = {
      ...planned,
      inputs: [{ value: attempt.input, origin: { kind: 'example' } }],
    };
    const mayFail = new Set(failed.filter((one) => (functionOf(one) ?? name) !== name).map(idOf));
    const own = load(code, fuel);
    await passes(own, atFailure);
    const fuelAtOne = Math.min(MOST_FUEL_AT_ONE, own.fuel.used * 10 + FUEL_AT_ONE);
    for (const edit of source.editsOf(code, name).slice(0, MOST_CHANGES)) {
      if (used > MOST_FUEL) return undefined;
      const changed = apply(code, edit);
      const once = load(changed, fuelAtOne);
      const isRightThere = await passes(once, atFailure);
      used += once.fuel.used;
      if (!isRightThere) continue;
      const whole = load(changed, fuel);
      const left = (await passes(whole, planned)) ? await failing(whole, mayFail) : undefined;
      used += whole.fuel.used;
      if (left === undefined) continue;
      // The hint would suspect what may be right.
      const said = {
        ...sentenceOfChange(edit, stripped, left.size === 0 ? undefined : name),
        hint: undefined,
      };
      return new Map(failed.filter((one) => !left.has(idOf(one))).map((one) => [idOf(one), said]));
    }
    return undefined;
  };
  const firstOf = new Map<string, FailedCheck>();
  for (const one of failed) {
    const name = functionOf(one);
    if (name === undefined || one.found || one.planned.check.ofTest || firstOf.has(name)) continue;
    firstOf.set(name, one);
  }
  for (const [name, first] of firstOf) {
    const said = await changeOf(name, first);
    if (said !== undefined) return said;
  }
  return new Map();
}
