/** Seed in every copy of the project; students know it. */
export const PUBLIC_SEED = 1;
