import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HASH } from '../../../core/sandbox/engine/pinned-build.ts';
import { ENGINE } from '../bundle/engine.mjs';
import { sha256Of } from '../files/sha256.ts';

/** QuickJS with fuel, by path from the engine's folder, in the students' edition, too. */
export const QUICKJS = 'harness/core/sandbox/engine/quickjs.wasm';

/**
 * QuickJS, compiled. Once per process: workers receive the compiled module.
 * @throws Error if the file is not the one that grades are fingerprinted with
 */
export async function compileQuickJs(): Promise<WebAssembly.Module> {
  const wasm = await readFile(path.join(ENGINE, QUICKJS));
  if (sha256Of(wasm) !== HASH) throw new Error(`${QUICKJS} has been changed: get it again`);
  return WebAssembly.compile(wasm);
}
