/** Known to students. */
export const PUBLIC_SEED = 1;
