/** How long a session may last, in days: at most, and without being used. */
export const sessionDays = { most: 30, idle: 7 } as const;

/** How long after signing in a passkey may be added, in minutes. */
export const sessionMinutes = { fresh: 60 } as const;
