import type { Call, CallOutcome, LoadFailure, Maker } from '../model/call.ts';
import type { FunctionSignature, GuestValue, HostValue } from '../model/shape.ts';
import type { StrippedModule } from './source/positions.ts';

/** A solution with its imported files, as plain data for workers. */
export interface Stripped {
  readonly kind: 'stripped';
  readonly entry: string;
  readonly modules: Readonly<Record<string, StrippedModule>>;
}

/** Limits besides fuel: counts, so the same on every machine. */
export interface Limits {
  /** Evaluations of passed functions within one call. */
  readonly evaluationsPerCall: number;
  readonly consoleBytes: number;
}

/** A call whose answer stays in the sandbox. */
export interface KeptCall {
  readonly call: Call;
  /** `undefined` if the answer lost its shape, or the sandbox is closed. */
  readonly readAgain: () => GuestValue | undefined;
  /** Calls an answer that is a function; `undefined` if it gives no value. */
  readonly callAgain?: () => GuestValue | undefined;
}

/**
 * How arrays and objects are passed:
 * - reused: objects of the call before, with new content
 * - same: equal arrays are one array
 * - frozen: like `same`, deeply frozen
 */
export type Passing = 'reused' | 'same' | 'frozen';

export interface Sandbox {
  readonly functions: ReadonlySet<string>;
  /** Lines up to a limit, with a last one about omitted output. */
  readonly console: readonly string[];
  /** True after a limit or `close`. Later calls throw. */
  readonly closed: boolean;
  /** Limit that closed it, in a call or while reading or calling an answer again. */
  readonly limit?: Extract<CallOutcome, { readonly kind: 'limit' }> | undefined;
  /** Frees the engine for another submission; omitting it costs only time. */
  close(): void;
  /**
   * Calls an exported function. Anything the student's code does is an outcome, not an exception.
   * @param maker calls a function that the exported function returned, see `PlannedCall`. It is made if necessary, and
   *   kept with the functions among its arguments. If it cannot be made, the call is the maker's
   * @throws what a function among the arguments throws, except RangeError; Error if the sandbox is closed
   */
  call(name: string, signature: FunctionSignature, args: readonly HostValue[], maker?: Maker): Call;
  /** Fuel of the last call, including building arguments and reading the answer. */
  readonly fuelOfLast: number;
  /** Otherwise, each call gets new objects. */
  passArguments(passing: Passing): void;
  forgetFunctions(): void;
  /**
   * Like `call`, for few calls: answers take memory until the sandbox is closed. A function in several calls is one
   * object, which reveals state kept by function.
   */
  callAndKeep(...called: Parameters<Sandbox['call']>): KeptCall;
}

export type Opened = { readonly kind: 'open'; readonly sandbox: Sandbox } | LoadFailure;
