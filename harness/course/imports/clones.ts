/** The longest beginning that all names share and that ends with a hyphen, such as `classroom-assignment-`. */
function sharedPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let end = others.length === 0 ? 0 : first.length;
  while (end > 0 && !(first[end - 1] === '-' && others.every((name) => name.startsWith(first.slice(0, end)))))
    end -= 1;
  const prefix = first.slice(0, end);
  return names.some((name) => name === prefix) ? '' : prefix;
}

/**
 * Names the students of cloned repositories after the folders. The address in a repository says nothing: its owner may
 * have written it, and have handed in the folder `.git`.
 * @param folders the name of each clone
 * @returns an id for each folder, and what was concluded, a sentence each
 */
export function cloneIds(folders: readonly string[]): {
  readonly ids: ReadonlyMap<string, string>;
  readonly remarks: readonly string[];
} {
  const prefix = sharedPrefix(folders);
  return {
    ids: new Map(folders.map((folder) => [folder, folder.slice(prefix.length)])),
    remarks:
      prefix === '' ? [] : [`The names of all clones begin with "${prefix}", which the ids leave out.`],
  };
}
