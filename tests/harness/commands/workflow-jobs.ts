import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Ended } from './call.ts';
import { ROOT, runFile } from './run.ts';

/** A step of a job of a workflow. */
export interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly 'working-directory'?: string;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly steps: readonly Step[];
  readonly permissions?: unknown;
}

export const WORKFLOWS = path.join(ROOT, '.github/workflows');
export const textOf = (name: string): string => readFileSync(path.join(WORKFLOWS, name), 'utf8');
export const workflowOf = (name: string): Workflow => parse(textOf(name));

/** Runs the commands of a job one after the other, as the runner does; uploads and downloads are left out. */
export async function runJob(
  steps: readonly Step[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly shard?: number },
): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (const { run, 'working-directory': folder = '.' } of steps) {
    if (run === undefined) continue;
    const command = run.replaceAll('${{ matrix.shard }}', String(options.shard));
    ended.push(
      await runFile('bash', ['-e', '-c', command], { ...options, cwd: path.join(options.cwd, folder) }),
    );
  }
  return ended;
}

/** What a runner would obey of a log. */
export function commandsIn(log: string): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of log.split('\n')) {
    if (token === undefined && line.startsWith('::')) commands.push(line);
    if (token !== undefined && line === `::${token}::`) token = undefined;
    else token ??= /^::stop-commands::(.+)$/.exec(line)?.[1];
  }
  return commands;
}

export const stepsOf = (name: string): Step[] =>
  Object.values(workflowOf(name).jobs).flatMap(({ steps }) => steps);
