import { describe, expect, test } from 'vitest';
import { takeEngine } from '../../../../harness/core/sandbox/engine/engine-pool.ts';
import { FUEL_PER_TURN } from '../../../../harness/core/sandbox/index.ts';
import { VECTOR, answer, bytes, onPoints, open, signature } from './open.ts';

const NUMBER = { kind: 'number' } as const;

describe('time is counted as fuel', () => {
  /** Whether a loop of so many iterations ends within the fuel of a call. */
  async function ends(turns: number): Promise<boolean> {
    const { outcome } = await answer(
      `export const answer = (n) => { let x = 0; for (let i = 0; i < n; i++) x += i; return x };`,
      NUMBER,
      [turns],
      { fuelPerCall: 50_000 * FUEL_PER_TURN },
    );
    return outcome.kind === 'returned';
  }

  test('the same number of iterations is allowed in every run', async () => {
    let [most, tooMany] = [10_000, 60_000];
    while (tooMany - most > 1) {
      const turns = Math.floor((most + tooMany) / 2);
      if (await ends(turns)) most = turns;
      else tooMany = turns;
    }
    expect([await ends(most), await ends(most + 1)]).toEqual([true, false]);
    expect(most).toBeGreaterThan(10_000);
    expect(tooMany).toBeLessThan(60_000);
  });

  test('an allocation that fails costs fuel, because the host refuses it', async () => {
    const source = (failing: string) => `export const answer = () => {
      const kept = [];
      try { for (;;) kept.push(new ArrayBuffer(2 ** 22)) } catch {}
      for (let i = 0; i < 20_000; i++) try { ${failing} } catch {}
      return kept.length;
    };`;
    const kinds = async (failing: string) =>
      (await answer(source(failing), NUMBER, [], { fuelPerCall: 1_600_000 * FUEL_PER_TURN })).outcome;
    expect(await kinds('new ArrayBuffer(8)')).toMatchObject({ kind: 'returned' });
    expect(await kinds('new ArrayBuffer(2 ** 24)')).toMatchObject({ kind: 'limit', limit: 'time' });
  });

  test.each([`'x'`, '[1, {}]'])(
    'an evaluation that is refused costs more than an answer: %s',
    async (given) => {
      const kindOf = async (argument: string) => {
        const source = `export const answer = (f) => { for (let i = 0; i < 3e3; i++) try { f(${argument}) } catch {} return 1 };`;
        const change = { fuelPerCall: 300_000 * FUEL_PER_TURN };
        return (await answer(source, NUMBER, [onPoints((point) => point)], change)).outcome.kind;
      };
      expect([await kindOf('[1]'), await kindOf(given)]).toEqual(['returned', 'limit']);
    },
  );

  test('the message of a time limit asks for what is usual, and the position says where it was', async () => {
    const { outcome } = await answer(
      // Nearly all steps are calls: at a jump QuickJS would name the place of the latest call.
      `export const answer = () => {\n  let x = 1;\n  while (x > 0) [1, 2, 3, 4, 5, 6, 7, 8, 9].forEach(Math.abs);\n  return x;\n};`,
    );
    expect(outcome).toEqual({
      kind: 'limit',
      limit: 'time',
      said: { id: 'too-slow', subject: 'answer', because: { id: 'alone' } },
      message:
        'answer did not come to an end: does a loop never end, does a function call itself again and again, or is all of a list copied or searched at every step?',
      position: { file: 'solution.ts', line: 3, column: expect.any(Number) },
    });
  });
});

