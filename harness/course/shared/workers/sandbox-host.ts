import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HASH } from '../../../core/sandbox/engine/pinned-build.ts';
import { ENGINE } from '../bundle/engine.mjs';
import { sha256Of } from '../files/sha256.ts';
import { UserError } from '../files/user-error.ts';

/** QuickJS with fuel, by path from the engine's folder, in the students' edition, too. */
export const QUICKJS = 'harness/core/sandbox/engine/quickjs.wasm';

/**
 * Compiles QuickJS once per process: workers receive the compiled module.
 * @param engine the folder of the engine; another one in tests
 * @throws UserError unless the file is the one in grades' fingerprints
 */
export async function compileQuickJs(engine = ENGINE): Promise<WebAssembly.Module> {
  const wasm = await readFile(path.join(engine, QUICKJS));
  if (sha256Of(wasm) !== HASH)
    throw new UserError(`${QUICKJS} is not the file of this version: check it out or install it again.`);
  return WebAssembly.compile(wasm);
}
