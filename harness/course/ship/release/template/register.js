// Makes Node run the TypeScript of solutions: node --import ./harness/register.mjs FILE
import { register } from 'node:module';

register('./hooks.js', import.meta.url);
