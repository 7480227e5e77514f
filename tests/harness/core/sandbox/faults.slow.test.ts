import { describe, expect, test } from 'vitest';
import type { CallOutcome, LoadFailure } from '../../../../harness/core/model/call.ts';
import {
  returnEngine,
  takeEngine,
  type PreparedEngine,
} from '../../../../harness/core/sandbox/engine/engine-pool.ts';
import type { Sandbox } from '../../../../harness/core/sandbox/index.ts';
import { openSandbox } from '../../../../harness/core/sandbox/open.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import { VECTOR, bytes, limits, littleFuel, onPoints, signature } from './open.ts';

/** Has engines of its own: no other test uses those that fail here. */
const wasm = new WebAssembly.Module(bytes);

async function open(source: string): Promise<{ kind: 'open'; sandbox: Sandbox } | LoadFailure> {
  const stripped = strip({ 'solution.ts': source, 'helper.ts': 'export const two = 2;' });
  return stripped.kind === 'stripped' ? openSandbox(wasm, stripped, limits, littleFuel()) : stripped;
}

const call = (sandbox: Sandbox): CallOutcome =>
  sandbox.call('answer', signature(VECTOR, 'g', 'p'), [onPoints((beta) => beta.map((x) => 2 * x)), [1, 2]])
    .outcome;

/** The engine that the next submission gets. */
async function nextEngine(): Promise<PreparedEngine> {
  const prepared = await takeEngine(wasm);
  returnEngine(wasm, prepared);
  return prepared;
}

type Functions = Record<string, (...args: never[]) => unknown>;

/** From now on the function throws. */
function breakFunction(functions: unknown, name: string, error: unknown): void {
  const broken = functions as Functions;
  if (typeof broken[name] !== 'function') throw new Error(`there is no ${name}`);
  broken[name] = () => {
    throw error;
  };
}

class InternalError extends Error {
  override readonly name = 'InternalError';
}

/** What V8, SpiderMonkey and JavaScriptCore throw where WebAssembly or the host cannot go on, and a bug of ours. */
const EXCEPTIONS: readonly (readonly [unknown, string])[] = [
  [new WebAssembly.RuntimeError('memory access out of bounds'), 'engine'],
  [new WebAssembly.RuntimeError('unreachable'), 'engine'],
  [new WebAssembly.RuntimeError('table index is out of bounds'), 'engine'],
  [new WebAssembly.RuntimeError('null function or function signature mismatch'), 'engine'],
  [new WebAssembly.RuntimeError('Aborted(Assertion failed)'), 'engine'],
  [new RangeError('Maximum call stack size exceeded'), 'stack'],
  [new InternalError('too much recursion'), 'stack'],
  [new RangeError('Invalid string length'), 'memory'],
  [new RangeError('Invalid array length'), 'memory'],
  [new RangeError('Array buffer allocation failed'), 'memory'],
  [new InternalError('allocation size overflow'), 'memory'],
  [new TypeError("Cannot read properties of undefined (reading 'length')"), 'engine'],
  ['out of memory', 'engine'],
];

/** A part of the engine, or of what the host does with it, that fails. */
interface Fault {
  readonly when: string;
  readonly part: 'ffi' | 'module' | 'callbacks';
  readonly name: string;
  readonly source: string;
}

const RIGHT = 'export const answer = (g, p) => g(p);';
const THROWS = `export const answer = () => { throw new Error('no') };`;

/** `part.name` of an engine, when it is used, and a submission that uses it. */
const fault = (part: Fault['part'], name: string, when: string, source = RIGHT): Fault => ({
  when,
  part,
  name,
  source,
});

/** The submission is `body` in a function of a gradient and a point. */
const inCall = (part: Fault['part'], name: string, when: string, body: string): Fault =>
  fault(part, name, when, `export const answer = (g, p) => { ${body} };`);

const WHILE_LOADING: readonly Fault[] = [
  fault('ffi', 'QTS_Eval', 'the module is evaluated'),
  fault('ffi', 'QTS_GetPropNumber', 'the exports are read'),
  fault(
    'callbacks',
    'loadModuleSource',
    'a file is imported',
    `import { two } from './helper.ts'; two; ${RIGHT}`,
  ),
  fault('module', 'UTF8ToString', 'something is printed', `console.log('x'); ${RIGHT}`),
  fault('callbacks', 'shouldInterrupt', 'the steps are counted', `for (let k = 0; k < 1e6; k++); ${RIGHT}`),
  fault('callbacks', 'freeHostRef', 'a function of the host is forgotten', `delete console.info; ${RIGHT}`),
];

