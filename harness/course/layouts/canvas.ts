import { min } from 'd3-array';
import { type Claim, type Layout, type Owner, studentOrGroup } from './layout.ts';

// lib/content_zipper.rb: the sortable name in one word and lower case, LATE, the user's id; or anon_ and an id. Then the
// id of the file and its name, or text.html and link.html for what is not a file.
const NAMED =
  /^(?<name>[\p{L}\p{M}\p{N}\p{Pc}]*?)_(?<late>LATE_)?(?<number>\d+)_(?:\d+_(?<file>.+)|(?<page>text|link)\.html)$/su;
const ANONYMOUS =
  /^(?<late>LATE_)?anon_(?<anonymous>[A-Za-z0-9]+)_(?:\d+_(?<file>.+)|(?<page>text|link)\.html)$/su;

const REASONS: Readonly<Record<string, string>> = {
  text: 'a text entry, not a file',
  link: 'a link to a web page, not a file',
};

function ownerOf(
  { name = '', late, number, anonymous }: Readonly<Record<string, string | undefined>>,
  isGroups: boolean,
): Owner {
  const lateness = late === undefined ? {} : ({ late: true } as const);
  if (anonymous !== undefined) return { id: `anon_${anonymous}`, kind: 'anonymous', ...lateness };
  return {
    id: `${name}_${number}`,
    kind: studentOrGroup(isGroups),
    name: name.normalize('NFC'),
    number: number!,
    ...lateness,
  };
}

function claimOf(segment: string, isGroups: boolean): Claim | undefined {
  const groups = (ANONYMOUS.exec(segment) ?? NAMED.exec(segment))?.groups;
  if (groups === undefined) return undefined;
  const { file, page } = groups;
  const owner = ownerOf(groups, isGroups);
  return page === undefined ? { owner, file: file! } : { owner, refused: REASONS[page]! };
}

/** The name of a user may contain numbers, too. */
const NAME = /^[\p{L}\p{M}\p{N}\p{Pc}]*/u;
const NUMBERS = /_(?:LATE_)?\d+(?=_(?:(?<id>\d+)_.|(?:text|link)\.html$))/gsu;

/** The ids of the file in all ways to read a name, the shortest name of a user first; `''` for what is not a file. */
function idsIn(segment: string): string[] {
  if (ANONYMOUS.test(segment)) return [];
  const { length } = NAME.exec(segment)![0];
  return [...segment.matchAll(NUMBERS)]
    .filter(({ index }) => index < length)
    .map(({ groups }) => groups!['id'] ?? '');
}

/**
 * Canvas's "Download Submissions": all files of all students in one folder. Users choose their names, and may choose one
 * that contains the numbers of another user. Canvas gives ids of about one length to all files of a download, so that
 * shorter numbers in the name of a file, such as a date, are told apart.
 * @param isGroups the assignment is one of groups
 */
export function canvas(names: readonly string[], isGroups: boolean): Layout {
  const ids = names.map(idsIn);
  const shortest = min(ids, ([id, ...more]) => (id && more.length === 0 ? id.length : undefined)) ?? 0;
  const isUnclear = (segment: string): boolean =>
    idsIn(segment)
      .slice(1)
      .some(({ length }) => length === 0 || length >= shortest);
  return {
    system: 'canvas',
    title: 'a download from Canvas',
    claim: (segment) => {
      const claim = claimOf(segment, isGroups);
      if (claim === undefined || !isUnclear(segment)) return claim;
      const { id } = claim.owner;
      return { ...claim, unclear: `of ${id}, or of a student with these numbers in the name: rename it` };
    },
  };
}
