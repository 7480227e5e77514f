export interface BundleOptions {
  /** ES modules, of which parts are loaded when they are needed; or one CommonJS file. */
  readonly format: 'esm' | 'cjs';
  /** Packages that are not bundled: these, or all. */
  readonly external: readonly string[] | 'packages';
  /** Files of the project that modules outside of it can import by name. */
  readonly alias?: Readonly<Record<string, string>>;
}

/** One module of a bundle, or one library. */
export interface BundledModule {
  /** Of its content, or what the lock file says of the library. */
  readonly hash: string;
  /** The names of the modules that it imports. Imports of types alone do not count. */
  readonly imports: readonly string[];
}

export interface Bundle {
  /** The file to load. No other process removes it as long as this one lives. */
  readonly file: string;
  /**
   * Everything that the bundle is made of, the libraries beside it included: by path from the project's folder, with
   * slashes; a library's is that of its folder.
   */
  readonly modules: Readonly<Record<string, BundledModule>>;
}

/** The modules cannot be bundled. The message says where and why: a line for each error, with file:line:column. */
export class BundleError extends Error {}

/**
 * Makes one JavaScript program of modules in TypeScript, or finds the one that was made of the same modules.
 * @param root the project's folder
 * @param entry TypeScript that imports what the bundle is to hold, by absolute paths
 * @throws BundleError; Error where `node_modules/.cache` cannot be written
 */
export function bundle(root: string, entry: string, options: BundleOptions): Promise<Bundle>;

/**
 * A hash of all the code that writes results: not only of what is bundled, but of styles and templates too.
 * @param root the project's folder
 */
export function sourcesFingerprint(root: string): Promise<string>;
