// Imports point downwards only: scripts → course, explore → core → no folder of the project; tests/exercises and views → what package.json exports. docs/architecture.md explains the floors.

const CORE = 'harness/core';
const COURSE = 'harness/course';
const core = (...folders) => folders.map((folder) => `${CORE}/${folder}`);
const course = (...folders) => folders.map((folder) => `${COURSE}/${folder}`);

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
  [`${CORE}/figures`]: core('model', 'explain', 'say/pictures.ts'),
  [`${CORE}/explain`]: core('model', 'say'),
  [`${COURSE}/model`]: [...core('model', 'explain'), ...course('files')],
  [`${COURSE}/files`]: core('model', 'explain'),
  [`${COURSE}/bundle`]: [],
  [`${COURSE}/schema`]: [...core('model'), ...course('bundle/engine.mjs', 'bundle/kept.mjs')],
  [`${COURSE}/generate`]: [CORE, ...course('exercises')],
  [`${COURSE}/exercises`]: [CORE, ...course('bundle', 'schema')],
  [`${COURSE}/workers`]: [CORE, ...course('bundle', 'exercises')],
  [`${COURSE}/self-check`]: [CORE, ...course('bundle', 'exercises', 'workers')],
  [`${COURSE}/lms`]: [...core('model', 'sandbox', 'explain'), ...course('terminal')],
  [`${COURSE}/imports`]: [...core('model', 'explain'), ...course('lms', 'schema', 'terminal')],
  [`${COURSE}/roster`]: [...core('model', 'explain'), ...course('imports', 'lms')],
  [`${COURSE}/terminal`]: core('model', 'explain'),
  [`${COURSE}/student`]: [CORE, ...course('exercises', 'self-check', 'terminal', 'workers')],
  [`${COURSE}/classes`]: [CORE, ...course('exercises', 'lms', 'schema', 'self-check', 'terminal', 'workers')],
  [`${COURSE}/html`]: [...core('figures', 'model', 'explain'), ...course('terminal')],
  [`${COURSE}/reports`]: [
    ...core('figures', 'model', 'explain'),
    ...course('bundle', 'classes', 'exercises', 'html', 'lms', 'roster', 'terminal'),
  ],
  [`${COURSE}/calibration`]: [CORE, ...course('bundle/stack.mjs', 'exercises', 'workers')],
  [`${COURSE}/debug`]: [
    ...core('model', 'explain', 'sandbox', 'runner', 'say'),
    ...course('bundle', 'exercises', 'student', 'terminal'),
  ],
  [`${COURSE}/pack`]: course('bundle', 'scaffold'),
  [`${COURSE}/scaffold`]: [CORE, ...course('bundle/engine.mjs', 'exercises')],
  [`${COURSE}/site`]: [
    ...core('model', 'sandbox', 'explain'),
    ...course('bundle', 'exercises', 'student', 'workers/type-library.ts'),
  ],
  // Modules that Vite makes, and the address of QuickJS's file.
  'harness/explore': [CORE, 'virtual:[a-z]+', '@jitl'],
  [`${COURSE}/release`]: [
    CORE,
    ...course('bundle', 'exercises', 'workers', 'self-check', 'site', 'html/assets.ts'),
  ],
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
  typescript: [...core('sandbox/source'), ...course('bundle', 'generate', 'scaffold', 'workers')],
  'ts-blank-space': core('sandbox/source'),
  '@stdlib/': ['reference/math.ts'],
  'd3-contour': core('figures'),
  'vite/': course('site'),
  marked: course('site'),
  temml: ['harness/explore', ...course('site')],
  '@codemirror/': ['harness/explore'],
  'csv-parse': course('files'),
  'csv-stringify': course('files'),
  yauzl: course('imports'),
  fflate: course('reports'),
};

/** Folders whose files are all public. */
const DRAWERS = [`${CORE}/model`, ...course('files', 'model')];

/** Parts of rooms that must load lazily or in a thread of their own. */
const DOORS = [
  // They load TypeScript.
  `${CORE}/sandbox/source/strip.ts`,
  `${CORE}/sandbox/source/type-errors.ts`,
  `${COURSE}/workers/type-library.ts`,
  // What compiles QuickJS needs nothing else of the sandbox.
  `${CORE}/sandbox/engine/add-fuel.ts`,
  // Commands give the grades of solutions that cannot be read; what runs checks is loaded in threads.
  `${CORE}/grading/check-grade.ts`,
  `${CORE}/grading/exercise-grade.ts`,
  // A page draws its first pictures without the other sentences.
  `${CORE}/say/pictures.ts`,
  // Everything finds the engine's own files, and little makes bundles.
  `${COURSE}/bundle/engine.mjs`,
  // Threads that grade load it, and not what makes bundles.
  `${COURSE}/bundle/stack.mjs`,
  // Who keeps notes need not make bundles.
  `${COURSE}/bundle/kept.mjs`,
  `${COURSE}/bundle/sources.mjs`,
  // Exercises are read in the students' edition, too, where nothing is bundled.
  `${COURSE}/bundle/like.mjs`,
  // The students' edition is built with these texts, without loading what renders the pages.
  `${COURSE}/html/assets.ts`,
];

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
      from: { path: '^(?:(harness/(?:core|course)/[^/]+)/|scripts/|harness/)' },
      to: {
        path: '^harness/(?:core|course)/[^/]+/',
        pathNot: [
          '^$1/',
          '^harness/(?:core|course)/[^/]+/index\\.(?:ts|mjs)$',
          anyOf([...DRAWERS, ...DOORS]),
        ],
      },
    },
    {
      name: 'students-load-nothing-of-classes',
      severity: 'error',
      from: { path: '^scripts/(?:test|debug)\\.ts$' },
      to: { path: anyOf(course('lms', 'imports', 'roster', 'classes', 'reports', 'html')), reachable: true },
    },
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports-downwards`,
      severity: 'error',
      from: { path: anyOf([folder]) },
      to: {
        pathNot: anyOf([
          folder,
          ...allowed,
          ...(folder.startsWith(COURSE) && folder !== `${COURSE}/model` ? course('files', 'model') : []),
          'node_modules',
        ]),
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
