import { describe, expect, test } from 'vitest';
import {
  returnEngine,
  takeEngine,
  type PreparedEngine,
} from '../../../../harness/core/sandbox/engine/engine-pool.ts';
import { imageOf, restore } from '../../../../harness/core/sandbox/engine/snapshot.ts';
import type { Sandbox, Stripped } from '../../../../harness/core/sandbox/index.ts';
import { openSandbox } from '../../../../harness/core/sandbox/open.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { ANSWERS, THROWN } from './hostile/answers.ts';
import { CROSSINGS } from './hostile/crossings/index.ts';
import { ENDLESS, READING } from './hostile/endless.ts';
import type { Hostile } from './hostile/hostile.ts';
import { WORLD } from './hostile/world.ts';
import { VECTOR, bytes, limits, littleFuel, onPoints, signature } from './open.ts';

const NUMBER = { kind: 'number' } as const;

/** Has engines of its own, which no other test uses. */
const wasm = new WebAssembly.Module(bytes);

function codeOf(source: string): Stripped {
  const code = strip({ 'solution.ts': source });
  if (code.kind !== 'stripped') throw new Error(code.message);
  return code;
}

const open = (source: string): Promise<Sandbox> => openCode(codeOf(source));

async function openCode(code: Stripped): Promise<Sandbox> {
  const opened = await openSandbox(wasm, code, limits, littleFuel());
  if (opened.kind !== 'open') throw new Error(opened.message);
  return opened.sandbox;
}

/** Calls `answer` and closes. */
async function use(source: string): Promise<readonly string[]> {
  const box = await open(source);
  box.call('answer', signature(VECTOR, 'p', 'g'), [[1, 2], onPoints((beta) => beta)]);
  box.close();
  return box.console;
}

/** Code that does not load, and limits after which the engine is dropped. */
const LIMITS = new Set<unknown>(['memory', 'stack', 'evaluations', 'size']);
const isLeftOut = (ends: Hostile['ends']) => LIMITS.has(ends) || (typeof ends === 'object' && 'load' in ends);

const hostile = [...WORLD, ...ANSWERS, ...THROWN, ...READING, ...ENDLESS, ...CROSSINGS].filter(
  ({ ends }) => !isLeftOut(ends),
);

/** @param size how many bytes are compared, from the beginning of the memory */
function isSame(one: PreparedEngine, other: PreparedEngine, size = one.engine.memory.length): boolean {
  return Buffer.from(one.engine.memory.buffer, 0, size).equals(
    Buffer.from(other.engine.memory.buffer, 0, size),
  );
}

describe('a used engine is restored to the state of a new one', () => {
  test('two new engines are the same, byte for byte', async () => {
    const [one, other] = [await takeEngine(wasm), await takeEngine(wasm)];
    expect(one === other).toBe(false);
    expect(isSame(one, other)).toBe(true);
  });

  test('an engine is restored after hostile code of every kind', async () => {
    const untouched = await takeEngine(wasm);
    let prepared = await takeEngine(wasm);
    const dropped: string[] = [];
    for (const { name, source } of hostile) {
      returnEngine(wasm, prepared);
      const used = prepared;
      await use(source);
      prepared = await takeEngine(wasm);
      if (prepared !== used) dropped.push(name);
      expect(isSame(prepared, untouched, 2 ** 23), name).toBe(true);
    }
    expect(isSame(prepared, untouched)).toBe(true);
    expect(hostile.length - dropped.length, String(dropped)).toBeGreaterThan(40);
  });

  test('code that begins after loading has the memory that loading leaves, in any engine', async () => {
    const [first, second] = [await takeEngine(wasm), await takeEngine(wasm)];
    const code = codeOf(
      `export const answer = () => seen.size; const seen = new Map([...'abc'].map((name) => [name, { name }]));`,
    );
    (await openCode(code)).close();
    const openIn = (prepared: PreparedEngine): Promise<Sandbox> => {
      returnEngine(wasm, prepared);
      return openCode(code);
    };
    const loaded = await openIn(first);
    const restored = await openIn(second);
    expect(isSame(first, second)).toBe(true);
    for (const box of [loaded, restored]) box.call('answer', signature(NUMBER), []);
    expect(isSame(first, second)).toBe(true);
    for (const box of [loaded, restored]) box.close();
  });

  test('the next submission finds nothing of the one before', async () => {
    const first = await takeEngine(wasm);
    returnEngine(wasm, first);
    await use(
      `globalThis.left = 1; Array.prototype.left = 1; Array.of = () => [9]; delete console.log; Symbol.left = 1;
       const kept = new Uint8Array(2 ** 22).fill(7);
       export const answer = () => { Promise.resolve().then(() => 1); throw new Error('x'.repeat(1e5)) };`,
    );
    const box = await open(
      `export const answer = (p) => { console.log('here'); return [...Object.keys(globalThis), ...Object.keys(Symbol)].includes('left') || [].left || Array.of(1)[0] !== 1 || p.length !== 2 ? 0 : 1 };`,
    );
    expect(box.call('answer', signature(NUMBER, 'p'), [[1, 2]]).outcome).toEqual({
      kind: 'returned',
      value: 1,
    });
    expect(box.console).toEqual(['here']);
    box.close();
    expect((await takeEngine(wasm)) === first).toBe(true);
  });

  test('property names that the host caches are not those of an earlier submission', async () => {
    const record = { kind: 'record', fields: { first: VECTOR } } as const;
    for (const field of ['first', 'second', 'first']) {
      const box = await open(`export const answer = (p) => ({ first: [], ...p });`);
      const { outcome } = box.call('answer', signature(record, 'p'), [{ [field]: [7] }]);
      expect(outcome).toEqual({ kind: 'returned', value: { first: field === 'first' ? [7] : [] } });
      box.close();
    }
  });
});

