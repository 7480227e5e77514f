import variant from '@jitl/quickjs-wasmfile-release-sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { takeEngine } from '../../../../harness/core/sandbox/engine/engine-pool.ts';
import { startEngine, type Engine } from '../../../../harness/core/sandbox/engine/engine.ts';
import type { Guest, Value } from '../../../../harness/core/sandbox/engine/guest.ts';
import {
  BREAK_AT,
  CLASS_ARRAY,
  CLASS_SHIFT,
  COUNTER_AT,
  FAST_ARRAY,
  FIRST_DOUBLE,
  FIRST_TAG,
  HASH,
  MOST_FUEL,
  NAMES,
  OBJECT,
  SHAPE,
  STACK_SIZE,
  TAG,
  VALUE_BYTES,
} from '../../../../harness/core/sandbox/engine/pinned-build.ts';
import { sha256Of } from '../../../../harness/course/shared/files/sha256.ts';
import { addFuel } from '../../../../scripts/engine/add-fuel.ts';
import { bytes, wasm } from './open.ts';
import { publishedBytes } from './published.ts';

// Each name and place is looked for in the build itself. Where a test fails, it prints the one that is right.

describe('quickjs.wasm', () => {
  test('it has the hash that is part of fingerprints', () => {
    expect(sha256Of(bytes)).toBe(HASH);
  });

  test('it is what npm run engine makes of the published build', () => {
    expect(sha256Of(addFuel(publishedBytes))).toBe(HASH);
  });

  test('it has all imports and exports of the published build, and its fuel', () => {
    const published = new WebAssembly.Module(publishedBytes);
    expect(WebAssembly.Module.imports(wasm)).toEqual(WebAssembly.Module.imports(published));
    expect(WebAssembly.Module.exports(wasm)).toEqual([
      ...WebAssembly.Module.exports(published),
      ...['fuel', 'alarm'].map((name) => ({ name, kind: 'global' })),
    ]);
  });

  test('no published global but the stack pointer can change', async () => {
    const { stackPointer } = await startEngine(wasm);
    const top = { isMutable: true, value: stackPointer() };
    expect(globalsOf(publishedBytes)).toEqual([top]);
    const fuel = [MOST_FUEL, 0].map((value) => ({ isMutable: true, value }));
    expect(globalsOf(bytes)).toEqual([top, ...fuel]);
  });

  test('no fuel is added to a module with an instruction that is not known', () => {
    const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
    const sections = [1, 4, 1, 0x60, 0, 0, 2, 1, 0, 3, 2, 1, 0, 6, 1, 0, 7, 1, 0];
    const code = [10, 5, 1, 3, 0, 0xfd, 0x0b];
    const module = [...head, ...sections, ...code];
    expect(() => addFuel(Uint8Array.from(module))).toThrow('the instruction 253');
  });
});

describe('names', () => {
  test.each([
    ['emscripten_date_now', /Date\.now\(\)/],
    ['_localtime_js', /getMinutes/],
    ['_tzset_js', /UTC/],
    ['environ_sizes_get', /\[\w+>>2\]=\w+\.length/],
  ] as const)('the import %s', async (name, body) => {
    const load = (await variant.importModuleLoader()) as unknown as (options: object) => Promise<unknown>;
    const all = await new Promise<WebAssembly.Imports>((resolve) => void load({ instantiateWasm: resolve }));
    const imports = all[NAMES.imports]!;
    expect(Object.keys(imports).filter((one) => body.test(String(imports[one])))).toEqual([NAMES[name]]);
  });

  test('the export emscripten_stack_get_current', () => {
    const names = WebAssembly.Module.imports(wasm).map(({ name, kind }) => [
      name,
      kind === 'memory' ? new WebAssembly.Memory({ initial: 256, maximum: 32768 }) : () => 0,
    ]);
    const { exports } = new WebAssembly.Instance(wasm, { [NAMES.imports]: Object.fromEntries(names) });
    const [stackPointer] = globalsOf(bytes);
    const answers = (value: WebAssembly.ExportValue): boolean => {
      if (typeof value !== 'function' || value.length > 0) return false;
      try {
        return value() === stackPointer!.value;
      } catch {
        return false;
      }
    };
    const found = Object.keys(exports).filter((name) => answers(exports[name]!));
    expect(found).toEqual([NAMES.emscripten_stack_get_current]);
  });
});

