import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { addFuel, type SandboxHost, WITH_FUEL } from '../../core/sandbox/index.ts';
import { strip } from '../../core/sandbox/source/strip.ts';
import { cacheFolder, keptTexts } from '../bundle/index.mjs';
import { sha256Of } from '../files/sha256.ts';
import { quickJsFile } from './quickjs-file.ts';

/** QuickJS with fuel. It is rewritten once, which takes some 35 ms of CPU in a new process, and kept by its hash. */
async function quickJs(root: string): Promise<Uint8Array<ArrayBuffer>> {
  const kept = keptTexts(path.join(cacheFolder(root), 'descent-grader-engines'));
  const known = Buffer.from(kept.find(WITH_FUEL) ?? '', 'base64');
  if (sha256Of(known) === WITH_FUEL) return known;
  const rewritten = addFuel(await readFile(quickJsFile()));
  kept.keep(WITH_FUEL, Buffer.from(rewritten).toString('base64'));
  return rewritten;
}

/**
 * QuickJS, compiled. Once per process: workers receive the compiled module.
 * @param root the project's folder
 */
export const compileQuickJs = async (root: string): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await quickJs(root));

/** What the sandbox needs, as Node provides it. @param root the project's folder */
export const nodeSandboxHost = async (root = process.cwd()): Promise<SandboxHost> => ({
  wasm: await compileQuickJs(root),
  strip,
});
