import { readFileSync } from 'node:fs';
import path from 'node:path';
import { callable, vector } from '../../../../harness/core/checks/index.ts';
import type { LoadFailure } from '../../../../harness/core/model/call.ts';
import type { Call } from '../../../../harness/core/model/call.ts';
import type { Callable, FunctionSignature, HostValue, Shape } from '../../../../harness/core/model/shape.ts';
import { Fuel } from '../../../../harness/core/sandbox/engine/fuel.ts';
import { FUEL_PER_TURN, type Sandbox } from '../../../../harness/core/sandbox/index.ts';
import { openSandbox } from '../../../../harness/core/sandbox/open.ts';
import { strip } from '../../../../harness/core/sandbox/source/strip.ts';
import type { Limits } from '../../../../harness/core/sandbox/types.ts';
import { ENGINE } from '../../../../harness/course/shared/bundle/engine.mjs';
import { QUICKJS } from '../../../../harness/course/shared/workers/sandbox-host.ts';

/** QuickJS with fuel, and compiled. */
export const bytes = readFileSync(path.join(ENGINE, QUICKJS));
export const wasm = new WebAssembly.Module(bytes);

export const limits: Limits = {
  evaluationsPerCall: 5_000,
  consoleBytes: 1_000,
};

/** Little fuel, so that endless code ends soon. */
export const littleFuel = (ofCall = 1_000_000 * FUEL_PER_TURN): Fuel => new Fuel(Infinity, ofCall);

interface Changed extends Partial<Limits> {
  readonly fuelPerCall?: number;
}

export const VECTOR: Shape = { kind: 'vector' };

/** A function of a point, to be passed to a submission. */
export const onPoints = (of: (point: readonly number[]) => readonly number[]): Callable =>
  callable('(point) => point', [['point', vector]], vector, of);

/** Opens a submission of one file. @throws Error if it does not load */
export async function open(source: string, change: Changed = {}): Promise<Sandbox> {
  const opened = await load(source, change);
  if (opened.kind !== 'open') throw new Error(`not loaded: ${JSON.stringify(opened)}`);
  return opened.sandbox;
}

export async function load(
  source: string | Record<string, string>,
  change: Changed = {},
): Promise<{ kind: 'open'; sandbox: Sandbox } | LoadFailure> {
  const stripped = strip(typeof source === 'string' ? { 'solution.ts': source } : source);
  const { fuelPerCall, ...others } = change;
  return stripped.kind === 'stripped'
    ? openSandbox(wasm, stripped, { ...limits, ...others }, littleFuel(fuelPerCall))
    : stripped;
}

export function signature(returns: Shape, ...parameters: string[]): FunctionSignature {
  return { parameters, returns };
}

/** Calls the function `answer` of a submission, on an engine that may have served other tests. */
export async function answer(
  source: string,
  returns: Shape = { kind: 'number' },
  args: readonly HostValue[] = [],
  change: Changed = {},
): Promise<Call> {
  const sandbox = await open(source, change);
  const call = sandbox.call('answer', signature(returns, ...args.map((_, index) => `p${index}`)), args);
  sandbox.close();
  return call;
}
