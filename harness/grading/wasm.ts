import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** QuickJS, compiled. Once per process: workers are handed the module. */
export async function compileQuickJs(): Promise<WebAssembly.Module> {
  const file = createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
  return WebAssembly.compile(await readFile(file));
}
