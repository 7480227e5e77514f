import { strip } from '../../core/sandbox/source/strip.ts';

// Vite bundles this file for itself, and such a bundle exports nothing.
Object.assign(globalThis, { strip });
