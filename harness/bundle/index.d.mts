export interface BundleOptions {
  /** Packages that are not bundled; none named means all. */
  readonly outside?: readonly string[];
  /** An ES module, of several files; else one CommonJS file. */
  readonly isModule: boolean;
  /** A folder of further checks, which the entry imports. */
  readonly hidden?: string | undefined;
}
export function bundle(root: string, entry: string, options: BundleOptions): Promise<string>;
export function gradingFiles(
  root: string,
  hidden: string | undefined,
): Promise<Readonly<Record<string, readonly string[]>>>;
export function gradingsTable(files: Readonly<Record<string, readonly string[]>>): string;
