import type { Call, LoadFailure } from '../model/call.ts';
import type { FunctionSignature, HostValue } from '../model/shape.ts';
import type { StrippedModule } from './source/positions.ts';

/** The student's files, by name within the exercise's folder: `{ 'solution.ts': '…' }`. Text, never imported. */
export type SourceFiles = Readonly<Record<string, string>>;

/** A solution as JavaScript: the entry and what it imports. Plain data that can be sent to a worker. */
export interface Stripped {
  readonly kind: 'stripped';
  readonly entry: string;
  readonly modules: Readonly<Record<string, StrippedModule>>;
}

/** What one instance may use. All are counts: the same in every run on every machine. */
export interface Limits {
  /** Calls of QuickJS' interrupt handler for one call of a student's function, about 10,000 jumps or calls each. */
  readonly ticksPerCall: number;
  /** … and for all calls of one check together. */
  readonly ticksPerCheck: number;
  /** Evaluations of a gradient within one call of a student's function. */
  readonly evaluationsPerCall: number;
  /** Bytes of the console's output that are kept. */
  readonly consoleBytes: number;
}

/** A student's module in an instance of its own. */
export interface Sandbox {
  /** Names of the module's exports that are functions. */
  readonly functions: ReadonlySet<string>;
  /** Lines that the student's code printed, bounded; the last one says so if some were left out. */
  readonly console: readonly string[];
  /** True after a limit and after `close`: every later call throws. Open a new one. */
  readonly closed: boolean;
  /** Ends it, so that its engine can serve another submission. One that is never closed is only lost time. */
  close(): void;
  /**
   * Starts the count of a check's ticks again.
   * @param patience how many times the usual ticks its calls may take, ≥ 1; default 1
   */
  beginCheck(patience?: number): void;
  /** Calls an exported function. Never throws because of what the student's code does. */
  call(name: string, signature: FunctionSignature, args: readonly HostValue[]): Call;
}

export type Opened = { readonly kind: 'open'; readonly sandbox: Sandbox } | LoadFailure;