describe('the memory of an instance', () => {
  test('the size of the memory is fixed', async () => {
    const { Memory } = WebAssembly;
    const made: WebAssembly.MemoryDescriptor[] = [];
    WebAssembly.Memory = class extends Memory {
      constructor(descriptor: WebAssembly.MemoryDescriptor) {
        super(descriptor);
        made.push(descriptor);
      }
    };
    try {
      await takeEngine(new WebAssembly.Module(bytes));
    } finally {
      WebAssembly.Memory = Memory;
    }
    expect(made).toEqual([{ initial: 1024, maximum: 1024 }]);
  });

  test('an array of 50 MiB fits into the memory, one of 64 MiB does not', async () => {
    const fill = (mebibytes: number) =>
      answer(`export const answer = () => new Uint8Array(${mebibytes} * 2 ** 20).length;`);
    expect((await fill(50)).outcome).toEqual({ kind: 'returned', value: 50 * 2 ** 20 });
    expect((await fill(64)).outcome).toMatchObject({
      kind: 'limit',
      limit: 'memory',
      message: expect.stringContaining('64 MiB'),
      position: { line: 1 },
    });
  });

  test('a function may catch the error of a full memory', async () => {
    const { outcome } = await answer(
      `export const answer = () => { try { new ArrayBuffer(2 ** 30) } catch {} return 1 };`,
    );
    expect(outcome).toEqual({ kind: 'returned', value: 1 });
  });

  test('arguments that do not fit into the memory are a limit', async () => {
    const box = await open(`
      const kept = new Array(2 ** 22);
      export const fill = () => {
        for (let size = 2 ** 20, next = 0; size >= 1; size /= 2)
          try { while (true) kept[next++] = new Uint8Array(size); } catch {}
        return 1;
      };
      export const answer = (p) => p;`);
    expect(box.call('fill', signature(NUMBER), []).outcome).toEqual({ kind: 'returned', value: 1 });
    const { outcome } = box.call('answer', signature(VECTOR, 'p'), [Array.from({ length: 4000 }, () => 7)]);
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'memory' });
  });

  test('null thrown in a call after a full memory is reported as null', async () => {
    const box = await open(
      `export const hungry = () => { try { new ArrayBuffer(2 ** 30) } catch {} return 1 }; export const answer = () => { throw null };`,
    );
    expect(box.call('hungry', signature(NUMBER), []).outcome.kind).toBe('returned');
    expect(box.call('answer', signature(NUMBER), []).outcome).toEqual({ kind: 'threw', message: 'null' });
  });
});

test('a recursion of 1,024 steps works', async () => {
  const { outcome } = await answer(
    `const down = (n) => (n === 0 ? 0 : 1 + down(n - 1)); export const answer = () => down(1024);`,
  );
  expect(outcome).toEqual({ kind: 'returned', value: 1024 });
});

describe('the size of an answer is limited', () => {
  test.each([
    ['a vector', VECTOR, `new Array(100_001).fill(0)`],
    [
      'a list of vectors',
      { kind: 'list', of: VECTOR } as const,
      `new Array(2_000).fill(new Float64Array(1_000))`,
    ],
    ['a string', { kind: 'text' } as const, `'x'.repeat(10_001)`],
    ['a string that fills half of the memory', { kind: 'text' } as const, `'x'.repeat(2 ** 25)`],
    ['a matrix', { kind: 'matrix' } as const, `new Array(2_000).fill(new Float64Array(1_000))`],
  ])('%s', async (_, shape, expression) => {
    const source = `export const answer = () => ${expression};`;
    const { outcome } = await answer(source, shape, [], { fuelPerCall: 1e9 });
    expect(outcome).toMatchObject({ kind: 'limit', limit: 'size' });
  });

  test('an answer of 100,000 numbers is allowed', async () => {
    const { outcome } = await answer(`export const answer = () => new Array(100_000).fill(0);`, VECTOR);
    expect(outcome.kind).toBe('returned');
  });
});

test('a getter that evaluates a function does not restart the count of the numbers in an answer', async () => {
  const source = `export const answer = (g) => {
    const row = new Array(100_000).fill(0);
    Object.defineProperty(row, 0, { get: () => g([1])[0] });
    return new Array(11).fill(row);
  };`;
  const { outcome } = await answer(source, { kind: 'matrix' }, [onPoints((beta) => beta)], {
    fuelPerCall: 1e9,
  });
  expect(outcome).toMatchObject({ kind: 'limit', limit: 'size' });
});

test('reading large answers counts as time', async () => {
  const kindOf = async (length: number, fuelPerCall: number) => {
    const source = `const row = new Float64Array(1_000); export const answer = () => new Array(${length}).fill(row);`;
    return (await answer(source, { kind: 'matrix' }, [], { fuelPerCall })).outcome.kind;
  };
  expect([await kindOf(900, 2e7), await kindOf(900, 3e6), await kindOf(90, 3e6)]).toEqual([
    'returned',
    'limit',
    'returned',
  ]);
});

test('nested callbacks are limited, so that they never fill the stack of the host', async () => {
  const nested = (depth: number) =>
    `let left = ${depth}; const shown = { get x() { if (--left > 0) console.log(shown); return 1 } };
     export const answer = () => { console.log(shown); return 1 };`;
  expect((await answer(nested(15))).outcome).toEqual({ kind: 'returned', value: 1 });
  expect((await answer(nested(17))).outcome).toMatchObject({ kind: 'limit', limit: 'stack' });
});

test('a sandbox stays open after an error and is closed after a limit', async () => {
  const box = await open(
    `export const fail = () => { throw new Error('no') }; export const wrong = () => 'no'; export const loop = () => { while (true); };`,
  );
  const call = (name: string) => box.call(name, signature(NUMBER), []).outcome.kind;
  expect([call('fail'), call('wrong'), box.closed]).toEqual(['threw', 'misshapen', false]);
  expect([call('loop'), box.closed]).toEqual(['limit', true]);
});
