// Imports point downwards only: scripts → course, explore → core → no folder of the project; tests/exercises and views → what package.json exports. docs/architecture.md explains the floors.

const CORE = 'harness/core';
const COURSE = 'harness/course';
const core = (...folders) => folders.map((folder) => `${CORE}/${folder}`);
const course = (...folders) => folders.map((folder) => `${COURSE}/${folder}`);
const shared = (...parts) => course(...parts.map((part) => `shared/${part}`));

/** What each folder may import of the project, besides itself. */
const MAY_IMPORT = {
  reference: [],
  [`${CORE}/model`]: [],
  [`${CORE}/say`]: core('model'),
  [`${CORE}/sandbox`]: core('model', 'say'),
  [`${CORE}/inputs`]: core('model'),
  [`${CORE}/checks`]: core('model', 'say', 'inputs', 'runner'),
  [`${CORE}/runner`]: core('model', 'say', 'sandbox', 'inputs'),
  [`${CORE}/diagnosis`]: core('model', 'sandbox', 'runner', 'explain'),
  [`${CORE}/grading`]: core('model', 'say', 'sandbox', 'runner', 'diagnosis', 'explain'),
  [`${CORE}/questions`]: core('model', 'sandbox', 'runner', 'explain'),
  [`${CORE}/figures`]: core('model', 'explain', 'say/pictures.ts'),
  [`${CORE}/explain`]: core('model', 'say'),
  [`${COURSE}/shared/model`]: [...core('model', 'explain'), ...shared('files')],
  [`${COURSE}/shared/files`]: [...core('model', 'explain'), ...shared('model')],
  [`${COURSE}/shared/bundle`]: [],
  [`${COURSE}/shared/schema`]: [...core('model'), ...shared('bundle/engine.mjs', 'bundle/kept.mjs', 'files')],
  [`${COURSE}/shared/exercises`]: [CORE, ...shared('bundle', 'files', 'model', 'schema')],
  [`${COURSE}/shared/workers`]: [CORE, ...shared('bundle', 'exercises', 'files')],
  [`${COURSE}/shared/self-check`]: [CORE, ...shared('bundle', 'exercises', 'files', 'workers')],
  [`${COURSE}/shared/terminal`]: core('model', 'explain'),
  [`${COURSE}/student`]: [CORE, ...course('shared')],
  [`${COURSE}/lms`]: [...core('model', 'sandbox', 'explain'), ...course('shared')],
  [`${COURSE}/page`]: [...core('figures', 'model', 'explain'), ...course('shared')],
  [`${COURSE}/class`]: [CORE, ...course('lms', 'page', 'shared')],
  [`${COURSE}/author`]: [CORE, ...course('shared')],
  [`${COURSE}/ship`]: [CORE, ...course('page/assets.ts', 'shared', 'student')],
  // Modules that Vite makes.
  'harness/explore': [CORE, 'virtual:[a-z]+'],
  scripts: ['harness', 'views', 'tests/scenarios'],
  'tests/exercises': [`${CORE}/checks/index.ts`, 'reference', 'tests/scenarios'],
  views: [
    'reference',
    'tests/scenarios',
    `${CORE}/figures/index.ts`,
    'harness/explore/index.ts',
    'virtual:catalogue',
  ],
};

/** Libraries that only these folders may use. */
const LIBRARIES = {
  'fast-check': core('inputs', 'checks', 'runner'),
  'quickjs-emscripten-core': core('sandbox/engine'),
  '@jitl/': core('sandbox/engine'),
  typescript: [...core('sandbox/source'), ...course('author'), ...shared('bundle', 'workers')],
  'ts-blank-space': core('sandbox/source'),
  '@stdlib/': ['reference/math.ts'],
  'd3-contour': core('figures'),
  'vite/': course('ship/site'),
  marked: course('ship/site'),
  temml: ['harness/explore', ...course('ship/site')],
  '@codemirror/': ['harness/explore'],
  'csv-parse': shared('files'),
  'csv-stringify': shared('files'),
  yauzl: course('class/import'),
  fflate: course('class/reports'),
};

/** Folders whose files are all public. */
const DRAWERS = [`${CORE}/model`, ...shared('files', 'model')];

/** Parts of rooms that must load lazily or in a thread of their own. */
const DOORS = [
  // They load TypeScript.
  `${CORE}/sandbox/source/strip.ts`,
  `${CORE}/sandbox/source/type-errors.ts`,
  `${COURSE}/shared/workers/type-library.ts`,
  // Building and compiling QuickJS needs nothing else of the sandbox.
  `${CORE}/sandbox/engine/pinned-build.ts`,
  `${CORE}/sandbox/engine/quickjs.wasm`,
  // Commands give the grades of solutions that cannot be read; what runs checks is loaded in threads.
  `${CORE}/grading/check-grade.ts`,
  `${CORE}/grading/exercise-grade.ts`,
  // A page draws its first pictures without the other sentences.
  `${CORE}/say/pictures.ts`,
  // Everything finds the engine's own files, and little makes bundles.
  `${COURSE}/shared/bundle/engine.mjs`,
  // Threads that grade load it, and not what makes bundles.
  `${COURSE}/shared/bundle/stack.mjs`,
  // Who keeps notes need not make bundles.
  `${COURSE}/shared/bundle/kept.mjs`,
  `${COURSE}/shared/bundle/sources.mjs`,
  // Exercises are read in the students' edition, too, where nothing is bundled.
  `${COURSE}/shared/bundle/like.mjs`,
  // The students' edition is built with these texts, without loading what renders the pages.
  `${COURSE}/page/assets.ts`,
];

/** Folders that are entered by their `index.ts`; of shared/, its parts. */
const ROOM = 'harness/(?:core|course/shared|course)/[^/]+';

const anyOf = (paths) => `^(?:${paths.join('|')})(?:/|$)`;

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-runs-anywhere',
      comment: 'harness/core and reference run in a browser, too: what they need of Node is passed in.',
      severity: 'error',
      from: { path: anyOf([CORE, 'reference']) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rooms-have-one-door',
      severity: 'error',
      from: { path: `^(?:(${ROOM})/|scripts/|harness/)` },
      to: {
        path: `^${ROOM}/`,
        pathNot: [
          '^$1/',
          `^${ROOM}/index\\.(?:ts|mjs)$`,
          // A part that commands load by itself has its own.
          `^${ROOM}/[^/]+/index\\.ts$`,
          anyOf([...DRAWERS, ...DOORS]),
        ],
      },
    },
    {
      name: 'students-load-nothing-of-classes',
      severity: 'error',
      from: { path: '^scripts/(?:test|debug)\\.ts$' },
      to: { path: anyOf(course('lms', 'class', 'page')), reachable: true },
    },
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports-downwards`,
      severity: 'error',
      from: { path: anyOf([folder]) },
      to: {
        pathNot: anyOf([folder, ...allowed, 'node_modules']),
        dependencyTypesNot: ['core'],
      },
    })),
    ...Object.entries(LIBRARIES).map(([library, users]) => ({
      name: `${library}-has-one-home`,
      severity: 'error',
      from: {
        path: anyOf([CORE, COURSE, 'scripts', 'reference']),
        pathNot: anyOf(users),
      },
      to: { path: `^node_modules/${library}` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    exclude: { path: '/(?:variants|misconceptions|release/template|scaffold/(?:course|templates))/' },
  },
};
