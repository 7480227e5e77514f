import type { LoadFailure, SourcePosition } from '../model/call.ts';
import { noEvaluations } from '../model/callable.ts';
import { SOLUTION_FILE, type SourceFiles } from '../model/solution-file.ts';
import { lineStarts, positionAt } from '../model/text-position.ts';
import { say } from '../say/index.ts';
import { Fuel } from './engine/fuel.ts';
import { openSandbox } from './open.ts';
import type { LintFinding } from './source/lint.ts';
import { inSource } from './source/positions.ts';
import type { Limits, Opened, Sandbox, Stripped } from './types.ts';

const LIMITS: Limits = { evaluationsPerCall: 20_000, consoleBytes: 8_192 };

export interface SandboxHost {
  /** `engine/quickjs.wasm`; stateless and shared by all instances. */
  readonly wasm: WebAssembly.Module;
  /** Passed in because it needs TypeScript's parser. */
  readonly strip: (files: SourceFiles) => Stripped | LoadFailure;
}

/** Can be opened in any number of fresh instances. */
export interface SolutionModule {
  readonly open: () => Promise<Opened>;
  /**
   * Opens another instance of code that has loaded before; if that fails now, every call reports it.
   * @throws Error if the code has never loaded
   */
  readonly reopen: () => Promise<Sandbox>;
  /** Begins a check, or the work after all checks. After a limit, each has little fuel. */
  readonly beginCheck: () => void;
  /** Legal code that is often a mistake, file by file. */
  readonly lintFindings?: readonly LintFinding[];
}

export interface LoadedSolution extends SolutionModule {
  readonly fuel: Fuel;
  /** JavaScript of the entry; empty if stripping failed. */
  readonly code: string;
  /** Position in the student's file; `undefined` for generated code. */
  readonly positionOf: (offset: number) => SourcePosition | undefined;
  /**
   * The same solution, or an edit of it, with all of its fuel, without stripping.
   * @param edit replaces `code` and fuel
   */
  readonly anew: (edit?: { readonly code?: string; readonly fuel?: number }) => LoadedSolution;
}

/**
 * Strips a solution without running it.
 * @param total fuel of all instances together
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
  let starts: readonly number[] | undefined;
  const open = async (): Promise<Opened> => {
    const opened = isStripped ? await openSandbox(wasm, stripped, LIMITS, fuel, asked) : stripped;
    if (opened.kind === 'open') exported = opened.sandbox.functions;
    return opened;
  };
  return {
    fuel,
    lintFindings: isStripped
      ? Object.values(stripped.modules).flatMap((module) => module.lintFindings ?? [])
      : [],
    get code() {
      return own?.code ?? '';
    },
    positionOf: (offset) =>
      own && inSource(own, { file: SOLUTION_FILE, ...positionAt((starts ??= lineStarts(own.code)), offset) }),
    open,
    reopen: async () => {
      const opened = await open();
      if (opened.kind === 'open') return opened.sandbox;
      if (exported === undefined) throw new Error(`this solution does not load: ${opened.message}`);
      return failedInstance(exported, opened);
    },
    beginCheck: () => fuel.beginCheck(),
    anew: ({ code, fuel: other = total } = {}) =>
      loadStripped(wasm, isStripped ? withEntry(stripped, code) : stripped, other, asked),
  };
}

const withEntry = (stripped: Stripped, code: string | undefined): Stripped =>
  code === undefined
    ? stripped
    : {
        ...stripped,
        modules: { ...stripped.modules, [stripped.entry]: { ...stripped.modules[stripped.entry]!, code } },
      };

/**
 * Replaces an instance whose code loaded before but fails now. Every call reports this; the student is responsible,
 * because all instances are the same.
 * @param functions exports of the load that succeeded
 */
function failedInstance(functions: ReadonlySet<string>, { message: reason, position }: LoadFailure): Sandbox {
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
