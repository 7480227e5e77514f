import type { LoadFailure } from '../model/call.ts';
import { noEvaluations } from '../model/callable.ts';
import type { SourceFiles } from '../model/solution-file.ts';
import { FUEL_PER_TURN, type OnUse } from './engine/limits.ts';
import { openSandbox } from './open.ts';
import type { Slip } from './source/slips.ts';
import type { Limits, Opened, Sandbox, Stripped } from './types.ts';

/**
 * The limits of a student's code. Right solutions use a quarter of them at most, and nearly all a hundredth. Where a
 * slow style needs more, the check raises the limit. An endless loop takes some 50 ms.
 */
const LIMITS: Limits = {
  fuelPerCall: 1_000_000 * FUEL_PER_TURN,
  fuelPerCheck: 10_000_000 * FUEL_PER_TURN,
  evaluationsPerCall: 20_000,
  consoleBytes: 8_192,
};

/** What the sandbox needs from its environment. */
export interface SandboxHost {
  /** QuickJS, compiled from what `addFuel` makes of `@jitl/quickjs-wasmfile-release-sync/wasm`. It has no state, and all instances share it. */
  readonly wasm: WebAssembly.Module;
  /** Turns TypeScript into JavaScript: `strip` of `source/strip.ts`. Passed in because it needs TypeScript's parser. */
  readonly strip: (files: SourceFiles) => Stripped | LoadFailure;
  readonly onUse?: OnUse;
}

/** The code of one solution. It can be opened in as many fresh instances as its grading needs. */
export interface SolutionModule {
  /** Opens an instance, or reports why the code cannot be loaded. */
  readonly open: () => Promise<Opened>;
  /**
   * Opens another instance of code that has loaded before. If it fails to load this time, every call reports that.
   * @throws Error if the code has never loaded
   */
  readonly reopen: () => Promise<Sandbox>;
  /** What its source says and is seldom meant, file by file. */
  readonly slips?: readonly Slip[];
}

/**
 * Strips the types of a solution. Its code does not run until an instance is opened.
 * @param fuel for all instances together; by default without a limit
 * @param asked see `openSandbox`
 */
export function loadSolution(
  { wasm, strip, onUse }: SandboxHost,
  files: SourceFiles,
  fuel = Infinity,
  asked?: readonly string[],
): SolutionModule {
  const stripped = strip(files);
  const modules = stripped.kind === 'stripped' ? Object.values(stripped.modules) : [];
  const total = { limit: fuel, used: 0, onUse };
  let exported: ReadonlySet<string> | undefined;
  const open = async (): Promise<Opened> => {
    const opened =
      stripped.kind === 'stripped' ? await openSandbox(wasm, stripped, LIMITS, total, asked) : stripped;
    if (opened.kind === 'open') exported = opened.sandbox.functions;
    return opened;
  };
  return {
    open,
    slips: modules.flatMap(({ slips = [] }) => slips),
    reopen: async () => {
      const opened = await open();
      if (opened.kind === 'open') return opened.sandbox;
      if (exported === undefined) throw new Error(`this solution does not load: ${opened.message}`);
      return unloaded(exported, opened);
    },
  };
}

/**
 * Replaces an instance whose code loaded before and failed to load again: every call reports that failure. It is the
 * student's failure, because all instances are the same.
 * @param functions the exported functions of the load that succeeded
 */
function unloaded(functions: ReadonlySet<string>, { message: reason, position }: LoadFailure): Sandbox {
  const message = `solution.ts loaded at first, but failed to load again (${reason}): does its top level keep state?`;
  const outcome = { kind: 'limit', limit: 'engine', message, position } as const;
  const call: Sandbox['call'] = (name, _signature, args) => ({
    name,
    args,
    outcome,
    evaluations: noEvaluations(args),
    changedArguments: [],
  });
  const nothing = (): void => {};
  return {
    functions,
    console: [],
    closed: false,
    close: nothing,
    forgetFunctions: nothing,
    reuseArguments: nothing,
    beginCheck: nothing,
    call,
    callAndKeep: (...called) => ({ call: call(...called), readAgain: () => undefined }),
  };
}
