import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import path from 'node:path';
import {
  claimFolder,
  compareFiles,
  type Contents,
  type FileChanges,
  type Listed,
  obstacleAbove,
  type OwnFolder,
  writeChanges,
} from './own-files.ts';
import { tryOr } from './try-or.ts';
import { readUserFile } from './user-file.ts';
import { WriteError } from './write-file.ts';

type Hashes = Readonly<Record<string, string>>;

/** The list of a folder: its files as they were written last, and those of a run that has not ended. */
interface List {
  readonly files: Hashes;
  readonly next?: Hashes | undefined;
}

/** A folder that is written at once, and by the next version again. */
export interface UpdatedFolder extends Omit<OwnFolder, 'isMarked'> {
  /** Whether a folder without a list is one, too: those of earlier versions of the grader. */
  readonly isEarlier?: (folder: string) => boolean;
  /** Whether a file is replaced or removed even if it was changed by hand. */
  readonly replaces: (name: string) => boolean;
}

/** Line ends do not count in a text: git and editors may change them. */
function hashOf(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  const isText = isUtf8(bytes) && !bytes.includes(0);
  return hash('sha256', isText ? bytes.toString().replaceAll('\r\n', '\n') : bytes, 'hex');
}

/** An edited list must not reach files outside the folder. */
const isInside = (name: string): boolean => !path.isAbsolute(name) && !name.split(/[/\\]/).includes('..');

const readList = (file: string): List | undefined =>
  tryOr(undefined, () => {
    const { files, next } = JSON.parse(readUserFile(file)) as List;
    return { files: { ...files }, next };
  });

function listedIn({ files, next = {} }: List): Listed {
  const names = Object.keys({ ...files, ...next }).filter(isInside);
  return new Map(names.map((name) => [name, [files, next].flatMap((hashes) => hashes[name] ?? [])]));
}

/**
 * Writes files into a folder: a new one, or over an earlier version. What was changed by hand since then is left alone or
 * replaced, as the kind of folder says, and every file that was never listed stays.
 * @throws UserError, with nothing written, if the folder holds something else; WriteError
 */
export async function updateFolder(
  folder: string,
  files: Contents,
  { isEarlier = () => false, replaces, ...kind }: UpdatedFolder,
): Promise<FileChanges> {
  const listOf = (place: string): List | undefined => readList(path.join(place, kind.list));
  await claimFolder(folder, {
    ...kind,
    isMarked: (place) => listOf(place) !== undefined || isEarlier(place),
  });
  const before = listOf(folder) ?? { files: {} };
  const listed = listedIn(before);
  const obstacle = await obstacleAbove(folder, [...files.keys(), ...listed.keys(), kind.list]);
  if (obstacle !== undefined) throw new WriteError(obstacle);
  const changes = compareFiles(folder, files, listed, hashOf, replaces);
  const names = [...files.keys()].toSorted();
  const next = Object.fromEntries(names.map((name) => [name, hashOf(files.get(name)!)]));
  const list = async (now: List): Promise<void> => {
    const file = new Map([[kind.list, `${JSON.stringify(now, undefined, 2)}\n`]]);
    await writeChanges(
      folder,
      file,
      compareFiles(folder, file, new Map(), hashOf, () => true),
    );
  };
  const { added, updated, removed } = changes;
  if (added.length + updated.length + removed.length > 0) await list({ files: before.files, next });
  await writeChanges(folder, files, changes);
  await list({ files: next });
  return changes;
}
