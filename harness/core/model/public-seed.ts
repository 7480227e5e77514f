/** Seed that students know. */
export const PUBLIC_SEED = 1;
