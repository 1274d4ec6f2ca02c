/** Lengths of a password in characters. Ten and no composition rules; strength is judged by password-strength.ts. */
export const passwordLength = { least: 10, most: 128 } as const;