const IN_A_CALL: readonly Fault[] = [
  fault('ffi', 'QTS_NewFunction', 'a gradient is made'),
  fault('ffi', 'QTS_Call', 'the function runs'),
  inCall('ffi', 'QTS_GetPropNumber', 'the point of a gradient is read', 'return g(new Float64Array(p))'),
  inCall('ffi', 'QTS_GetPropNumber', 'the answer is read', 'return new Float64Array(p)'),
  inCall('ffi', 'QTS_PromiseState', 'a wrong answer is described', 'return {}'),
  fault('ffi', 'QTS_ResolveException', 'an error is taken', THROWS),
  fault('module', 'UTF8ToString', 'an error is described', THROWS),
  inCall('module', 'UTF8ToString', 'something is printed', `console.log('x'); return p`),
  inCall(
    'module',
    'UTF8ToString',
    'a getter prints',
    `console.log({ get x() { console.log('y') } }); return p`,
  ),
  inCall('ffi', 'QTS_GetPropNumber', 'a changed argument is read', 'p.push(3); p[0] = {}; return []'),
  inCall('ffi', 'QTS_NewFloat64', 'a random number is made', 'return [Math.random()]'),
  fault('ffi', 'QTS_FreeValuePointer', 'a value is freed'),
  inCall('callbacks', 'shouldInterrupt', 'the steps are counted', 'for (let k = 0; k < 1e6; k++); return p'),
  fault('callbacks', 'freeHostRef', 'a gradient is forgotten'),
];

const partOf = ({ engine }: PreparedEngine, part: Fault['part']): unknown =>
  part === 'callbacks' ? (engine.module as unknown as { callbacks: unknown }).callbacks : engine[part];

/** The engine that failed is gone, and the next submission gets its right answer. */
async function expectNeighbourIsRight(failed: PreparedEngine): Promise<void> {
  expect((await nextEngine()) === failed).toBe(false);
  const opened = await open(RIGHT);
  if (opened.kind !== 'open') throw new Error(opened.message);
  expect(call(opened.sandbox)).toEqual({ kind: 'returned', value: [2, 4] });
  opened.sandbox.close();
}

async function expectLimitInCall(
  { part, name, source }: Fault,
  error: unknown,
  limit: string,
): Promise<void> {
  const engine = await nextEngine();
  const opened = await open(source);
  if (opened.kind !== 'open') throw new Error(opened.message);
  const { sandbox } = opened;
  breakFunction(partOf(engine, part), name, error);
  const outcome = call(sandbox);
  expect(outcome).toMatchObject({ kind: 'limit', limit, message: expect.stringMatching(/^answer /) });
  expect(sandbox.closed).toBe(true);
  sandbox.close();
  await expectNeighbourIsRight(engine);
}

const TRAP = new WebAssembly.RuntimeError('memory access out of bounds');

describe('an exception in a crossing is a limit of the submission, and changes nothing for the next one', () => {
  test.each(WHILE_LOADING)('a trap while $when', async ({ part, name, source }) => {
    const engine = await nextEngine();
    breakFunction(partOf(engine, part), name, TRAP);
    const opened = await open(source);
    expect(opened).toEqual({
      kind: 'limit',
      message: 'solution.ts made the JavaScript engine itself fail: write it with less unusual code',
    });
    await expectNeighbourIsRight(engine);
  });

  test.each(IN_A_CALL)('a trap when $when', async (where) => {
    await expectLimitInCall(where, TRAP, 'engine');
  });

  test.each(EXCEPTIONS)('in a call: %s', async (error, limit) => {
    await expectLimitInCall(fault('ffi', 'QTS_Call', ''), error, limit);
  });

  test.each(EXCEPTIONS)('in a callback: %s', async (error, limit) => {
    await expectLimitInCall(inCall('module', 'UTF8ToString', '', `console.log('x'); return p`), error, limit);
  });

  test('an exception after the limit on time: the engine does not serve again', async () => {
    await expectLimitInCall(inCall('ffi', 'QTS_FreeValuePointer', '', 'for (;;);'), TRAP, 'time');
  });

  test('an exception that leads to another one: the first decides', async () => {
    const prepared = await nextEngine();
    const opened = await open(
      `export const answer = () => { console.log({ get x() { console.log('y') } }) };`,
    );
    if (opened.kind !== 'open') throw new Error(opened.message);
    const { ffi, module } = prepared.engine;
    const decode = module.UTF8ToString;
    module.UTF8ToString = (pointer) => {
      const text = decode(pointer);
      if (text !== 'y') return text;
      breakFunction(ffi, 'QTS_FreeValuePointer', TRAP);
      throw new RangeError('Maximum call stack size exceeded');
    };
    expect(call(opened.sandbox)).toMatchObject({ kind: 'limit', limit: 'stack' });
    await expectNeighbourIsRight(prepared);
  });
});
