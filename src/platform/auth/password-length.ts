/** Lengths of a password in characters: twelve and no rules of composition; password-strength.ts judges the rest. */
export const passwordLength = { least: 12, most: 128 } as const;
