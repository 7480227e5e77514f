import { readFile } from 'node:fs/promises';
import { addFuel, WITH_FUEL } from '../../../core/sandbox/engine/add-fuel.ts';
import { keptFiles } from '../bundle/index.mjs';
import { sha256Of } from '../files/sha256.ts';
import { quickJsFile } from './quickjs-file.ts';

/** Rewriting takes 55 ms of CPU, so the result is cached by its hash. */
async function quickJs(root: string): Promise<Uint8Array<ArrayBuffer>> {
  const engines = keptFiles(root, 'engines');
  const known = engines.find(WITH_FUEL);
  if (known !== undefined && sha256Of(known) === WITH_FUEL) return known as Buffer<ArrayBuffer>;
  const rewritten = addFuel(await readFile(quickJsFile()));
  engines.keep(WITH_FUEL, rewritten);
  return rewritten;
}

/** Once per process: workers receive the compiled module. */
export const compileQuickJs = async (root: string): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await quickJs(root));
