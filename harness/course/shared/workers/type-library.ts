import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import type { TypeLibrary } from '../../../core/sandbox/source/type-errors.ts';

/**
 * Options of `exercises/tsconfig.json`, files beside it, and TypeScript's declarations; empty, so that nothing is
 * checked, if it cannot be read.
 */
export function typeLibrary(root: string): TypeLibrary {
  const folder = path.join(root, 'exercises');
  const { config, error } = ts.readConfigFile(path.join(folder, 'tsconfig.json'), ts.sys.readFile);
  if (error !== undefined) return { options: {}, shared: [], read: () => undefined };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  const names = fileNames.map((file) => path.relative(folder, file));
  const shared = names.filter((name) => name === path.basename(name)).map((name) => `/exercises/${name}`);
  const typescript = path.dirname(createRequire(import.meta.url).resolve('typescript'));
  return {
    options,
    shared,
    read(name) {
      if (shared.includes(name)) return ts.sys.readFile(path.join(root, name));
      return name.startsWith('/lib/')
        ? ts.sys.readFile(path.join(typescript, path.basename(name)))
        : undefined;
    },
  };
}
