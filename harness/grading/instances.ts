import type { LoadFailure } from '../model/call.ts';
import { type Limits, openSandbox, type Sandbox, type SourceFiles, strip } from '../sandbox/index.ts';

/**
 * What a student's code may use. A right solution stays well below: nearly all take one tick a call, and where a slow
 * style takes more than a dozen, the check has patience. A loop without end costs what these ticks cost: less than
 * 100 ms, unless what it repeats is itself slow.
 */
const LIMITS: Limits = {
  ticksPerCall: 50,
  ticksPerCheck: 1_000,
  evaluationsPerCall: 20_000,
  consoleBytes: 8_192,
};

/** One submission's code, ready to be opened in as many fresh instances as its grading needs. */
export interface Instances {
  /** Opens an instance, or says why the code cannot be loaded. */
  readonly open: () => Promise<{ readonly kind: 'open'; readonly sandbox: Sandbox } | LoadFailure>;
  /** Opens another one of code that was seen to load. */
  readonly again: () => Promise<Sandbox>;
}

/** @param wasm the compiled QuickJS, shared by all instances */
export function instancesOf(wasm: WebAssembly.Module, files: SourceFiles): Instances {
  const stripped = strip(files);
  const open: Instances['open'] = async () =>
    stripped.kind === 'stripped' ? openSandbox(wasm, stripped, LIMITS) : stripped;
  return {
    open,
    again: async () => {
      const opened = await open();
      if (opened.kind === 'open') return opened.sandbox;
      throw new Error(`a solution that loaded before does not load again: ${opened.message}`);
    },
  };
}
