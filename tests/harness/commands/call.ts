import path from 'node:path';
import { expect, vi } from 'vitest';
import { ENGINE as ROOT } from '../../../harness/course/shared/bundle/engine.mjs';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs something in this process. @returns its result, and what it printed */
export async function captured<T>(
  work: () => Promise<T>,
): Promise<{ result: T; stdout: string; stderr: string }> {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((chunk) => {
      printed[name] += String(chunk);
      return true;
    }),
  );
  try {
    return { result: await work(), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/**
 * Runs a command's script in this process, which takes a tenth of the time of a process of its own.
 * @param script its file, relative to the project's folder
 * @throws Error in a quick test: those after it in its process would load all modules again
 */
export async function callScript(script: string, args: readonly string[]): Promise<Ended> {
  if (!/\.(?:isolated|slow|long)\.test\.ts$/.test(expect.getState().testPath!))
    throw new Error('a test that calls a script belongs in a file named *.isolated.test.ts');
  const { argv } = process;
  process.argv = [argv[0]!, script, ...args];
  // The script is a program: it runs when it is imported.
  vi.resetModules();
  try {
    const { stdout, stderr } = await captured(() => import(path.join(ROOT, script)));
    return { status: Number(process.exitCode ?? 0), stdout, stderr };
  } finally {
    process.argv = argv;
    process.exitCode = undefined;
  }
}
