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

/** The place of a mistake in a grade. */
export type Said = Pick<CheckGrade, 'where' | 'position' | 'hint'>;

/** By the id of the check. */
type SaidOf = ReadonlyMap<string, Said>;

/**
 * Looks for small changes of a solution with which a failed check passes, and all others of the same function. They suggest
 * where the mistake is only if all of them lie in one statement, so the search goes on until one is found elsewhere. The
 * change that is named is the most usual one there.
 * @param failed all checks that failed, in order
 * @param known the function whose mistake has a place already
 * @returns what the grades of the checks that then pass say; none where no change is found, or changes of several statements
 */
export async function findChange(
  context: GradingContext,
  files: SourceFiles,
  failed: readonly FailedRun[],
  known: string | undefined,
): Promise<SaidOf> {
  const { host, source, fuel } = context;
  const stripped = host.strip(files);
  if (source === undefined || stripped.kind !== 'stripped') return new Map();
  const { code } = stripped.modules[stripped.entry]!;
  const { load, passes, failing } = trials(context, files, stripped);
  let used = 0;
  /** A change for a function; `undefined` if none repairs it, or several that do lie in different statements. */
  const changeOf = async (name: string, { planned, attempt }: FailedCheck): Promise<SaidOf | undefined> => {
    const atFailure: PlannedCheck = {
      ...planned,
      inputs: [{ value: attempt.input, origin: { kind: 'example' } }],
    };
    const mayFail = new Set(failed.filter((one) => (functionOf(one) ?? name) !== name).map(idOf));
    const own = load(code, fuel);
    await passes(own, atFailure);
    const fuelAtOne = Math.min(MOST_FUEL_AT_ONE, own.fuel.used * 10 + FUEL_AT_ONE);
    /** The ids of the checks that still fail with a change; `undefined` if it repairs nothing. */
    const leftBy = async (edit: Edit): Promise<ReadonlySet<string> | undefined> => {
      const changed = apply(code, edit);
      const once = load(changed, fuelAtOne);
      const isRightThere = await passes(once, atFailure);
      used += once.fuel.used;
      if (!isRightThere) return undefined;
      const whole = load(changed, fuel);
      const left = (await passes(whole, planned)) ? await failing(whole, mayFail) : undefined;
      used += whole.fuel.used;
      return left;
    };
    let found: Edit | undefined;
    let said: SaidOf | undefined;
    let tried = 0;
    let isSure = true;
    for (const edit of source.editsOf(code, name)) {
      // Changes of several places are tried only where none of one place repairs.
      if (found !== undefined && (edit.replacements.length > 1 || edit.statement === found.statement))
        continue;
      tried += 1;
      if (tried > MOST_CHANGES || used > MOST_FUEL) {
        isSure = false;
        break;
      }
      const left = await leftBy(edit);
      if (left === undefined) continue;
      if (found !== undefined || edit.statement === undefined) return undefined;
      found = edit;
      const sentence = sentenceOfChange(edit, stripped, left.size === 0 ? undefined : name);
      said = new Map(failed.filter((one) => !left.has(idOf(one))).map((one) => [idOf(one), sentence]));
    }
    // The hint would suspect what may be right.
    return said && isSure ? new Map([...said].map(([id, one]) => [id, { ...one, hint: undefined }])) : said;
  };
  const firstOf = new Map<string, FailedCheck>();
  for (const one of failed) {
    const name = functionOf(one);
    if (name === undefined || name === known || one.found || one.planned.check.ofTest || firstOf.has(name))
      continue;
    firstOf.set(name, one);
  }
  for (const [name, first] of firstOf) {
    const said = await changeOf(name, first);
    if (said !== undefined) return said;
  }
  return new Map();
}
