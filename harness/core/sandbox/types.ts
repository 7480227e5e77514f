import type { Call, CallOutcome, LoadFailure, Maker } from '../model/call.ts';
import type { FunctionSignature, GuestValue, HostValue } from '../model/shape.ts';
import type { StrippedModule } from './source/positions.ts';

/** A solution in JavaScript, with the files that it imports. Plain data, can be sent to a worker. */
export interface Stripped {
  readonly kind: 'stripped';
  readonly entry: string;
  readonly modules: Readonly<Record<string, StrippedModule>>;
}

/** Limits of one instance, besides fuel: counts, so that they are the same on every machine. */
export interface Limits {
  /** Evaluations, within one call, of the functions that the student's function gets. */
  readonly evaluationsPerCall: number;
  /** Bytes of console output that are kept. */
  readonly consoleBytes: number;
}

/** A call whose answer stays in the sandbox. */
export interface KeptCall {
  readonly call: Call;
  /** @returns `undefined` if the answer lost its shape, or the sandbox is closed */
  readonly readAgain: () => GuestValue | undefined;
  /** Calls an answer that is a function. @returns `undefined` if it gives no value */
  readonly callAgain?: () => GuestValue | undefined;
}

/**
 * How arrays and objects are passed:
 * - reused: the objects of the call before, with new content
 * - same: arrays with the same numbers are one array
 * - frozen: like `same`, deeply frozen
 */
export type Passing = 'reused' | 'same' | 'frozen';

/** A student's module in an instance of its own. */
export interface Sandbox {
  /** Names of the exported functions. */
  readonly functions: ReadonlySet<string>;
  /** Printed lines, up to a limit. The last one says if output was left out. */
  readonly console: readonly string[];
  /** True after a limit and after `close`. Later calls throw: open a new sandbox. */
  readonly closed: boolean;
  /** The limit that closed it, in a call or in reading or calling an answer again. */
  readonly limit?: Extract<CallOutcome, { readonly kind: 'limit' }> | undefined;
  /** Lets the engine serve another submission. Without it, only time is lost. */
  close(): void;
  /**
   * Calls an exported function. Everything that the student's code does becomes an outcome, not an exception.
   * @param maker calls a function that the exported function returned, see `PlannedCall`. It is made if necessary, and
   *   kept with the functions among its arguments. If it cannot be made, the call is the maker's
   * @throws what a function among the arguments throws, unless it is a RangeError; Error if the sandbox is closed
   */
  call(name: string, signature: FunctionSignature, args: readonly HostValue[], maker?: Maker): Call;
  /** Fuel of the last call, with building its arguments and reading its answer. */
  readonly fuelOfLast: number;
  /** By default, each call gets new objects. */
  passArguments(passing: Passing): void;
  /** Frees functions that calls have returned. */
  forgetFunctions(): void;
  /**
   * Like `call`, for few calls: each answer takes memory until the sandbox is closed. A function that several of them
   * get is one object, which reveals what a solution remembers by function.
   */
  callAndKeep(...called: Parameters<Sandbox['call']>): KeptCall;
}

export type Opened = { readonly kind: 'open'; readonly sandbox: Sandbox } | LoadFailure;
