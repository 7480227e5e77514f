import { createRequire } from 'node:module';

export const quickJsFile = (): string =>
  createRequire(import.meta.url).resolve('@jitl/quickjs-wasmfile-release-sync/wasm');
