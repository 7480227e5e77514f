import { readFile } from 'node:fs/promises';
import type { SandboxHost } from '../../core/sandbox/index.ts';
import { strip } from '../../core/sandbox/source/strip.ts';
import { quickJsFile } from './quickjs-file.ts';

/** QuickJS, compiled. Once per process: workers receive the compiled module. */
export async function compileQuickJs(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(quickJsFile()));
}

/** What the sandbox needs, as Node provides it. */
export const nodeSandboxHost = async (): Promise<SandboxHost> => ({ wasm: await compileQuickJs(), strip });
