import { getOrCreate } from '../../../core/model/get-or-create.ts';
import { isHandedIn, type Layout, type Owner, type Segments } from '../../lms/index.ts';
import { type Download, type ListedFile, problem, type Unread } from './listed.ts';
import type { GivenName } from './names.ts';
import { isClutter, readTopLevel, type ImportHints } from './top-level.ts';

export interface HandedIn<File = ListedFile> {
  readonly file: File;
  /** Path within what the student handed in. */
  readonly inside: Segments;
}

/** All files of one student or group. */
export interface Submission {
  readonly owner: Owner;
  readonly name: GivenName;
  /** The owner's names at the top of the download: one folder, or several files. */
  readonly origins: readonly string[];
  readonly files: readonly HandedIn[];
  /** Why it waits for a person in any case. */
  readonly unclear?: string | undefined;
}

export interface Assigned extends Pick<Layout, 'title'> {
  readonly submissions: readonly Submission[];
  /** Files that belong to no student, with reasons. */
  readonly rest: readonly (Unread & { readonly path: Segments })[];
}

/** Reports hidden files with a student's name: they may be all that the student handed in. */
function unclaimed(file: ListedFile, isNamed: boolean): Assigned['rest'][number] {
  if (file.kind === 'problem') return file;
  if (isNamed) return problem(file.path, 'hidden, because its name begins with a dot: rename it');
  return file.kind === 'ignored' ? file : problem(file.path, "in no student's folder");
}

/** Reads the names at the top of a download. @throws UserError as `readTopLevel` */
export function assign(download: Download, said: ImportHints): Assigned {
  const { system, title, claim } = readTopLevel(download, said);
  const { files } = download;
  const names = new Set(files.map(({ path: [top] }) => top));
  // macOS keeps attributes beside a file.
  const isOfMacOs = (name: string): boolean => name.startsWith('._') && names.has(name.slice(2));
  const submissions = new Map<
    string,
    Pick<Submission, 'name' | 'unclear'> & { owner: Owner; origins: Set<string>; files: HandedIn[] }
  >();
  const rest: Assigned['rest'][number][] = [];
  for (const file of files) {
    const { path } = file;
    const top = path[0]!;
    const claimed = claim(top);
    const isHidden = isClutter(file) && path.length === 1;
    if (claimed === undefined || isHidden) {
      rest.push(unclaimed(file, isHidden && !isOfMacOs(top) && (claimed !== undefined || isHandedIn(top))));
      continue;
    }
    const { login, file: own, unclear } = claimed;
    const owner = { ...claimed.owner, system };
    // A system's number identifies its user; other names stand for themselves, even with the same id.
    const origin = system === undefined ? top : owner.id.normalize('NFC');
    const known = getOrCreate(submissions, origin, () => {
      const { id, kind, name = id, number } = owner;
      const whose = { system: login === undefined ? system : 'git', kind, name, number, login };
      return { owner, name: whose, unclear, origins: new Set<string>(), files: [] };
    });
    known.owner = { ...known.owner, ...owner };
    known.origins.add(top);
    const inside = [...(own === undefined ? [] : [own]), ...path.slice(1)];
    known.files.push({ file, inside });
  }
  const all = [...submissions.values()].map((one) => ({ ...one, origins: [...one.origins] }));
  return { title, submissions: all, rest };
}
