import type { Plugin } from 'esbuild';

export { cacheFolder } from './cache-folder.mjs';
export { keptFiles } from './kept.mjs';
export { ENGINE, engineModule, PUBLIC_MODULES } from './engine.mjs';

export interface BundleOptions {
  /** ES modules, whose parts load when they are needed; or one CommonJS file. */
  readonly format: 'esm' | 'cjs';
  /** Packages that are not bundled, by name or file; `packages` means all. */
  readonly external: readonly string[] | 'packages';
  /** Files that any module can import by name. */
  readonly alias?: Readonly<Record<string, string>>;
}

/** One module of a bundle, or one library. */
export interface BundledModule {
  /** SHA-256 of its content; name and version of a library. */
  readonly hash: string;
  /** The names of the modules that it imports. Type-only imports do not count. */
  readonly imports: readonly string[];
}

export interface Bundle {
  /** The file to load. No other process removes it while this one lives. */
  readonly file: string;
  /**
   * Everything that the bundle is made of, including external libraries. The names are paths from the project's folder,
   * with slashes; the name of a library is its folder.
   */
  readonly modules: Readonly<Record<string, BundledModule>>;
  /** A hash of all that decides how modules are bundled, besides the modules themselves. */
  readonly settings: string;
}

/**
 * The JavaScript of a solution's factory, its default export: see `SolutionFactory`.
 * @param file the name of the solution's file
 * @param text its TypeScript
 */
export function factoryText(file: string, text: string): Promise<string>;

/**
 * A plugin of esbuild: bundles each module in a folder called `misconceptions` or `variants` as a factory, see
 * `SolutionFactory`.
 * @param hashes gets the hash of each by its path
 */
export function solutionFactories(hashes?: Map<string, string>): Plugin;

/** The expression for the URL of a module. Code that is bundled cannot contain it: the bundler replaces it. */
export const OWN_URL: string;

/** Modules that cannot be bundled. The message has one line for each error: file:line:column and the reason. */
export class BundleError extends Error {}

/**
 * Bundles modules in TypeScript into a JavaScript program, or finds the one that was made of the same modules.
 * @param root the project's folder
 * @param entry TypeScript that imports what the bundle is to hold, by absolute paths
 * @throws BundleError; Error if nothing can be written, not even a temporary folder
 */
export function bundle(root: string, entry: string, options: BundleOptions): Promise<Bundle>;

/**
 * Which program this is: its version, and a hash of all the code that writes results: not only of what is bundled, but of
 * styles and templates too. In the students' edition it is a hash of the release.
 * @param root the course's folder; without one, the hash is that of the engine alone
 * @param engine the engine's folder
 * @example programName(root) // 'descent-grader 0.2.0 (1f0c…)'
 */
export function programName(root?: string, engine?: string): string;

/** The version that the package.json of a folder gives; `undefined` if there is none. */
export function versionIn(folder: string): string | undefined;

/**
 * Bundles modules of a package into its folder `commands`, packages left outside, with no path of this machine: a bundled
 * module finds the files beside its source wherever the package is.
 * @param folder of the package
 * @param entryPoints files in it
 */
export function bundleReady(folder: string, entryPoints: readonly string[]): Promise<void>;
