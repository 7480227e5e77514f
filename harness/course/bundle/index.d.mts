export interface BundleOptions {
  /** Packages that are not bundled; none named means all. */
  readonly outside?: readonly string[];
  /** An ES module, of several files; else one CommonJS file. */
  readonly isModule: boolean;
  /** A folder of further checks, which the entry imports. */
  readonly hidden?: string | undefined;
}
/**
 * Makes one program in JavaScript of modules in TypeScript, or finds the one that was made of the same.
 * @param root the project's folder
 * @param entry TypeScript that imports what the bundle is to hold, by absolute names
 * @returns the file to load, in `node_modules/.cache`
 * @throws Error where esbuild refuses a module or the file cannot be written
 */
export function bundle(root: string, entry: string, options: BundleOptions): Promise<string>;
/**
 * The modules that hold the checks of each exercise, its own first; by exercise.
 * @param hidden a folder of further checks: `<id>/checks.ts`
 */
export function gradingFiles(
  root: string,
  hidden: string | undefined,
): Promise<Readonly<Record<string, readonly string[]>>>;
/** TypeScript that imports these modules into `gradings`, a `Map` from file to checks. @param files of `gradingFiles` */
export function gradingsTable(files: Readonly<Record<string, readonly string[]>>): string;
/** A hash of the project's code, its fixtures and the versions of its packages; of no submission, and no solution. */
export function sourcesFingerprint(root: string): Promise<string>;
