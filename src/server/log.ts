/** The log: one JSON object a line on standard error. Callers pass no secrets; known secret names are masked. */
const secretName = /password|secret|token|authorization|cookie|passphrase/i;

/** A function that writes a line with the time in front. */
export function createLog(write: (line: string) => void, clock: () => Date) {
  return (line: Record<string, unknown>): void => {
    const masked = JSON.stringify(line, (key, value: unknown) => (secretName.test(key) ? "•••" : value));
    write(`${JSON.stringify({ at: clock().toISOString() }).slice(0, -1)},${masked.slice(1)}\n`);
  };
}
