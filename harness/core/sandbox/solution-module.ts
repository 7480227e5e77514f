import type { LoadFailure, SourcePosition } from '../model/call.ts';
import { noEvaluations } from '../model/callable.ts';
import { SOLUTION_FILE, type SourceFiles } from '../model/solution-file.ts';
import { lineStarts, positionAt } from '../model/text-position.ts';
import { say } from '../say/index.ts';
import { Fuel } from './engine/fuel.ts';
import { openSandbox } from './open.ts';
import { inSource } from './source/positions.ts';
import type { Slip } from './source/slips.ts';
import type { Limits, Opened, Sandbox, Stripped } from './types.ts';

const LIMITS: Limits = { evaluationsPerCall: 20_000, consoleBytes: 8_192 };

/** What the sandbox needs from its environment. */
export interface SandboxHost {
  /** QuickJS, compiled from `engine/quickjs.wasm`. It has no state, and all instances share it. */
  readonly wasm: WebAssembly.Module;
  /** Turns TypeScript into JavaScript: `strip` of `source/strip.ts`. Passed in because it needs TypeScript's parser. */
  readonly strip: (files: SourceFiles) => Stripped | LoadFailure;
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
  /** Begins a check, or what is done after them all: once a call was ended, each has little fuel of its own. */
  readonly beginCheck: () => void;
  /** What its source says and is seldom meant, file by file. */
  readonly slips?: readonly Slip[];
}

/** The code of a submission, with its fuel. */
export interface LoadedSolution extends SolutionModule {
  readonly fuel: Fuel;
  /** The JavaScript of its entry; empty if it cannot be stripped. */
  readonly code: string;
  /** The position in the student's file of an offset in `code`; `undefined` for code that was added. */
  readonly positionOf: (offset: number) => SourcePosition | undefined;
  /**
   * The same solution with all of its fuel, for another grading, or an edit of it: nothing is stripped again.
   * @param edit JavaScript in place of `code`, and how much fuel it has, where they are others
   */
  readonly anew: (edit?: { readonly code?: string; readonly fuel?: number }) => LoadedSolution;
}

/**
 * Strips the types of a solution. Its code does not run until an instance is opened.
 * @param total the fuel for all instances together; by default without a limit
 * @param asked see `openSandbox`
 */
export const loadSolution = (
  { wasm, strip }: SandboxHost,
  files: SourceFiles,
  total = Infinity,
  asked?: readonly string[],
): LoadedSolution => loadStripped(wasm, strip(files), total, asked);

function loadStripped(
  wasm: WebAssembly.Module,
  stripped: Stripped | LoadFailure,
  total: number,
  asked?: readonly string[],
): LoadedSolution {
  const isStripped = stripped.kind === 'stripped';
  const own = isStripped ? stripped.modules[stripped.entry] : undefined;
  const fuel = new Fuel(total);
  let exported: ReadonlySet<string> | undefined;
  const open = async (): Promise<Opened> => {
    const opened = isStripped ? await openSandbox(wasm, stripped, LIMITS, fuel, asked) : stripped;
    if (opened.kind === 'open') exported = opened.sandbox.functions;
    return opened;
  };
  return {
    fuel,
    slips: isStripped ? Object.values(stripped.modules).flatMap((module) => module.slips ?? []) : [],
    get code() {
      return own?.code ?? '';
    },
    positionOf: (offset) =>
      own && inSource(own, { file: SOLUTION_FILE, ...positionAt(lineStarts(own.code), offset) }),
    open,
    reopen: async () => {
      const opened = await open();
      if (opened.kind === 'open') return opened.sandbox;
      if (exported === undefined) throw new Error(`this solution does not load: ${opened.message}`);
      return unloaded(exported, opened);
    },
    beginCheck: () => fuel.beginCheck(),
    anew: ({ code, fuel: other = total } = {}) =>
      loadStripped(wasm, isStripped ? withEntry(stripped, code) : stripped, other, asked),
  };
}

/** A solution, perhaps with other JavaScript in its entry. */
const withEntry = (stripped: Stripped, code: string | undefined): Stripped =>
  code === undefined
    ? stripped
    : {
        ...stripped,
        modules: { ...stripped.modules, [stripped.entry]: { ...stripped.modules[stripped.entry]!, code } },
      };

/**
 * Replaces an instance whose code loaded before and failed to load again: every call reports that failure. It is the
 * student's failure, because all instances are the same.
 * @param functions the exported functions of the load that succeeded
 */
function unloaded(functions: ReadonlySet<string>, { message: reason, position }: LoadFailure): Sandbox {
  const said = { id: 'not-loaded-again', subject: SOLUTION_FILE, reason } as const;
  const outcome = { kind: 'limit', limit: 'engine', said, message: say(said), position } as const;
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
    fuelOfLast: 0,
    passArguments: nothing,
    call,
    callAndKeep: (...called) => ({ call: call(...called), readAgain: () => undefined }),
  };
}
