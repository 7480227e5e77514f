/** The seed that is in every copy of the project, and that students know. */
export const PUBLIC_SEED = 1;
