#!/usr/bin/env node
/**
 * `npm run add-feature -- NAME [--ja 題名] [--en Title]`: writes a feature that works (a list, a form, a service
 * with permission and ledger entry, queries, words, tests, a migration) from tools/feature-template.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const templates = join(root, "tools", "feature-template");
const featureList = join(root, "src", "server", "features.ts");
const permissionTable = join(root, "src", "platform", "access", "permissions.ts");

/** Words that SQL or JavaScript keep for themselves, and names that the generated files use. */
const reserved = new Set(
  `abstract action add all alter analyse analyze and any array as asc async await between break by case cast catch
  check class collate column commit const constraint continue create cross current debugger default delete desc
  distinct do drop else end enum except export extends false features feature fetch finally for foreign from full
  function grant group having if implements import in index inner insert instanceof interface intersect into is
  join key left let like limit natural new not null offset on only or order outer package primary private protected
  public references return right rollback routes select set static super switch table then this throw to
  transaction trigger true try type typeof union unique update user using values var view void when where while
  with yield`.split(/\s+/),
);

/** Why a name cannot be taken; nothing if it can. */
function refusal(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(name) || name.length > 30)
    return "a name is lower-case words joined by hyphens, at most 30 characters: physical-keys";
  if (reserved.has(name)) return `${name} is a reserved word; take another, such as ${name}-register`;
  const { id, name: variable, table } = formsOf(name);
  if (existsSync(join(root, "src", "features", id))) return `src/features/${id} is there already`;
  if (readFileSync(permissionTable, "utf8").includes(`"${id}.`))
    return `there are permissions named ${id} already`;
  if (new RegExp(`\\b${variable}\\b`).test(readFileSync(featureList, "utf8")))
    return `src/server/features.ts uses ${variable} already`;
  const taken = new RegExp(`create table (if not exists )?"?${table}"?\\b`, "i");
  const migration = migrations().find((file) =>
    taken.test(readFileSync(join(root, "migrations", file), "utf8")),
  );
  return migration ? `migrations/${migration} makes a table ${table} already` : undefined;
}

/** physical-keys: the folder and permissions; physicalKeys: in code; physical_keys: the table. */
function formsOf(id) {
  return {
    id,
    name: id.replace(/-(.)/g, (_, letter) => letter.toUpperCase()),
    table: id.replaceAll("-", "_"),
  };
}

function migrations() {
  return readdirSync(join(root, "migrations")).filter((file) => /^\d{4}-.*\.sql$/.test(file));
}

/** The template with the feature's names in it; titles become string literals. */
function fill(template, forms, titles) {
  return readFileSync(join(templates, `${template}.txt`), "utf8")
    .replaceAll("__id__", forms.id)
    .replaceAll("__name__", forms.name)
    .replaceAll("__table__", forms.table)
    .replaceAll("__ja__", () => JSON.stringify(titles.ja))
    .replaceAll("__en__", () => JSON.stringify(titles.en));
}

/** Replaces exactly one place of a file, or says that the file no longer looks as this tool expects. */
function edit(file, pattern, replacement) {
  const before = readFileSync(file, "utf8");
  const after = before.replace(pattern, replacement);
  if (after === before) throw new Error(`${file} does not look as expected: ${pattern} is not in it`);
  return [file, after];
}

/** All files of the new feature with their contents, before anything is written. */
function plan(forms, titles) {
  const folder = join(root, "src", "features", forms.id);
  const last = Math.max(0, ...migrations().map((file) => Number(file.slice(0, 4))));
  const number = String(last + 1).padStart(4, "0");
  const sources = ["index.ts", "routes.tsx", "schema.ts", "service.ts", "queries.ts", "views.tsx", "text.ts"];
  const importLine = `import { ${forms.name} } from "#src/features/${forms.id}/index.ts";\n`;
  const features = edit(featureList, /^import type /m, (found) => importLine + found)[1];
  return [
    ...sources.map((file) => [join(folder, file), fill(file, forms, titles)]),
    [join(folder, `${forms.id}.app.test.ts`), fill("app.test.ts", forms, titles)],
    [join(root, "migrations", `${number}-${forms.id}.sql`), fill("migration.sql", forms, titles)],
    [
      featureList,
      features.replace(/(export const features[^=]*= \[[^\]]*?),?(\s*)\];/, `$1, ${forms.name}$2];`),
    ],
    edit(
      permissionTable,
      /^\} as const satisfies Record<string, readonly Role\[\]>;/m,
      (found) => `  "${forms.id}.view": viewers,\n  "${forms.id}.edit": office,\n${found}`,
    ),
  ];
}

/** Sorts imports and breaks lines: where they break depends on how long the name is. */
function format(files) {
  const biome = join(root, "node_modules", "@biomejs", "biome", "bin", "biome");
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  const run = spawnSync(process.execPath, [biome, "check", "--write", ...sources], {
    cwd: root,
    encoding: "utf8",
  });
  if (run.status !== 0)
    throw new Error(`the files were written, but biome says:\n${run.stdout}${run.stderr}`);
}

function usage(problem) {
  if (problem) console.error(problem);
  console.error("usage: npm run add-feature -- NAME [--ja TITLE] [--en TITLE]");
  process.exit(2);
}

function readArguments() {
  try {
    const options = { ja: { type: "string" }, en: { type: "string" } };
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return usage(error.message);
  }
}

const { values, positionals } = readArguments();
const [name, ...more] = positionals;
if (name === undefined || more.length > 0) usage();
const problem = refusal(name);
if (problem) usage(problem);

const forms = formsOf(name);
const words = name.replaceAll("-", " ");
const en = values.en ?? words.charAt(0).toUpperCase() + words.slice(1);
const files = plan(forms, { ja: values.ja ?? en, en });
mkdirSync(join(root, "src", "features", forms.id));
for (const [file, content] of files) writeFileSync(file, content);
format(files.map(([file]) => file));

for (const [file] of files) console.log(file.slice(root.length + 1));
console.log(`
It works now: npx vitest run --project sqlite src/features/${name}
Left to you:
- src/features/${name}/text.ts: say what it is for, in both languages${values.ja ? "" : "; the Japanese title is still English"}
- its columns: migration, queries.ts, schema.ts, views.tsx (before the migration was ever applied, change it freely)
- src/platform/access/permissions.ts: who may see and change it
- the way to it: a link from a page, or \`nav\` in index.ts; now it is at /registers/${name}
- tests/access-samples.ts: how to make one in a company, for /registers/${name}/:id
- docs/ARCHITECTURE.md, README.md, CHANGELOG.md: what a user can now do`);
