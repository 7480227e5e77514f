import { bodies, cases } from './crossings/cases.ts';

/** Names by which other environments offer files, processes, the network, clocks and threads. */
const ELSEWHERE = (
  'require module exports __dirname __filename Buffer global window self document navigator location fetch ' +
  'XMLHttpRequest WebSocket EventSource Worker MessageChannel BroadcastChannel importScripts postMessage close ' +
  'WebAssembly crypto Deno Bun std os bjson scriptArgs print load ' +
  'read readFile writeFile system gc quit exit version Intl localStorage indexedDB caches alert prompt'
).split(' ');

/** Looks for a way out. The answer counts what was found. */
export const PROBING = [
  ...bodies(
    'probe',
    ELSEWHERE.map(
      (name) => [`is there ${name}?`, `return [typeof ${name} === 'undefined' ? 0 : 1]`, [0]] as const,
    ),
  ),
  ...bodies('probe', [
    [
      'what does the constructor of all functions see?',
      `return [typeof g.constructor('return this')().require === 'undefined' ? 0 : 1]`,
      [0],
    ],
    [
      'what does console’s constructor see?',
      `return [console.log.constructor('return typeof require')() === 'undefined' ? 0 : 1]`,
      [0],
    ],
    [
      'what does an indirect eval see?',
      `return [(0, eval)('typeof require + typeof module') === 'undefinedundefined' ? 0 : 1]`,
      [0],
    ],
    [
      'which realm does the gradient belong to?',
      `return [g instanceof Function && Object.getPrototypeOf(g) === Function.prototype ? 0 : 1]`,
      [0],
    ],
    [
      'which realm do the arguments belong to?',
      `return [p.constructor === Array && Object.getPrototypeOf(p) === Array.prototype ? 0 : 1]`,
      [0],
    ],
    ['what does the source of the gradient say?', `return [/native|\\[/.test(String(g)) ? 0 : 1]`, [0]],
    ['who calls?', `try { return [answer.caller ? 1 : 0] } catch { return [0] }`, [0]],
    [
      'what does the stack say?',
      `return [/node_modules|harness|\\/home|\\/tmp|file:/.test(new Error().stack) ? 1 : 0]`,
      [0],
    ],
    [
      'what does the stack of an error of the gradient say?',
      `try { g('x') } catch (e) { return [/node_modules|harness|\\/home|\\/tmp|file:/.test(e.stack + e.message) ? 1 : 0] } return [2]`,
      [0],
    ],
    [
      'can stacks be prepared?',
      `Error.prepareStackTrace = (_, sites) => sites; const s = new Error().stack; return [typeof s === 'string' || Array.isArray(s) ? 0 : 1]`,
      [0],
    ],
    [
      'does the clock go?',
      `const t = Date.now(); for (let k = 0; k < 1e5; k++); return [Date.now() - t + performance.now() + +new Date()]`,
      [0],
    ],
    ['where is the clock?', `return [new Date().getTimezoneOffset() + new Date(0).getHours()]`, [0]],
    [
      'is there another thread?',
      `try { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10); return [1] } catch { return [0] }`,
      [0],
    ],
    [
      'can a file be imported?',
      `let seen = 0; import('node:fs').then(() => (seen = 1), () => {}); return [seen]`,
      [0],
    ],
    [
      'can a module of QuickJS be imported?',
      `let seen = 0; for (const name of ['std', 'os', 'bjson', 'qjs:std']) import(name).then(() => (seen = 1), () => {}); return [seen]`,
      [0],
    ],
    [
      'can an address be imported?',
      `import('https://example.com/x.js').catch(() => {}); import('data:text/javascript,1').catch(() => {}); return [0]`,
      [0],
    ],
    [
      'can the answers be imported?',
      `for (const path of ['../../reference/loss.ts', '/reference/loss.ts', './reference.ts', '../solution.ts']) import(path).catch(() => {}); return [0]`,
      [0],
    ],
    [
      'what does process have?',
      `return [Reflect.ownKeys(process).join() === 'argv,env' && process.argv.length === 0 && Reflect.ownKeys(process.env).length === 0 ? 0 : 1]`,
      [0],
    ],
    [
      'which realm do timers and process belong to?',
      `return [setTimeout.constructor === Function && process.constructor === Object && process.argv.constructor === Array ? 0 : 1]`,
      [0],
    ],
    [
      'does a timer fire?',
      `let fired = 0; for (const set of [setTimeout, setInterval, setImmediate, queueMicrotask]) set(() => (fired = 1), 0); for (let k = 0; k < 1e4; k++); return [fired]`,
      [0],
    ],
    [
      'is what a timer says printed by a console of the submission?',
      `const seen = []; console.log = (...all) => seen.push(all); setTimeout(() => {}); return [seen.length]`,
      [0],
    ],
    [
      'are a timer and process as they were before another submission?',
      `const left = process.argv.length === 0 && process.env.left === undefined && setTimeout.left === undefined ? 0 : 1; process.argv[0] = process.env.left = setTimeout.left = 1; return [left]`,
      [0],
    ],
    ['does a symbol lead out?', `return [Reflect.ownKeys(g).length > 2 ? 1 : 0]`, [0]],
    ['is something left in RegExp?', `return [RegExp.$1 ? 1 : 0]`, [0]],
    ['is something left in the registry of symbols?', `return [Symbol.keyFor(Symbol.iterator) ? 1 : 0]`, [0]],
    [
      'can a copy of the gradient be made?',
      `try { structuredClone(g); return [1] } catch { return [0] }`,
      [0],
    ],
    ['does a weak reference tell of other memory?', `return [new WeakRef(p).deref() === p ? 0 : 1]`, [0]],
    ['do random numbers tell of other runs?', `return [Math.random() === globalThis.before ? 1 : 0]`, [0]],
  ]),
  ...cases('probe', [
    [
      'is a global of another submission left?',
      `const seen = globalThis.marker === undefined ? 0 : 1; globalThis.marker = 1; export const answer = () => [seen];`,
      [0],
    ],
    [
      'is a changed prototype left?',
      `const seen = [].marker === undefined && {}.marker === undefined ? 0 : 1; Array.prototype.marker = Object.prototype.marker = 1; export const answer = () => [seen];`,
      [0],
    ],
    [
      'what does the module know of itself?',
      `export const answer = () => { try { return [/file:|harness|\\/tmp/.test(String(import.meta.url)) ? 1 : 0] } catch { return [0] } };`,
      [0],
    ],
    [
      'is a file of Node imported?',
      `import fs from 'node:fs'; export const answer = () => [fs ? 1 : 0];`,
      { load: 'import' },
    ],
    [
      'are the answers imported?',
      `import { loss } from '../../reference/loss.ts'; export const answer = () => [loss([1, 2])];`,
      { load: 'import' },
    ],
    ['is a package imported?', `export { default as answer } from 'typescript';`, { load: 'import' }],
    [
      'is a path imported?',
      `export * from '/etc/passwd'; export const answer = () => [1];`,
      { load: 'import' },
    ],
  ]),
];
