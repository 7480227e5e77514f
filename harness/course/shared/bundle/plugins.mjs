import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { factoryText } from './factory.mjs';
import { readKnownSolution } from './like.mjs';
import { madeCode } from './made-code.mjs';
import { isForeign } from './stack.mjs';
import { hashOf, hashOfFile } from './state.mjs';

/** Modules of these folders are bundled as factories. */
const SOLUTION = /[/\\](?:misconceptions|variants)[/\\][^/\\]+\.ts$/;

/** Expression for the URL of a module, in parts because the bundler replaces it in bundled code, such as this file. */
export const OWN_URL = ['import', 'meta', 'url'].join('.');
const LOADERS = { '.js': 'js', '.mjs': 'js', '.cjs': 'js', '.ts': 'ts', '.tsx': 'tsx', '.json': 'json' };

/**
 * Reads modules for esbuild. Hashes the bytes that are bundled, even if a file changes at the same time, and keeps the
 * URL of the source, so that a bundled module finds the files beside it.
 * @param urlOf expression for the URL of a file
 */
export const readModules = (hashes, urlOf = (file) => JSON.stringify(pathToFileURL(file).href)) => ({
  name: 'read-modules',
  setup({ onLoad }) {
    onLoad({ filter: /\.(?:[cm]?js|tsx?|json)$/ }, async ({ path: file }) => {
      const bytes = await readFile(file);
      hashes.set(file, hashOf(bytes));
      const contents = String(bytes).replaceAll(OWN_URL, urlOf(file));
      return { contents, loader: LOADERS[path.extname(file)] };
    });
  },
});

/** Refuses modules of a course that make code while they run. @type {import('esbuild').Plugin} */
export const withoutMadeCode = {
  name: 'without-made-code',
  setup({ onLoad, initialOptions: { absWorkingDir } }) {
    onLoad({ filter: /\.(?:[cm]?js|tsx?)$/ }, async ({ path: file }) => {
      const name = path.relative(absWorkingDir, file);
      const errors = isForeign(file, name) ? [] : await madeCode(name, String(await readFile(file)));
      // Without errors the next plugin reads it.
      return errors.length > 0 ? { errors } : undefined;
    });
  },
};

/**
 * Bundles each module in a folder called `misconceptions` or `variants` as a factory, see `SolutionFactory`.
 * @param {Map<string, string>} hashes gets the hash of each by its path
 * @returns {import('esbuild').Plugin}
 */
export const solutionFactories = (hashes = new Map()) => ({
  name: 'solution-factories',
  setup({ onLoad, initialOptions: { absWorkingDir } }) {
    onLoad({ filter: SOLUTION }, async ({ path: file }) => {
      const name = path.relative(absWorkingDir, file);
      try {
        const { source, text, like } = readKnownSolution(file, name);
        hashes.set(file, hashOf(source));
        if (like !== undefined) hashes.set(like, hashOfFile(like));
        // Places in it are not those in the misconception.
        const program = like === undefined ? name : `${name}, the changed ${path.basename(like)}`;
        const contents = await factoryText(program, text);
        return { contents, errors: await madeCode(program, text), loader: 'js' };
      } catch (error) {
        if (error.errors === undefined) throw error;
        return { errors: error.errors };
      }
    });
  },
});
