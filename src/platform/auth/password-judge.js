// The program of the password judge: a process of its own (run by `node -e`), because its word lists take
// 120 MB that the server should have back afterwards; a worker thread does not give them back. It answers with
// keys of sentences, never with words, and leaves when the server does.

let judge;

/** Every sentence replaced by its own key. */
const keys = (sentences) => Object.fromEntries(Object.keys(sentences).map((key) => [key, key]));

process.on("disconnect", () => process.exit(0));
process.on("message", ({ id, password, known, packages }) => {
  if (packages) judge = load(packages);
  else {
    const { guessesLog10, feedback } = judge.check(password, known);
    process.send({ id, guessesLog10, warning: feedback.warning, suggestions: feedback.suggestions });
  }
});

function load(packages) {
  const [core, common, en, ja] = packages.map((path) => require(path));
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...en.dictionary, ...ja.dictionary },
    graphs: common.adjacencyGraphs,
    translations: {
      warnings: keys(en.translations.warnings),
      suggestions: keys(en.translations.suggestions),
      timeEstimation: en.translations.timeEstimation,
    },
  });
}
