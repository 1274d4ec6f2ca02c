/** `banto diagnose FILE`: the judge without a database, for checking it from outside or using it elsewhere. */
import { readFile } from "node:fs/promises";
import { type Diagnosed, diagnoseFile, fileProblemWords } from "#src/features/diagnosis/index.ts";
import { bands } from "#src/handbook/index.ts";
import { exit, type Io, type Run, takeFlag, takeOption } from "./command.ts";
import { text } from "./text.ts";

export const diagnose: Run = async (args, io) => {
  const t = text[io.lang];
  const { set: json, rest } = takeFlag(args, "json");
  const { value: people, rest: names } = takeOption(rest, "people");
  const [file] = names;
  if (!file) {
    io.err(t.diagnose);
    return exit.usage;
  }
  const content = await readFile(file, "utf8").catch(() => undefined);
  if (content === undefined) {
    io.err(t.noSuchFile(file));
    return exit.usage;
  }
  const result = diagnoseFile(parse(content), {
    lang: io.lang,
    ...(people ? { people: Number(people) || 20 } : {}),
  });
  if (!result.ok) {
    for (const problem of result.problems) io.err(fileProblemWords(io.lang, problem));
    return exit.problem;
  }
  if (json) io.out(JSON.stringify(result.value, null, 2));
  else print(result.value, io);
  return exit.ok;
};

/** The value of a JSON text; a text that is not JSON becomes one that no rule accepts. */
function parse(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function print(value: Diagnosed, io: Io): void {
  const t = text[io.lang];
  io.out(
    value.provisional ? t.provisional(value.answered, value.lowest, value.highest) : t.total(value.total),
  );
  const band = bands.find(({ id }) => id === value.band);
  if (band) io.out(band.meaning[io.lang]);
  for (const { part, total, max } of value.parts) io.out(t.partLine(part, total, max));
  if (value.unknowns.length > 0) io.out(t.unknownFirst(value.unknowns.join(", ")));
  io.out("");
  for (const { rank, title, minutes, cost } of value.measures.slice(0, 10))
    io.out(`${String(rank).padStart(2)}. ${title} (${minutes} min, ${cost})`);
}
