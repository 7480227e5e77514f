import variant from '@jitl/quickjs-wasmfile-release-sync';
import type {
  JSContextPointer,
  JSValuePointer,
  OwnedHeapCharPointer,
  QuickJSEmscriptenModule,
  QuickJSFFI,
} from 'quickjs-emscripten-core';
import { MEMORY_MEBIBYTES, STACK_BYTES } from './limits.ts';

const PAGES_PER_MEBIBYTE = 16;

/** What the engine asks of its host. Nothing here may throw: an exception would tear the engine's own stack. */
export interface EngineHost {
  /** Called once per about 10,000 jumps and calls; true ends the guest's code, which cannot catch that. */
  readonly interrupt: () => boolean;
  /** An allocation did not fit into the memory. */
  readonly memoryFull: () => void;
  /** The guest calls the host's function `id`. @returns an owned value, or 0 for undefined */
  readonly call: (id: number, argumentCount: number, argumentsAt: JSValuePointer) => number;
  /** Nothing in the guest refers to the host's function `id` any more. */
  readonly forget: (id: number) => void;
  /** The file that `specifier` means. */
  readonly resolve: (specifier: string) => string;
  /** JavaScript of that file, or undefined. */
  readonly source: (file: string) => string | undefined;
}

/** A QuickJS in a WASM instance of its own. It is never disposed of, only dropped: a leaked handle would abort it. */
export interface Engine {
  readonly ffi: QuickJSFFI;
  readonly module: QuickJSEmscriptenModule;
  readonly context: JSContextPointer;
}

// Once: each dynamic import is a question to the loader's own thread, and takes longer than an instance.
const quickJs = Promise.all([variant.importModuleLoader(), variant.importFFI()]);

/** @param wasm compiled from `@jitl/quickjs-wasmfile-release-sync/wasm`; it holds no state and can be shared */
export async function startEngine(wasm: WebAssembly.Module, host: EngineHost): Promise<Engine> {
  const module = await instantiate(wasm, host.memoryFull);
  const [, FFI] = await quickJs;
  const ffi = new FFI(module);
  const runtime = ffi.QTS_NewRuntime();
  const context = ffi.QTS_NewContext(runtime, 0 as never); // 0: all of the language
  Object.assign(module, {
    callbacks: {
      callFunction: (
        _: unknown,
        _context: number,
        _this: number,
        count: number,
        args: JSValuePointer,
        id: number,
      ) => host.call(id, count, args),
      shouldInterrupt: () => (host.interrupt() ? 1 : 0),
      freeHostRef: (_: unknown, _runtime: number, id: number) => host.forget(id),
      normalizeModule: (
        _: unknown,
        _runtime: number,
        _context: number,
        _importer: string,
        specifier: string,
      ) => writeText(module, host.resolve(specifier)),
      loadModuleSource: (_: unknown, _runtime: number, _context: number, file: string) => {
        const source = host.source(file);
        if (source !== undefined) return writeText(module, source);
        ffi.QTS_Throw(context, ffi.QTS_NewError(context));
        return 0;
      },
    },
  });
  ffi.QTS_RuntimeSetMaxStackSize(runtime, STACK_BYTES);
  ffi.QTS_RuntimeEnableInterruptHandler(runtime);
  ffi.QTS_RuntimeEnableModuleLoader(runtime, 1);
  return { ffi, module, context };
}

/** Copies a text into the engine's memory. @returns 0 where that is full; who gets the pointer frees it */
export function writeText(module: QuickJSEmscriptenModule, text: string): OwnedHeapCharPointer {
  const bytes = module.lengthBytesUTF8(text) + 1;
  const pointer = module._malloc(bytes) as OwnedHeapCharPointer;
  if (pointer !== 0) module.stringToUTF8(text, pointer, bytes);
  return pointer;
}

async function instantiate(
  wasm: WebAssembly.Module,
  memoryFull: () => void,
): Promise<QuickJSEmscriptenModule> {
  const pages = MEMORY_MEBIBYTES * PAGES_PER_MEBIBYTE;
  // A fixed size is the only cap that holds: with QuickJS' own limit strings grew to 2 GiB.
  const wasmMemory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  wasmMemory.grow = () => {
    memoryFull();
    throw new RangeError('the memory has a fixed size');
  };
  const [loader] = await quickJs;
  const load = loader as unknown as (options: object) => Promise<QuickJSEmscriptenModule>;
  return load({
    wasmMemory,
    print: () => {},
    printErr: () => {},
    // At once: the asynchronous way waits for another thread, ten times as long as it takes.
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      stopTheClock(imports['a']!, wasmMemory);
      const instance = new WebAssembly.Instance(wasm, imports);
      done(instance);
      return instance.exports;
    },
  });
}

/**
 * The guest's clock stands still at the epoch, in UTC, on every machine.
 * `p` and `m` are the names that the pinned build gave to its imports emscripten_date_now and _localtime_js.
 */
function stopTheClock(imports: WebAssembly.ModuleImports, memory: WebAssembly.Memory): void {
  const localTimeBytes = 44;
  imports['p'] = () => 0;
  imports['m'] = (_seconds: bigint, at: number) => new Uint8Array(memory.buffer, at, localTimeBytes).fill(0);
}
