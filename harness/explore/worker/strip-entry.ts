import { sourceTools, strip } from '../../core/sandbox/source/strip.ts';
import { typeErrors } from '../../core/sandbox/source/type-errors.ts';

// Vite bundles this file alone, and such a bundle exports nothing.
Object.assign(globalThis, { sourceTools, strip, typeErrors });
