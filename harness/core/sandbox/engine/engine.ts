import variant from '@jitl/quickjs-wasmfile-release-sync';
import type {
  JSContextPointer,
  JSValuePointer,
  OwnedHeapCharPointer,
  QuickJSEmscriptenModule,
  QuickJSFFI,
} from 'quickjs-emscripten-core';
import { MEMORY_MEBIBYTES, STACK_BYTES } from './limits.ts';
import { NAMES } from './pinned-build.ts';
import { Tank } from './tank.ts';

const PAGES_PER_MEBIBYTE = 16;

/** Functions of the host that the engine calls. An exception breaks the engine, see `runGuarded`. */
export interface EngineHost {
  /**
   * Called regularly while the guest's code runs, and when the fuel is used up.
   * @returns true to end that code, which cannot catch it
   */
  readonly interrupt: () => boolean;
  /** An allocation does not fit into the memory. */
  readonly memoryFull: () => void;
  /** @param id of a host function. @returns an owned value, or 0 for undefined */
  readonly call: (id: number, argumentCount: number, argumentsAt: JSValuePointer) => JSValuePointer;
  /** The guest has freed its last function for the host function `id`. */
  readonly forget: (id: number) => void;
  /** @returns the file of an import's specifier */
  readonly resolve: (specifier: string) => string;
  /** @returns the JavaScript of that file, or undefined */
  readonly source: (file: string) => string | undefined;
}

/** For an engine that runs no code of a student. */
export const NULL_HOST: EngineHost = {
  interrupt: () => false,
  memoryFull: () => {},
  call: () => 0 as never,
  forget: () => {},
  resolve: (specifier) => specifier,
  source: () => undefined,
};

/** QuickJS in an instance of its own; never disposed of, because a leaked handle would abort it. */
export interface Engine {
  readonly ffi: QuickJSFFI;
  readonly module: QuickJSEmscriptenModule;
  readonly context: JSContextPointer;
  /** Together with the stack pointer and the fuel, the whole state. */
  readonly memory: Uint8Array;
  readonly stackPointer: () => number;
  readonly tank: Tank;
  /** Serves the present submission. */
  host: EngineHost;
  /** An exception of the host interrupted its calls: it must not serve again. */
  isBroken: boolean;
}

// Once, because a dynamic import takes longer than starting an instance.
const quickJs = Promise.all([variant.importModuleLoader(), variant.importFFI()]);

/** @param wasm compiled from `quickjs.wasm`; stateless and shared */
export async function startEngine(wasm: WebAssembly.Module): Promise<Engine> {
  const [loader, FFI] = await quickJs;
  const memory = fixedMemory(() => engine.host.memoryFull());
  let exports!: WebAssembly.Exports;
  const load = loader as unknown as (options: object) => Promise<QuickJSEmscriptenModule>;
  const module = await load({
    wasmMemory: memory,
    print: () => {},
    printErr: () => {},
    // The asynchronous way waits for another thread and takes ten times as long.
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      hideTheMachine(imports[NAMES.imports]!, memory);
      const instance = new WebAssembly.Instance(wasm, imports);
      done(instance);
      ({ exports } = instance);
      return exports;
    },
  });
  const ffi = new FFI(module);
  const runtime = ffi.QTS_NewRuntime();
  const context = ffi.QTS_NewContext(runtime, 0 as never); // 0: the whole language
  const engine: Engine = {
    ffi,
    module,
    context,
    memory: module.HEAPU8,
    stackPointer: exports[NAMES.emscripten_stack_get_current] as () => number,
    tank: new Tank(exports, context),
    host: NULL_HOST,
    isBroken: false,
  };
  answerCallbacks(engine);
  ffi.QTS_RuntimeSetMaxStackSize(runtime, STACK_BYTES);
  ffi.QTS_RuntimeEnableInterruptHandler(runtime);
  ffi.QTS_RuntimeEnableModuleLoader(runtime, 1);
  return engine;
}

/** @returns a pointer to a copy in the engine's memory, for the caller to free; 0 if the memory is full */
export function writeText(module: QuickJSEmscriptenModule, text: string): OwnedHeapCharPointer {
  const bytes = module.lengthBytesUTF8(text) + 1;
  const pointer = module._malloc(bytes) as OwnedHeapCharPointer;
  if (pointer !== 0) module.stringToUTF8(text, pointer, bytes);
  return pointer;
}

/** Connects the engine with its host. The first argument of each function is for asynchronous builds. */
function answerCallbacks(engine: Engine): void {
  const { ffi, module, context } = engine;
  module.callbacks = {
    callFunction: (_, _context, _this, count, args, id) => engine.host.call(id, count, args as never),
    shouldInterrupt: () => (engine.host.interrupt() ? 1 : 0),
    freeHostRef: (_, _runtime, id) => engine.host.forget(id),
    normalizeModule: (_, _runtime, _context, _importer, specifier) =>
      writeText(module, engine.host.resolve(specifier)),
    loadModuleSource: (_, _runtime, _context, file) => {
      const source = engine.host.source(file);
      if (source !== undefined) return writeText(module, source);
      ffi.QTS_Throw(context, ffi.QTS_NewError(context));
      return 0 as never;
    },
  };
}

/** A fixed size is the only limit that holds: with QuickJS's own limit, strings grew to 2 GiB. */
function fixedMemory(full: () => void): WebAssembly.Memory {
  // Made once: recording a stack takes longer than an allocation, and the guest can make many fail.
  const isFixed = new RangeError('the memory has a fixed size');
  const pages = MEMORY_MEBIBYTES * PAGES_PER_MEBIBYTE;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  memory.grow = () => {
    full();
    throw isFixed;
  };
  return memory;
}

/**
 * Hides the machine: the clock stays at the epoch, in UTC, and the environment is empty, because the length of the
 * program's path would shift allocations and so change fuel use.
 */
function hideTheMachine(imports: WebAssembly.ModuleImports, memory: WebAssembly.Memory): void {
  const localTimeBytes = 44;
  imports[NAMES.emscripten_date_now] = () => 0;
  imports[NAMES._localtime_js] = (_seconds: bigint, at: number) =>
    new Uint8Array(memory.buffer, at, localTimeBytes).fill(0);
  imports[NAMES._tzset_js] = () => {};
  imports[NAMES.environ_sizes_get] = (...sizes: readonly number[]) => {
    for (const at of sizes) new Int32Array(memory.buffer)[at >> 2] = 0;
    return 0;
  };
}
