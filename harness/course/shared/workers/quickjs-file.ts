import { createRequire } from 'node:module';

/** The file of QuickJS as WebAssembly. */
export const quickJsFile = (): string =>
  createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
