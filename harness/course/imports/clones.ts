import { listed } from '../model/listed.ts';

/** The last parts of an address: `org/gd-student-01.git` of `git@github.com:org/gd-student-01.git`. */
function partsOf(remote: string): string[] {
  const parts = remote.split(/[/:]/u).filter((part) => part !== '');
  return parts.slice(-2).map((part) => part.replace(/\.git$/u, ''));
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
 * Names the students of cloned repositories: by the repository, or by its owner if more of the owners differ. What one
 * student names a repository changes nothing for the others.
 * @param remotes the address of each clone, by the name of its folder
 * @returns an id for each folder, none if most addresses are the same, and what was concluded, a sentence each
 */
export function repositoryNames(remotes: ReadonlyMap<string, string>): {
  readonly names: ReadonlyMap<string, string>;
  readonly remarks: readonly string[];
} {
  const parts = [...remotes].map(([folder, remote]) => {
    const [owner, repository = owner] = partsOf(remote);
    return { folder, owner: owner ?? folder, repository: repository ?? folder };
  });
  const owners = new Set(parts.map(({ owner }) => owner));
  const repositories = new Set(parts.map(({ repository }) => repository));
  if (parts.length > 1 && 2 * Math.max(owners.size, repositories.size) <= parts.length)
    return {
      names: new Map(),
      remarks: ['Most clones have the same address: the names of their folders are the ids.'],
    };
  // Forks have the same name and different owners.
  if (owners.size > repositories.size)
    return {
      names: new Map(parts.map(({ folder, owner }) => [folder, owner])),
      remarks: [`${listed([...repositories])}: the owners of the repositories are the ids.`],
    };
  const prefix = sharedPrefix([...repositories]);
  return {
    names: new Map(parts.map(({ folder, repository }) => [folder, repository.slice(prefix.length)])),
    remarks:
      prefix === '' ? [] : [`The names of all repositories begin with "${prefix}", which the ids leave out.`],
  };
}
