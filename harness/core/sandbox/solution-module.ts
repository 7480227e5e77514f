import type { LoadFailure } from '../model/call.ts';
import type { SourceFiles } from '../model/solution-file.ts';
import { type Monitor, TotalTicks } from './engine/total-ticks.ts';
import { openSandbox } from './open.ts';
import type { Limits, Opened, Sandbox, Stripped } from './types.ts';
import { UnloadedSandbox } from './unloaded-sandbox.ts';

/**
 * The limits of a student's code. Right solutions stay well below: nearly all need one tick for a call, and where a
 * slow style needs more than a dozen, the check raises the limit. An endless loop takes less than 100 ms, unless the
 * repeated operation is slow itself.
 */
const LIMITS: Limits = {
  ticksPerCall: 100,
  ticksPerCheck: 1_000,
  evaluationsPerCall: 20_000,
  consoleBytes: 8_192,
};

/** What the sandbox needs from its environment. */
export interface SandboxHost extends Monitor {
  /** Compiled from `@jitl/quickjs-wasmfile-release-sync/wasm`. It has no state, and all instances share it. */
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
}

/**
 * Strips the types of a solution. Its code does not run until an instance is opened.
 * @param ticks for all instances together; by default without a limit
 * @param spent how many of them are spent already
 */
export function loadSolution(
  { wasm, strip, onWork, onRun }: SandboxHost,
  files: SourceFiles,
  ticks?: number,
  spent?: number,
): SolutionModule {
  const stripped = strip(files);
  const total = new TotalTicks(ticks, { onWork, onRun }, spent);
  let exported: ReadonlySet<string> | undefined;
  const open = async (): Promise<Opened> => {
    const opened = stripped.kind === 'stripped' ? await openSandbox(wasm, stripped, LIMITS, total) : stripped;
    if (opened.kind === 'open') exported = opened.sandbox.functions;
    return opened;
  };
  return {
    open,
    reopen: async () => {
      const opened = await open();
      if (opened.kind === 'open') return opened.sandbox;
      if (exported === undefined) throw new Error(`this solution does not load: ${opened.message}`);
      return new UnloadedSandbox(exported, opened);
    },
  };
}
