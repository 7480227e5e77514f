import type { BuildOptions, Plugin } from 'esbuild';
import * as assets from '../../page/assets.ts';
import {
  compile,
  ENGINE,
  engineModule,
  hideNames,
  OWN_URL,
  solutionFactories,
} from '../../shared/bundle/index.mjs';

const INSIDE = 'harness/course/ship/release/inside';

/** Replacements of the modules that read the project's own files. */
const REPLACED: Readonly<Record<string, string>> = {
  'harness/course/shared/bundle/engine': `${INSIDE}/engine`,
  'harness/course/shared/bundle/index': `${INSIDE}/bundle`,
  'harness/course/shared/files/lock': `${INSIDE}/lock`,
  'harness/course/shared/exercises/project': `${INSIDE}/exercises`,
  'harness/course/ship/site/from-sources': `${INSIDE}/site`,
  'harness/course/shared/self-check/run-right-solutions': `${INSIDE}/run-right-solutions`,
};

/** Scripts of commands that students have in another form. */
const FOR_STUDENTS: Readonly<Record<string, string>> = {
  grade: 'students/grade',
  classroom50: 'students/classroom50',
};

/** The module that threads run. */
const PROGRAM = 'descent-grader:program';

/** `register.mjs` registers it. */
const HOOKS = 'harness/course/student/debug/hooks';

/** The texts that replace modules, by their files. */
function replacements(): ReadonlyMap<string, string> {
  const replaced = Object.entries(REPLACED).map(
    ([name, own]) => [engineModule(name), `export * from ${JSON.stringify(engineModule(own))};`] as const,
  );
  // Texts that the module reads when it is loaded.
  const texts = Object.entries(assets).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};`,
  );
  return new Map([...replaced, [engineModule('harness/course/page/assets'), texts.join('\n')]]);
}

const replaceModules: Plugin = {
  name: 'replace-modules',
  setup({ onLoad }) {
    const texts = replacements();
    onLoad({ filter: /./, namespace: 'file' }, ({ path: file }) => {
      const contents = texts.get(file);
      return contents === undefined ? undefined : { contents, resolveDir: ENGINE };
    });
  },
};

/** @param text imports by paths from the course's folder */
const provideProgram = (root: string, text: string): Plugin => ({
  name: 'provide-program',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^descent-grader:program$/ }, () => ({ path: PROGRAM, namespace: 'program' }));
    onLoad({ filter: /./, namespace: 'program' }, () => ({ contents: text, loader: 'ts', resolveDir: root }));
  },
});

/**
 * Students have TypeScript installed, so this large library is not bundled. `require` avoids Node's search of nine megabytes for
 * the export names of an imported CommonJS module.
 */
const requireTypeScript: Plugin = {
  name: 'require-typescript',
  setup({ onResolve, onLoad }) {
    const namespace = 'typescript';
    onResolve({ filter: /^typescript$/ }, ({ namespace: from }) =>
      from === namespace ? { path: 'typescript', external: true } : { path: 'typescript', namespace },
    );
    onLoad({ filter: /./, namespace }, () => ({ contents: `export default require('typescript');` }));
  },
};

/** Names that libraries in CommonJS use. */
const COMMONJS = [
  `import { createRequire as __createRequire } from 'node:module';`,
  `import { fileURLToPath as __fileURLToPath } from 'node:url';`,
  `const require = __createRequire(${OWN_URL});`,
  `const __filename = __fileURLToPath(${OWN_URL});`,
  `const __dirname = __fileURLToPath(new URL('.', ${OWN_URL}));`,
].join('');

export interface BuiltCommands {
  /** The text of each file, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** The modules that were bundled, by path from the project's folder. */
  readonly modules: readonly string[];
}

/**
 * Bundles the commands and the students' grader with their libraries, without source.
 * @param program the program's text; it imports by paths from the project's folder
 * @param commands names of scripts
 * @param names functions that tasks ask for: no module of the program may be resolved by these names
 */
export async function buildCommands(
  root: string,
  program: string,
  commands: readonly string[],
  names: readonly string[],
): Promise<BuiltCommands> {
  const options: BuildOptions = {
    // Hashes of file names reach the output, and must not depend on where the libraries are.
    preserveSymlinks: true,
    minify: true,
    banner: { js: COMMONJS },
    legalComments: 'none',
    plugins: [replaceModules, provideProgram(root, program), solutionFactories(), requireTypeScript],
  };
  const entries = commands.map((name) => [name, engineModule(`scripts/${FOR_STUDENTS[name] ?? name}`)]);
  const parts = await Promise.all(
    // The program apart from the commands: threads would load all that it shares a module with.
    [{ ...Object.fromEntries(entries), hooks: engineModule(HOOKS) }, { program: PROGRAM }].map(
      (entryPoints) => compile(root, { ...options, entryPoints }),
    ),
  );
  const built = parts.flatMap(({ files }) =>
    [...files].map(
      async ([name, bytes]) => [name, await hideNames(String(Buffer.from(bytes)), names)] as const,
    ),
  );
  return {
    files: new Map(await Promise.all(built)),
    modules: [...new Set(parts.flatMap(({ metafile }) => Object.keys(metafile.inputs)))].toSorted(),
  };
}
