/**
 * Why a check's margin to wrong solutions is below 100: the contract asks for 1e-9, and the nearest wrong solution
 * computes in float32, which rounds by up to 6e-8.
 */
export const FLOAT32_IS_NEAR = 'float32 rounds by 6e-8, at most sixty times the contract’s 1e-9';