describe('an engine serves one sandbox at a time', () => {
  test('sandboxes that are open at the same time have different engines', async () => {
    for (let round = 0; round < 2; round += 1) {
      const boxes = await Promise.all(
        [1, 2, 3].map((value) => open(`let sum = 0; export const answer = () => (sum += ${value});`)),
      );
      const answers = [...boxes, ...boxes].map((box) => box.call('answer', signature(NUMBER), []).outcome);
      expect(answers.map((outcome) => outcome.kind === 'returned' && outcome.value)).toEqual([
        1, 2, 3, 2, 4, 6,
      ]);
      for (const box of boxes) box.close();
    }
  });

  test('closing a sandbox twice returns its engine once', async () => {
    const box = await open(`export const answer = () => 1;`);
    box.close();
    box.close();
    expect(box.closed).toBe(true);
    expect(() => box.call('answer', signature(NUMBER), [])).toThrow('closed');
    expect((await takeEngine(wasm)) === (await takeEngine(wasm))).toBe(false);
  });
});

describe('an engine serves again only after it has ended in order', () => {
  /** Whether the next engine serves again after `work`. */
  async function servesAgain(work: () => Promise<unknown>): Promise<boolean> {
    const prepared = await takeEngine(wasm);
    returnEngine(wasm, prepared);
    await work();
    return (await takeEngine(wasm)) === prepared;
  }

  test.each([
    ['a right answer', true, `export const answer = (p) => p;`],
    ['an exception', true, `export const answer = () => { throw 1 };`],
    ['a wrong answer', true, `export const answer = () => 'x';`],
    ['an endless loop', true, `export const answer = () => { for (;;); };`],
    ['endless recursion', false, `export const answer = () => answer() + 1;`],
    ['a full memory', false, `export const answer = () => new Uint8Array(2 ** 27);`],
    ['use of much memory', false, `export const answer = () => [new Uint8Array(2 ** 25).length];`],
  ])('after %s, an engine serves again: %s', async (_, serves, source) => {
    expect(await servesAgain(() => use(source))).toBe(serves);
  });

  test.each([
    ['code that throws while it loads', true, `throw new Error('no');`],
    ['code that never ends loading', true, `for (;;);`],
    ['code that fills the memory while it loads', false, `new Uint8Array(2 ** 27);`],
  ])('after %s, an engine serves again: %s', async (_, serves, source) => {
    expect(await servesAgain(() => open(source).catch(() => {}))).toBe(serves);
  });

  test('an engine is dropped after a function of the check has thrown', async () => {
    const work = async () => {
      const box = await open(`export const answer = (g) => g([1]);`);
      const broken = onPoints(() => {
        throw new TypeError('a mistake in the check');
      });
      expect(() => box.call('answer', signature(VECTOR, 'g'), [broken])).toThrow('in the check');
      box.close();
    };
    expect(await servesAgain(work)).toBe(false);
  });

  test('an engine is dropped if a call into it has not ended', async () => {
    const { engine } = await takeEngine(wasm);
    const image = imageOf(engine)!;
    expect(restore(engine, image)).toBe(true);
    expect(restore({ ...engine, stackPointer: () => engine.stackPointer() - 16 }, image)).toBe(false);
  });
});
