/** Files taken in as text by Vite and Vitest: the Typst sources and the child process's program. */
declare module "*?raw" {
  const source: string;
  export default source;
}
