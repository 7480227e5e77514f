import type { SandboxHost } from '../harness/core/sandbox/index.ts';
import { strip } from '../harness/core/sandbox/source/strip.ts';
import { compileQuickJs } from '../harness/course/shared/workers/sandbox-host.ts';

/** What the sandbox needs, as Node provides it: for tests that need no threads. */
export const nodeSandboxHost = async (): Promise<SandboxHost> => ({
  wasm: await compileQuickJs(),
  strip,
});
