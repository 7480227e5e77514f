// Globals that every host of harness/core provides: Node, browsers and workers.

declare namespace WebAssembly {
  type ImportValue = (...args: never[]) => unknown;
  type ModuleImports = Record<string, ImportValue | Memory>;
  type Imports = Record<string, ModuleImports>;
  type ExportValue = ((...args: never[]) => unknown) | Global;
  type Exports = Record<string, ExportValue>;

  /** Compiled code, without state. */
  class Module {
    private readonly brand;
    constructor(bytes: ArrayBuffer);
  }
  class Instance {
    constructor(module: Module, imports?: Imports);
    readonly exports: Exports;
  }
  /** @param descriptor sizes in pages of 64 KiB */
  class Memory {
    constructor(descriptor: { initial: number; maximum?: number });
    readonly buffer: ArrayBuffer;
    grow(delta: number): number;
  }
  /** A number outside of the memory. */
  class Global {
    value: number;
  }
  class RuntimeError extends Error {}
}

declare class TextDecoder {
  constructor(encoding: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
