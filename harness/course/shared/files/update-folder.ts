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

export interface UpdatedFolder extends Omit<OwnFolder, 'isMarked'> {
  /** True for a file that was changed by hand and may be replaced or removed. */
  readonly replaces: (name: string) => boolean;
}

/** Hashes; while a run is writing, also the earlier ones that files may still have. */
interface List {
  readonly files: Readonly<Record<string, string>>;
  readonly before?: Readonly<Record<string, readonly string[]>>;
}

/** Ignores line ends of texts, which git and editors may change. */
function hashOf(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  const isText = isUtf8(bytes) && !bytes.includes(0);
  return hash('sha256', isText ? bytes.toString().replaceAll('\r\n', '\n') : bytes, 'hex');
}

/** An edited list must not reach files outside the folder. */
const isInside = (name: string): boolean => !path.isAbsolute(name) && !name.split(/[/\\]/).includes('..');

const readList = (file: string): Listed | undefined =>
  tryOr(undefined, () => {
    const { files, before = {} } = JSON.parse(readUserFile(file)) as List;
    const names = [...Object.keys(files), ...Object.keys(before)].filter(isInside);
    return new Map(names.map((name) => [name, [files[name] ?? [], before[name] ?? []].flat()]));
  });

/**
 * Writes files over any earlier version. Unlisted files stay.
 * @throws UserError, with nothing written, if the folder holds something else; WriteError
 */
export async function updateFolder(
  folder: string,
  files: Contents,
  { replaces, ...kind }: UpdatedFolder,
): Promise<FileChanges> {
  const listOf = (place: string): Listed | undefined => readList(path.join(place, kind.list));
  const isMarked = (place: string): boolean => listOf(place) !== undefined;
  await claimFolder(folder, { ...kind, isMarked });
  const listed: Listed = listOf(folder) ?? new Map();
  const obstacle = await obstacleAbove(folder, [...files.keys(), ...listed.keys(), kind.list]);
  if (obstacle !== undefined) throw new WriteError(obstacle);
  const names = [...files.keys()].toSorted();
  const hashes = Object.fromEntries(names.map((name) => [name, hashOf(files.get(name)!)]));
  const writeList = async (list: List): Promise<void> => {
    const file = new Map([[kind.list, `${JSON.stringify(list, undefined, 2)}\n`]]);
    await writeChanges(
      folder,
      file,
      compareFiles(folder, file, new Map(), hashOf, () => true),
    );
  };
  const changes = compareFiles(folder, files, listed, hashOf, replaces);
  if (changes.added.length + changes.updated.length + changes.removed.length > 0)
    await writeList({ files: hashes, before: Object.fromEntries(listed) });
  await writeChanges(folder, files, changes);
  await writeList({ files: hashes });
  return changes;
}