describe('places', () => {
  let engine: Engine;
  let guest: Guest;
  let words: Int32Array;
  beforeAll(async () => {
    ({ engine, guest } = await takeEngine(new WebAssembly.Module(bytes)));
    words = new Int32Array(engine.memory.buffer);
  });

  let modules = 0;
  function valueOf(expression: string): Value {
    const namespace = guest.evaluate(`export const value = ${expression};`, `${(modules += 1)}.js`);
    expect(guest.isObject(namespace)).toBe(true);
    return guest.property(namespace, guest.key('value'));
  }
  const exception = (): Value => guest.property(valueOf('{ get x() { throw 7 } }'), guest.key('x'));
  const tagOf = (value: Value): number => words[(value >> 2) + 1]!;
  /** The index of the first word of an object. */
  const objectOf = (expression: string): number => words[valueOf(expression) >> 2]! >> 2;
  const shapeOf = (expression: string): number => words[objectOf(expression) + OBJECT.shape]! >> 2;

  /** The word of a structure that holds what is right in every case. */
  const placesWhere = (
    cases: readonly (readonly [from: number, isRight: (word: number) => boolean])[],
    most = 16,
  ): number[] =>
    Array.from({ length: most }, (_, place) => place).filter((place) =>
      cases.every(([from, isRight]) => isRight(words[from + place]!)),
    );
  /** True if numbers are at an address, one after the other. */
  const areAt = (address: number, numbers: readonly number[]): boolean =>
    address > 0 &&
    address < engine.memory.length &&
    numbers.every((number, k) => {
      const value = (address + k * VALUE_BYTES) as Value;
      return guest.isNumber(value) && Object.is(guest.numberOf(value), number);
    });

  const FAST = ['[]', '[1, 2]', '[{}]', '[].concat([1])'];
  const SLOW = [
    '(() => { const a = [1, 2]; delete a[0]; return a })()',
    'Object.defineProperty([1], 0, { get() {} })',
  ];
  const OTHERS = ['{}', '() => 1', 'new Float64Array(1)', 'new Map()'];

  test.each([
    ['object', TAG.object, '{}'],
    ['object, of a function', TAG.object, '() => 1'],
    ['int', TAG.int, '7'],
    ['null', TAG.null, 'null'],
    ['undefined', TAG.undefined, 'undefined'],
  ])('a value has a tag: %s', (_, tag, expression) => {
    expect(tagOf(valueOf(expression))).toBe(tag);
  });

  test('what takes the place of a value has a tag: exception', () => {
    expect(tagOf(exception())).toBe(TAG.exception);
  });

  test('the smallest tag is where quiet NaNs begin', () => {
    const upperWord = new Int32Array(new Float64Array([1.5]).buffer)[1]!;
    const addend = upperWord - tagOf(valueOf('1.5'));
    expect(0x7ff80000 + 1 - addend).toBe(FIRST_TAG);
  });

  test('doubles begin behind all other tags', () => {
    const others = ['{}', '7', 'true', 'null', 'undefined', '"text"', 'Symbol()', '2n', '2n ** 200n'];
    expect(Math.max(tagOf(exception()), ...others.map((one) => tagOf(valueOf(one)))) + 1).toBe(FIRST_DOUBLE);
  });

  test('the head of an object has its class', () => {
    const isArray = (word: number): boolean => word >>> CLASS_SHIFT === CLASS_ARRAY;
    const cases = [
      ...[...FAST, ...SLOW].map((one) => [objectOf(one), isArray] as const),
      ...OTHERS.map((one) => [objectOf(one), (word: number) => !isArray(word)] as const),
    ];
    expect(placesWhere(cases)).toEqual([OBJECT.head]);
  });

  test('the head of an array says whether it is fast', () => {
    const heads = (expressions: readonly string[]) =>
      expressions.map((one) => words[objectOf(one) + OBJECT.head]!);
    const ofAll = heads(FAST).reduce((flags, head) => flags & head);
    const ofAny = heads(SLOW).reduce((flags, head) => flags | head);
    expect(ofAll & ~ofAny).toBe(FAST_ARRAY);
  });

  test('the shape of an object', () => {
    const TEXTS = ['{}', '{ a: 1 }', '{ a: 1, b: 2 }', '{ b: 1 }', '[1]', '() => 1'];
    const pairs = TEXTS.map((text) => [objectOf(text), objectOf(text)] as const);
    const found = placesWhere([]).filter((place) => {
      const shapes = pairs.map(([one, other]) => [words[one + place], words[other + place]] as const);
      return shapes.every(([one, other]) => one === other) && new Set(shapes.flat()).size === pairs.length;
    });
    expect(found).toEqual([OBJECT.shape]);
  });

  test('how many properties a shape has, and how many are deleted', () => {
    const object = ([count, deleted]: readonly [number, number]): number =>
      shapeOf(`(() => {
        const object = {};
        for (let k = 0; k < ${count}; k++) object['name' + k] = k;
        for (let k = 0; k < ${deleted}; k++) delete object['name' + k];
        return object;
      })()`);
    const counts = [
      [3, 0],
      [5, 0],
      [11, 2],
      [13, 4],
    ] as const;
    const where = (which: 0 | 1) =>
      placesWhere(counts.map((each) => [object(each), (word) => word === each[which]] as const));
    expect(where(0)).toEqual([SHAPE.named]);
    expect(where(1)).toEqual([SHAPE.deleted]);
  });

  test('the prototype of a shape', () => {
    const cases = ['Array.prototype', 'Map.prototype', 'globalThis.prototype = {}'].map((prototype) => {
      const address = words[valueOf(prototype) >> 2]!;
      return [
        shapeOf(`Object.create(${prototype.split(' ')[0]})`),
        (word: number) => word === address,
      ] as const;
    });
    expect(placesWhere(cases)).toEqual([SHAPE.prototype]);
  });

  test('the values of properties', () => {
    const cases = [[0.5], [1.5, -0], [NaN, 7, 2.5]].map((numbers) => {
      const fields = numbers.map((number, k) => `f${k}: ${Object.is(number, -0) ? '-0' : number}`);
      return [objectOf(`{ ${fields.join()} }`), (word: number) => areAt(word, numbers)] as const;
    });
    expect(placesWhere(cases)).toEqual([OBJECT.properties]);
  });

  test('the elements of a fast array, and their count', () => {
    const arrays = [1, 3, 9, 20].map((count) => {
      const numbers = Array.from({ length: count }, (_, k) => k + 0.5);
      // Pushed one by one, so that there is memory for more.
      const array = `(() => { const a = []; for (let k = 0; k < ${count}; k++) a.push(k + 0.5); return a })()`;
      return { object: objectOf(array), numbers };
    });
    const elements = arrays.map(
      ({ object, numbers }) => [object, (word: number) => areAt(word, numbers)] as const,
    );
    expect(placesWhere(elements)).toEqual([OBJECT.elements]);
    const count = arrays.map(
      ({ object, numbers }) => [object, (word: number) => word === numbers.length] as const,
    );
    expect(placesWhere(count)).toEqual([OBJECT.count]);
  });

  test('the counter of jumps in a context', () => {
    const context = engine.context >> 2;
    const SIZE = 200;
    const turns = (count: number): Int32Array => {
      const before = words.slice(context, context + SIZE);
      valueOf(`(() => { for (let k = 0; k < ${count}; k++); })()`);
      return before.map((word, k) => word - words[context + k]!);
    };
    const [none, few, many] = [turns(0), turns(100), turns(600)];
    // A turn has one jump or two.
    const found = placesWhere([], SIZE).filter((place) => {
      const [ofFew, ofMany] = [few![place]! - none![place]!, many![place]! - none![place]!];
      return ofFew >= 100 && ofFew <= 200 && ofMany === 6 * ofFew;
    });
    expect(found.map((place) => place * 4)).toEqual([COUNTER_AT]);
  });

  test('the stack is between the data and the heap', async () => {
    const { memory, module, stackPointer } = await startEngine(wasm);
    const top = stackPointer();
    const used = 2 ** 16;
    const endOfData = memory.subarray(0, top - used).findLastIndex((byte) => byte !== 0) + 1;
    // Its end is a multiple of 16.
    expect(top - Math.ceil(endOfData / 16) * 16).toBe(STACK_SIZE);
    expect(module._malloc(1)).toBeGreaterThan(top);
  });

  test('the break', async () => {
    const fresh = await startEngine(wasm);
    const data = new Int32Array(fresh.memory.buffer, 0, (fresh.stackPointer() - STACK_SIZE) >> 2);
    const before = data.slice();
    const SIZE = 2 ** 23;
    const given = fresh.module._malloc(SIZE);
    // The break is behind what is given, and all other addresses that the allocator notes are before it.
    const grown = [...data.keys()].filter(
      (word) => data[word]! >= given + SIZE && data[word]! - before[word]! >= SIZE - 2 ** 16,
    );
    const last = Math.max(...grown.map((word) => data[word]!));
    expect(grown.filter((word) => data[word] === last).map((word) => word * 4)).toEqual([BREAK_AT]);
    expect(fresh.memory.subarray(last).every((byte) => byte === 0)).toBe(true);
  });
});

/** The globals of a module, each set to an `i32.const`. @see "Global Section" in the WebAssembly specification */
function globalsOf(module: Uint8Array): { isMutable: boolean; value: number }[] {
  let at = 8;
  const byte = () => module[at++]!;
  const number = () => {
    let [value, shift, next] = [0, 0, 0];
    do {
      next = byte();
      value |= (next & 127) << shift;
      shift += 7;
    } while (next & 128);
    return value;
  };
  const GLOBAL_SECTION = 6;
  while (at < module.length) {
    const id = byte();
    const size = number();
    if (id !== GLOBAL_SECTION) {
      at += size;
      continue;
    }
    return Array.from({ length: number() }, () => {
      at += 1; // its type
      const isMutable = byte() === 1;
      at += 1; // i32.const
      const value = number();
      at += 1; // end
      return { isMutable, value };
    });
  }
  return [];
}
