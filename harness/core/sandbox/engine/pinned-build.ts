/**
 * Everything that depends on the build of QuickJS in `quickjs.wasm`, which `npm run engine` makes. `pinned-build.test.ts`
 * measures all of it; docs/engine.md says how to pin another build. Offsets count words of 32 bits, unless they are in bytes.
 */

/** SHA-256 of `quickjs.wasm`. Through this module, fingerprints of grades cover it. */
export const HASH = 'sha256-2a79ffe0f968576bc5b208dc9ba950dbd33f706a38231ef68163292a8c8b7d3a';

/** Fuel of a new instance: as good as unlimited. */
export const MOST_FUEL = 0x7fff_ffff;

/**
 * Fuel for ending calls in order afterwards. The engine needs less than half, even to free a memory full of small objects.
 */
export const RESERVE = 13_000_000;

/** Minified exports and imports, by their names in Emscripten. */
export const NAMES = {
  emscripten_stack_get_current: 'Oa',
  /** The module of all imports. */
  imports: 'a',
  emscripten_date_now: 'p',
  _localtime_js: 'm',
  _tzset_js: 'n',
  environ_sizes_get: 'f',
} as const;

/** Bytes of the stack, between data and heap; empty while no call runs. */
export const STACK_SIZE = 5 * 1024 * 1024;

/** Address of `sbrk_val`, in bytes: no memory above that break was ever allocated. */
export const BREAK_AT = 86_864;

/** `interrupt_counter` in a JSContext, in bytes, counts jumps and calls down; at 0 the interrupt handler is called. */
export const COUNTER_AT = 232;

/** Offsets in a JSObject. An array without holes and accessors is stored as consecutive values ("fast"). */
export const OBJECT = {
  /** The class id in the upper half, flags below. */
  head: 1,
  shape: 5,
  /** Address of property values, in the order of addition; an array's first is its length. */
  properties: 6,
  /** Address and number of a fast array's elements. */
  elements: 9,
  count: 10,
} as const;

/** Class of arrays, and flag of fast ones, in the head of a JSObject. */
export const CLASS_SHIFT = 16;
export const CLASS_ARRAY = 2;
export const FAST_ARRAY = 0x800;

/** Offsets in a JSShape, shared by objects with the same property names and prototype. */
export const SHAPE = {
  /** Number of properties, including deleted ones, and of those. */
  named: 8,
  deleted: 9,
  /** Address of the prototype's JSObject, or 0. */
  prototype: 11,
} as const;

/**
 * Size of a `JSValue` with NaN boxing, little-endian. The upper word is a tag; from `FIRST_DOUBLE` on, that of a double
 * minus an addend by which the quiet NaNs become the tags.
 * @see quickjs.h, JS_NAN_BOXING
 */
export const VALUE_BYTES = 8;

export const TAG = {
  object: -1,
  int: 0,
  null: 2,
  undefined: 3,
  /** Something was thrown instead of a value. */
  exception: 6,
} as const;

export const FIRST_TAG = -9;
export const FIRST_DOUBLE = 8;
