import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { SandboxHost } from '../../core/sandbox/index.ts';
import { strip } from '../../core/sandbox/source/strip.ts';

/** QuickJS, compiled. Once per process: workers receive the compiled module. */
export async function compileQuickJs(): Promise<WebAssembly.Module> {
  const file = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
  return WebAssembly.compile(await readFile(file));
}

/** What the sandbox needs, as Node provides it. */
export const nodeSandboxHost = async (): Promise<SandboxHost> => ({ wasm: await compileQuickJs(), strip });
