/** The build in dist/, made anew if it is not that of the present sources; for tests that start the server. */
const builder = "../../tools/build.mjs";
const { ensureBuilt }: { readonly ensureBuilt: () => Promise<boolean> } = await import(builder);

export { ensureBuilt };

/** Before all tests of a project: they share one build. */
export async function setup(): Promise<void> {
  await ensureBuilt();
}
