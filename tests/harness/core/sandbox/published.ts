import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The published engine, of which `quickjs.wasm` is made. */
export const publishedBytes = readFileSync(
  fileURLToPath(import.meta.resolve('@jitl/quickjs-wasmfile-release-sync/wasm')),
);

/**
 * Compiles the published engine, without fuel, so that its answers can be compared with those of the built one. Its
 * instances have globals that nothing counts down.
 */
export function publishedEngine(): WebAssembly.Module {
  const published = new WebAssembly.Module(publishedBytes);
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    constructor(module: WebAssembly.Module, imports?: WebAssembly.Imports) {
      super(module, imports);
      if (module !== published) return;
      const counter = () => new WebAssembly.Global({ value: 'i32', mutable: true }, 0);
      Object.defineProperty(this, 'exports', {
        value: { ...super.exports, fuel: counter(), alarm: counter() },
      });
    }
  };
  return published;
}
