import type { JSBorrowedCharPointer, OwnedHeapCharPointer } from 'quickjs-emscripten-core';
import { getOrCreate } from '../../model/get-or-create.ts';
import { writeText, type Engine } from './engine.ts';
import { LimitHit } from './failures.ts';
import { GuestMemory, type Value } from './guest-memory.ts';
import { MAX_TEXT } from './limits.ts';
import { VALUE_BYTES } from './pinned-build.ts';
import { imageOf, restore, type Image } from './snapshot.ts';

export const MAX_ARGUMENTS = 4096;

const POINTER_BYTES = 4;

/** State of an engine, and the host's property names in it. */
export interface Saved {
  readonly image: Image;
  readonly keys: ReadonlyMap<string, Value>;
}

/** Like `typeof`, and `null`; `unknown` if a getter or a trap threw, see `thrownBy`. */
type GuestType =
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'bigint'
  | 'string'
  | 'symbol'
  | 'object'
  | 'function'
  | 'unknown';

/**
 * Access to the guest's values by the engine's functions. Code of the guest runs only in `call`, `callWithNumbers` and
 * `evaluate`, and in `at`, `property` and `lengthValue` if there is a getter or a proxy.
 * @throws LimitHit if the guest's memory is full
 */
export class GuestCalls extends GuestMemory {
  readonly undefined: Value;
  readonly #engine: Engine;
  /** Memory for the argument pointers of one call. */
  readonly #pointers: number;
  /** Constant pointers to numbers that each call overwrites. */
  readonly #numberPointers: number;
  readonly #numbers: Value;
  #keys = new Map<string, Value>();
  readonly #length: Value;
  readonly #slice: Value;
  readonly #errors: Readonly<Record<'TypeError' | 'RangeError' | 'Error', Value>>;

  /** Captures builtins, so it must precede any code of the student. */
  constructor(engine: Engine) {
    super(engine.memory);
    const { module, ffi } = engine;
    this.#engine = engine;
    this.undefined = ffi.QTS_GetUndefined() as unknown as Value;
    this.#pointers = owned(module._malloc(MAX_ARGUMENTS * POINTER_BYTES));
    this.#numberPointers = owned(module._malloc(MAX_ARGUMENTS * POINTER_BYTES));
    this.#numbers = owned(module._malloc(MAX_ARGUMENTS * VALUE_BYTES)) as Value;
    for (let index = 0; index < MAX_ARGUMENTS; index += 1)
      this.words[this.#numberPointers / POINTER_BYTES + index] = this.#numbers + index * VALUE_BYTES;
    this.#length = this.key('length');
    this.#slice = this.builtin('String', 'prototype', 'slice');
    this.#errors = {
      TypeError: this.builtin('TypeError'),
      RangeError: this.builtin('RangeError'),
      Error: this.builtin('Error'),
    };
  }

