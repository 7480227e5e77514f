/**
 * Everything that depends on the pinned build of QuickJS: `quickjs.wasm`, which `npm run engine` makes of
 * `@jitl/quickjs-wasmfile-release-sync`. `pinned-build.test.ts` measures each name and place in the build itself, and
 * docs/engine.md says how to pin another one. Places in memory are word indices, unless said otherwise; a word has 32 bits.
 */

/** The hash of `quickjs.wasm`. This module is part of every grade's fingerprint, so all code that runs a solution is. */
export const HASH = 'sha256-2a79ffe0f968576bc5b208dc9ba950dbd33f706a38231ef68163292a8c8b7d3a';

/** The fuel of a new module: as good as unlimited. */
export const MOST_FUEL = 0x7fff_ffff;

/**
 * What is left when the fuel is used up for the first time. To end its own calls one after the other, the engine
 * needs less than half of it, also where it has to free a memory full of small objects.
 */
export const RESERVE = 13_000_000;

/** Minified names of what the module exports and imports, by their names in Emscripten. */
export const NAMES = {
  emscripten_stack_get_current: 'Oa',
  /** The module that all imports are of. */
  imports: 'a',
  emscripten_date_now: 'p',
  _localtime_js: 'm',
  _tzset_js: 'n',
  environ_sizes_get: 'f',
} as const;

/** The size of the engine's stack, in bytes: its data is below, its heap above. While no call runs, it is empty. */
export const STACK_SIZE = 5 * 1024 * 1024;

/** The address of the break, `sbrk_val`, in bytes: the allocator has never given out memory above it. */
export const BREAK_AT = 86_864;

/**
 * In a JSContext, in bytes: `interrupt_counter` of jumps and calls. QuickJS counts it down, and calls its interrupt handler
 * at 0.
 */
export const COUNTER_AT = 232;

/**
 * In a JSObject. QuickJS stores an array without holes and accessors as consecutive values ("fast").
 * @see quickjs.c
 */
export const OBJECT = {
  /** The class id in the upper half, flags below. */
  head: 1,
  shape: 5,
  /** The address of the values of properties, in the order in which they were added; an array's first is its length. */
  properties: 6,
  /** Of a fast array: the address of its elements, and how many they are. */
  elements: 9,
  count: 10,
} as const;

/** In the head of a JSObject: the class of arrays, and the flag of fast ones. */
export const CLASS_SHIFT = 16;
export const CLASS_ARRAY = 2;
export const FAST_ARRAY = 0x800;

/** In a JSShape, which objects with the same property names and the same prototype share. */
export const SHAPE = {
  /** How many properties there are, deleted ones included, and how many of them are deleted. */
  named: 8,
  deleted: 9,
  /** The address of the JSObject that is the prototype, or 0. */
  prototype: 11,
} as const;

/**
 * A `JSValue` on 32 bits with NaN boxing, in bytes: little-endian, and the upper word is a tag. From `FIRST_DOUBLE` on, it
 * is the upper word of a double minus an addend, chosen so that the quiet NaNs become the tags.
 * @see quickjs.h, JS_NAN_BOXING
 */
export const VALUE_BYTES = 8;

/** The tag of a value, for each type that is distinguished here. */
export const TAG = {
  object: -1,
  int: 0,
  null: 2,
  undefined: 3,
  /** Not a value: something was thrown. */
  exception: 6,
} as const;

export const FIRST_TAG = -9;
export const FIRST_DOUBLE = 8;
