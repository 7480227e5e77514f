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

/** What the engine asks of its host. An exception passes through the engine and breaks it, see `runGuarded`. */
export interface EngineHost {
  /** Called once per about 10,000 jumps and calls; true ends the guest's code, which cannot catch that. */
  readonly interrupt: () => boolean;
  /** An allocation did not fit into the memory. */
  readonly memoryFull: () => void;
  /** The guest calls the host's function `id`. @returns an owned value, or 0 for undefined */
  readonly call: (id: number, argumentCount: number, argumentsAt: JSValuePointer) => number;
  /** A function of the guest that stood for the host's function `id` is gone. */
  readonly forget: (id: number) => void;
  /** The file that `specifier` means. */
  readonly resolve: (specifier: string) => string;
  /** JavaScript of that file, or undefined. */
  readonly source: (file: string) => string | undefined;
}

/** Where no student's code runs, nothing is asked. */
export const NULL_HOST: EngineHost = {
  interrupt: () => false,
  memoryFull: () => {},
  call: () => 0,
  forget: () => {},
  resolve: (specifier) => specifier,
  source: () => undefined,
};

/** A QuickJS in a WASM instance of its own. It is never disposed of, only dropped: a leaked handle would abort it. */
export interface Engine {
  readonly ffi: QuickJSFFI;
  readonly module: QuickJSEmscriptenModule;
  readonly context: JSContextPointer;
  /** All that the instance can write to, but for the stack pointer. */
  readonly memory: Uint8Array;
  /** The only thing that changes in an instance besides its memory. */
  readonly stackPointer: () => number;
  /** Who answers now. */
  host: EngineHost;
  /** Its calls did not end in order: another submission must not get it. */
  isBroken: boolean;
}

// Once: each dynamic import is a question to the loader's own thread, and takes longer than an instance.
const quickJs = Promise.all([variant.importModuleLoader(), variant.importFFI()]);

/** @param wasm compiled from `@jitl/quickjs-wasmfile-release-sync/wasm`; it holds no state and can be shared */
export async function startEngine(wasm: WebAssembly.Module): Promise<Engine> {
  const [loader, FFI] = await quickJs;
  const memory = fixedMemory(() => engine.host.memoryFull());
  let stackPointer!: () => number;
  const load = loader as unknown as (options: object) => Promise<QuickJSEmscriptenModule>;
  const module = await load({
    wasmMemory: memory,
    print: () => {},
    printErr: () => {},
    // At once: the asynchronous way waits for another thread, ten times as long as it takes.
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      stopTheClock(imports['a']!, memory);
      const instance = new WebAssembly.Instance(wasm, imports);
      done(instance);
      // The pinned build's name for emscripten_stack_get_current.
      stackPointer = instance.exports['Oa'] as () => number;
      return instance.exports;
    },
  });
  const ffi = new FFI(module);
  const runtime = ffi.QTS_NewRuntime();
  const context = ffi.QTS_NewContext(runtime, 0 as never); // 0: all of the language
  const engine: Engine = {
    ffi,
    module,
    context,
    memory: module.HEAPU8,
    stackPointer,
    host: NULL_HOST,
    isBroken: false,
  };
  Object.assign(module, { callbacks: callbacksOf(engine) });
  ffi.QTS_RuntimeSetMaxStackSize(runtime, STACK_BYTES);
  ffi.QTS_RuntimeEnableInterruptHandler(runtime);
  ffi.QTS_RuntimeEnableModuleLoader(runtime, 1);
  return engine;
}

/** Copies a text into the engine's memory. @returns 0 where that is full; who gets the pointer frees it */
export function writeText(module: QuickJSEmscriptenModule, text: string): OwnedHeapCharPointer {
  const bytes = module.lengthBytesUTF8(text) + 1;
  const pointer = module._malloc(bytes) as OwnedHeapCharPointer;
  if (pointer !== 0) module.stringToUTF8(text, pointer, bytes);
  return pointer;
}

/** The functions that the engine's own code calls; the first argument of each is for asynchronous builds. */
function callbacksOf(engine: Engine): object {
  const { ffi, module, context } = engine;
  type Ignored = unknown;
  return {
    callFunction: (
      _: Ignored,
      _context: Ignored,
      _this: Ignored,
      count: number,
      args: JSValuePointer,
      id: number,
    ) => engine.host.call(id, count, args),
    shouldInterrupt: () => (engine.host.interrupt() ? 1 : 0),
    freeHostRef: (_: Ignored, _runtime: Ignored, id: number) => engine.host.forget(id),
    normalizeModule: (
      _: Ignored,
      _runtime: Ignored,
      _context: Ignored,
      _importer: Ignored,
      specifier: string,
    ) => writeText(module, engine.host.resolve(specifier)),
    loadModuleSource: (_: Ignored, _runtime: Ignored, _context: Ignored, file: string) => {
      const source = engine.host.source(file);
      if (source !== undefined) return writeText(module, source);
      ffi.QTS_Throw(context, ffi.QTS_NewError(context));
      return 0;
    },
  };
}

/** A fixed size is the only cap that holds: with QuickJS' own limit strings grew to 2 GiB. */
function fixedMemory(full: () => void): WebAssembly.Memory {
  const pages = MEMORY_MEBIBYTES * PAGES_PER_MEBIBYTE;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  memory.grow = () => {
    full();
    throw new RangeError('the memory has a fixed size');
  };
  return memory;
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
