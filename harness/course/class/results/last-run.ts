import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Shows } from '../../../core/model/grades.generated.ts';
import { readSealed, seal } from '../../shared/files/sealed.ts';
import { tryOr } from '../../shared/files/try-or.ts';
import { readUserFile } from '../../shared/files/user-file.ts';
import { writeAtomically } from '../../shared/files/write-file.ts';
import type { PointsChange, ClassStandings } from '../decisions/changes.ts';
import { JOURNAL, LAST_RUN } from './result-folder.ts';

/** They decide the tables of a class without showing in them; absent unless given. */
export interface ClassRunOptions {
  readonly seed?: number;
  readonly roster?: true;
  readonly groups?: true;
  readonly shows?: Shows;
}

/** `last-run.json`: the next run compares with it. */
export interface LastRun {
  /** Identity of all results together. */
  readonly results?: string;
  /** Absent for a shard. */
  readonly standings?: ClassStandings | undefined;
  /** Since the run before. */
  readonly changes?: readonly PointsChange[];
  readonly decisions?: number;
  readonly options?: ClassRunOptions | undefined;
}

/** Omits empty members. @throws WriteError */
export async function writeLastRun(out: string, run: LastRun): Promise<void> {
  const members = Object.entries(run).filter(([, one]) =>
    typeof one === 'number' ? one > 0 : one !== undefined && Object.keys(one).length > 0,
  );
  await writeAtomically(path.join(out, LAST_RUN), `${seal(Object.fromEntries(members)).text}\n`);
}

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** Last complete run in the journal of version 0.1, which had a line for each result and each run. */
function readJournal(file: string): LastRun {
  let last: LastRun = {};
  // Decoded leniently, because a killed run may have torn the last line.
  for (const line of readUserFile(file, undefined, decode).split('\n')) {
    const read = readSealed(line);
    const { complete, ...run } = (read?.value ?? {}) as LastRun & { readonly complete?: unknown };
    if (complete === true && read!.isUnchanged) last = run;
  }
  return last;
}

/** @returns an empty run if there is none, or if it was changed; and a sentence for people. @throws UserError */
export function readLastRun(out: string): { readonly run: LastRun; readonly remark?: string } {
  const [file, journal] = [path.join(out, LAST_RUN), path.join(out, JOURNAL)];
  if (existsSync(file)) {
    const read = tryOr(undefined, () => readSealed(readUserFile(file).trimEnd()));
    return read?.isUnchanged
      ? { run: read.value as LastRun }
      : { run: {}, remark: `${file} was changed after it was written, so it does not count` };
  }
  if (!existsSync(journal)) return { run: {} };
  const remark = `${journal} is of an earlier version: the points in it are compared with those of this run, which grades everything again`;
  return { run: readJournal(journal), remark };
}
