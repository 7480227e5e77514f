import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['by-vitest/*.test.ts'], reporters: ['dot'] } });