  /** @example builtin('Array', 'isArray') */
  builtin(...path: readonly string[]): Value {
    let value = owned(this.#engine.ffi.QTS_GetGlobalObject(this.#engine.context));
    for (const name of path) {
      const next = this.property(value, this.key(name));
      this.free(value);
      value = next;
    }
    return value;
  }

  number(value: number): Value {
    return owned(this.#engine.ffi.QTS_NewFloat64(this.#engine.context, value));
  }

  text(value: string): Value {
    const { ffi, context } = this.#engine;
    return this.#written(value, (text) => ffi.QTS_NewString(context, text));
  }

  symbol(description: string): Value {
    const { ffi, context } = this.#engine;
    return this.#written(description, (text) => ffi.QTS_NewSymbol(context, text, 0));
  }

  boolean(value: boolean): Value {
    const { ffi } = this.#engine;
    return this.copy((value ? ffi.QTS_GetTrue() : ffi.QTS_GetFalse()) as unknown as Value);
  }

  /** Second reference, to be freed by itself. */
  copy(value: Value): Value {
    return owned(this.#engine.ffi.QTS_DupValuePointer(this.#engine.context, value));
  }

  object(): Value {
    return owned(this.#engine.ffi.QTS_NewObject(this.#engine.context));
  }

  /** Function that calls the host function `id`, see `EngineHost`. */
  function(name: string, id: number): Value {
    return owned(this.#engine.ffi.QTS_NewFunction(this.#engine.context, name, 0, false, id as never));
  }

  key(name: string): Value {
    return this.#keys.get(name) ?? getOrCreate(this.#keys, name, () => this.text(name));
  }

  typeOf(value: Value): GuestType {
    if (this.isNull(value)) return 'null';
    const { ffi, module, context } = this.#engine;
    const name = owned(ffi.QTS_Typeof(context, value));
    const type = module.UTF8ToString(name) as GuestType;
    module._free(name);
    return type;
  }

  isPromise(value: Value): boolean {
    return (this.#engine.ffi.QTS_PromiseState(this.#engine.context, value) as number) >= 0;
  }

  at(value: Value, index: number): Value {
    return owned(this.#engine.ffi.QTS_GetPropNumber(this.#engine.context, value, index));
  }

  property(value: Value, key: Value): Value {
    return owned(this.#engine.ffi.QTS_GetProp(this.#engine.context, value, key));
  }

  /** Only for objects of the host: a student's setter must not see the value. */
  set(object: Value, key: Value, value: Value): void {
    this.#engine.ffi.QTS_SetProp(this.#engine.context, object, key, value);
  }

  /** First characters of a string, and `…` if there are more. @param value a string */
  textOf(value: Value, longest: number = MAX_TEXT): string {
    const lengthValue = this.lengthValue(value);
    const length = this.numberOf(lengthValue);
    this.free(lengthValue);
    if (length <= longest) {
      const text = this.#decode(value);
      return text.length === length ? text : `${text}…`; // a NUL character ends it early
    }
    const [from, to] = [this.number(0), this.number(longest)];
    const start = this.call(this.#slice, value, [from, to]);
    const text = this.#decode(start);
    for (const part of [from, to, start]) this.free(part);
    return `${text}…`;
  }

  protected lengthValue(value: Value): Value {
    return this.property(value, this.#length);
  }

  /** @param args at most MAX_ARGUMENTS; the caller keeps owning them */
  call(callee: Value, receiver: Value, args: readonly Value[]): Value {
    const from = this.#pointers / POINTER_BYTES;
    for (let index = 0; index < args.length; index += 1) this.words[from + index] = args[index]!;
    const { ffi, context } = this.#engine;
    return owned(ffi.QTS_Call(context, callee, receiver, args.length, this.#pointers as never));
  }

  /** @param args at most MAX_ARGUMENTS */
  callWithNumbers(callee: Value, receiver: Value, args: readonly number[]): Value {
    for (let index = 0; index < args.length; index += 1)
      this.writeNumber((this.#numbers + index * VALUE_BYTES) as Value, args[index]!);
    const { ffi, context } = this.#engine;
    return owned(ffi.QTS_Call(context, callee, receiver, args.length, this.#numberPointers as never));
  }

  /** Takes the exception in place of `value` from the engine; undefined if `value` is a value. */
  thrownBy(value: Value): Value | undefined {
    if (!this.isException(value)) return undefined;
    return owned(this.#engine.ffi.QTS_ResolveException(this.#engine.context, value));
  }

  /** Runs a module. @returns its namespace, a promise, or an exception, see `thrownBy` */
  evaluate(code: string, file: string): Value {
    const { ffi, module, context } = this.#engine;
    const bytes = module.lengthBytesUTF8(code);
    const [detect, isModule] = [0 as never, 1 as never];
    return this.#written(code, (text) => ffi.QTS_Eval(context, text as never, bytes, file, detect, isModule));
  }

  /** Throws inside the guest. @returns what the host function must return */
  throw(kind: 'TypeError' | 'RangeError' | 'Error', message: string): Value {
    const text = this.text(message);
    const error = this.call(this.#errors[kind], this.undefined, [text]);
    const thrown = owned(this.#engine.ffi.QTS_Throw(this.#engine.context, error));
    this.free(text);
    this.free(error);
    return thrown;
  }

  /** Argument of a host function, not to be freed. */
  argument(argumentsAt: Value, index: number): Value {
    return ((argumentsAt as number) + index * VALUE_BYTES) as Value;
  }

  /** State between two calls, for every guest of the same module; `undefined` if it is too large. */
  save(): Saved | undefined {
    const image = imageOf(this.#engine);
    return image && { image, keys: new Map(this.#keys) };
  }

  /** @returns false if the engine must be dropped, see `restore` */
  restore({ image, keys }: Saved): boolean {
    this.#keys = new Map(keys);
    return restore(this.#engine, image);
  }

  /** Marks the engine as broken by an exception of the host. */
  abandon(): void {
    this.#engine.isBroken = true;
  }

  free(value: Value): void {
    this.#engine.ffi.QTS_FreeValuePointer(this.#engine.context, value);
  }

  #written(text: string, make: (written: OwnedHeapCharPointer) => Value): Value {
    const written = owned(writeText(this.#engine.module, text));
    const value = make(written);
    this.#engine.module._free(written);
    return owned(value);
  }

  #decode(text: Value): string {
    const pointer: JSBorrowedCharPointer = owned(this.#engine.ffi.QTS_GetString(this.#engine.context, text));
    const decoded = this.#engine.module.UTF8ToString(pointer);
    this.#engine.ffi.QTS_FreeCString(this.#engine.context, pointer);
    return decoded;
  }
}

/** @throws LimitHit for 0, which the engine returns if its memory is full */
function owned<P extends number>(pointer: P): P {
  if (pointer === 0) throw new LimitHit('memory');
  return pointer;
}
