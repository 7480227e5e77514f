import { createRequire } from 'node:module';

/** Path of QuickJS as WebAssembly. */
export const quickJsFile = (): string =>
  createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
