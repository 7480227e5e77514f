import type { Call, CallOutcome, LoadFailure, Maker } from '../model/call.ts';
import type { FunctionSignature, GuestValue, HostValue } from '../model/shape.ts';
import type { StrippedModule } from './source/positions.ts';

/** A solution as JavaScript: its entry and the files that it imports. Plain data, can be sent to a worker. */
export interface Stripped {
  readonly kind: 'stripped';
  readonly entry: string;
  readonly modules: Readonly<Record<string, StrippedModule>>;
}

/** The limits of one instance, besides its fuel. They are counts, so they are the same in every run on every machine. */
export interface Limits {
  /** Evaluations of the functions that are passed to a student's function, within one call. */
  readonly evaluationsPerCall: number;
  /** Bytes of console output that are kept. */
  readonly consoleBytes: number;
}

/** A call whose answer stays where it is in the sandbox. */
export interface KeptCall {
  readonly call: Call;
  /** Reads the answer again. @returns `undefined` if it is no longer of the right shape, or the sandbox is closed */
  readonly readAgain: () => GuestValue | undefined;
  /** Of a function that a call returned: calls it again. @returns its answer now; `undefined` if it has none */
  readonly callAgain?: () => GuestValue | undefined;
}

/**
 * How arguments are passed on that are arrays or objects.
 * - reused: those of the call before, with another content
 * - same: arrays with the same numbers are one array
 * - frozen: like `same`, and frozen with all of their parts
 */
export type Passing = 'reused' | 'same' | 'frozen';

/** A student's module, loaded in an instance of its own. */
export interface Sandbox {
  /** The names of the exported functions. */
  readonly functions: ReadonlySet<string>;
  /** The lines that the student's code printed, up to a limit. The last line says so if output was left out. */
  readonly console: readonly string[];
  /** True after a limit and after `close`. Every later call throws: open a new sandbox. */
  readonly closed: boolean;
  /** The limit that closed it: that of a call, or of reading or calling again what one returned. */
  readonly limit?: Extract<CallOutcome, { readonly kind: 'limit' }> | undefined;
  /** Lets the engine serve another submission. A sandbox that is never closed only costs time. */
  close(): void;
  /**
   * Calls an exported function. Everything that the student's code does becomes an outcome; nothing of it is thrown.
   * @param maker to call a function that the exported function returned, see `PlannedCall`. It is made if that has not
   *   happened, and kept with the functions among its arguments. If it cannot be made, the call is that of the maker
   * @throws what a function among the arguments throws, unless it is a RangeError; Error if the sandbox is closed
   */
  call(name: string, signature: FunctionSignature, args: readonly HostValue[], maker?: Maker): Call;
  /** What the call that ended last has used: building its arguments and reading its answer, too. */
  readonly fuelOfLast: number;
  /** From now on arguments are not new ones of their own at each call. */
  passArguments(passing: Passing): void;
  /** Frees the functions that calls have returned. */
  forgetFunctions(): void;
  /**
   * Like `call`, for few calls: each answer takes memory of the sandbox until that is closed. A function that is passed
   * to several of them is the same object there, so that what a solution keeps by function is found.
   */
  callAndKeep(...called: Parameters<Sandbox['call']>): KeptCall;
}

export type Opened = { readonly kind: 'open'; readonly sandbox: Sandbox } | LoadFailure;
