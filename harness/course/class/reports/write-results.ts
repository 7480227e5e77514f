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

/** Relative paths of all files, with slashes. */
export const namesOfResults = (run: ReportedRun, formats: readonly ResultFormat[] = FORMATS): string[] =>
  formats.flatMap((format) =>
    format.kind === 'file' ? [format.name] : format.files(run).map((file) => `${format.name}/${file}`),
  );

/** Buffer for small parts, because many small writes are slow. */
const BUFFER_BYTES = 64 * 1024;

/** Files replace their previous version at `end`; folders are updated file by file. */
interface OpenResult {
  readonly add: (submission: GradedSubmission) => Promise<void>;
  readonly end: (overview: ClassOverview) => Promise<void>;
  /** Removes an unfinished file; does nothing after `end`. */
  readonly discard: () => Promise<void>;
}

function openFile(file: string, { head = '', add, end }: FileWriter): OpenResult {
  const text = new PassThrough({ highWaterMark: BUFFER_BYTES });
  const written = writeAtomically(file, text);
  // If the file cannot be written, the stream is destroyed; the next part or the end throws the reason.
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

async function openFolder(folder: string, { add, end }: FolderWriter): Promise<OpenResult> {
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

const open = async (out: string, format: ResultFormat, run: ReportedRun): Promise<OpenResult> =>
  format.kind === 'file'
    ? openFile(path.join(out, format.name), format.start(run))
    : openFolder(path.join(out, format.name), format.start(run));

/**
 * Writes formats in one pass.
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
  const outputs: OpenResult[] = [];
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
