import { once } from 'node:events';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { ResultFile } from '../../lms/index.ts';
import { obstacleAbove } from '../../shared/files/own-files.ts';
import { makeFolder, writeAtomically, WriteError } from '../../shared/files/write-file.ts';
import type { GradedSubmission } from '../grade/graded-submissions.ts';
import type { ClassOverview, FileWriter, FolderWriter, ReportedRun, ResultFormat } from './formats/format.ts';
import { FORMATS } from './formats/index.ts';
import { readOverview } from './overview.ts';

/** The files that `writeResults` writes for a run: relative paths, with slashes. */
export const namesOfResults = (run: ReportedRun, formats: readonly ResultFormat[] = FORMATS): string[] =>
  formats.flatMap((format) =>
    format.kind === 'file' ? [format.name] : format.files(run).map((file) => `${format.name}/${file}`),
  );

/** Parts of a file that are kept for the next write, because many small ones are slow. */
const BUFFER_BYTES = 64 * 1024;

/** An open output. A file replaces its previous version only at `end`; a folder is updated file by file. */
interface Output {
  readonly add: (submission: GradedSubmission) => Promise<void>;
  readonly end: (overview: ClassOverview) => Promise<void>;
  /** Removes an unfinished file; does nothing after `end`. */
  readonly discard: () => Promise<void>;
}

function openFile(file: string, { head = '', add, end }: FileWriter): Output {
  const text = new PassThrough({ highWaterMark: BUFFER_BYTES });
  const written = writeAtomically(file, text);
  // Where the file cannot be written, the stream is destroyed; the reason is thrown by the next part or at the end.
  written.catch(() => {});
  text.on('error', () => {});
  const write = async (part: string | Buffer): Promise<void> => {
    if (!text.write(part)) await Promise.race([once(text, 'drain'), written]);
  };
  text.write(head);
  return {
    add: (submission) => write(add(submission)),
    end: async (overview) => {
      text.end(end?.(overview) ?? '');
      await written;
    },
    discard: async () => {
      text.destroy(new Error('the results are not complete'));
      await written.catch(() => {});
    },
  };
}

async function openFolder(folder: string, { add, end }: FolderWriter): Promise<Output> {
  await makeFolder(folder);
  const write = ({ name, text }: ResultFile): Promise<void> => writeAtomically(path.join(folder, name), text);
  return {
    add: (submission) => write(add(submission)),
    end: async (overview) => {
      for (const file of end?.(overview) ?? []) await write(file);
    },
    discard: async () => {},
  };
}

const open = async (out: string, format: ResultFormat, run: ReportedRun): Promise<Output> =>
  format.kind === 'file'
    ? openFile(path.join(out, format.name), format.start(run))
    : openFolder(path.join(out, format.name), format.start(run));

/**
 * Writes formats in one pass over the submissions.
 * @param out the results folder
 * @param submissions in the order of the run
 * @throws WriteError if a file cannot be written
 */
export async function writeResults(
  out: string,
  run: ReportedRun,
  submissions: AsyncIterable<GradedSubmission>,
  formats: readonly ResultFormat[] = FORMATS,
): Promise<ClassOverview> {
  const obstacle = await obstacleAbove(out, namesOfResults(run, formats));
  if (obstacle !== undefined) throw new WriteError(obstacle);
  const outputs: Output[] = [];
  try {
    for (const format of formats) outputs.push(await open(out, format, run));
    const overview = await readOverview(run, submissions, async (submission) => {
      for (const { add } of outputs) await add(submission);
    });
    for (const { end } of outputs) await end(overview);
    return overview;
  } finally {
    await Promise.all(outputs.map(({ discard }) => discard()));
  }
}
