/** The last parts of an address: `org/gd-student-01.git` of `git@github.com:org/gd-student-01.git`. */
function partsOf(remote: string): string[] {
  const parts = remote
    .replace(/\/+$/u, '')
    .replace(/\.git$/u, '')
    .split(/[/:]/u);
  return parts.filter((part) => part !== '').slice(-2);
}

/** The longest beginning that all names share and that ends with a hyphen: GitHub Classroom writes `assignment-user`. */
function sharedPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  let end = others.length === 0 ? 0 : first.length;
  while (end > 0 && !(first[end - 1] === '-' && others.every((name) => name.startsWith(first.slice(0, end)))))
    end -= 1;
  const prefix = first.slice(0, end);
  return names.some((name) => name === prefix) ? '' : prefix;
}

/**
 * Names the students of cloned repositories.
 * @param remotes the address of each clone, by the name of its folder
 * @returns an id for each folder, and what was concluded, a sentence each
 */
export function repositoryNames(remotes: ReadonlyMap<string, string>): {
  readonly names: ReadonlyMap<string, string>;
  readonly remarks: readonly string[];
} {
  const parts = [...remotes].map(([folder, remote]) => [folder, partsOf(remote)] as const);
  const repositories = new Set(parts.map(([, part]) => part.at(-1)!));
  // Forks have the same name and different owners.
  const areForks = parts.length > 1 && repositories.size === 1;
  const raw = parts.map(([folder, part]) => [folder, (areForks ? part[0] : part.at(-1)) ?? folder] as const);
  const prefix = areForks ? '' : sharedPrefix([...repositories]);
  const names = new Map(raw.map(([folder, name]) => [folder, name.slice(prefix.length)]));
  if (areForks)
    return {
      names,
      remarks: [`All repositories are named ${[...repositories][0]}: their owners are the ids.`],
    };
  return {
    names,
    remarks:
      prefix === '' ? [] : [`The names of all repositories begin with "${prefix}", which the ids leave out.`],
  };
}
