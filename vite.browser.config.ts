/** Builds what the browser gets: one style sheet, one script, the icon; hashed names and a manifest. */
import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path("."),
  publicDir: false,
  logLevel: "warn",
  plugins: [onlyUsedTokens()],
  build: {
    outDir: path("dist/assets"),
    emptyOutDir: true,
    assetsDir: "",
    assetsInlineLimit: 0,
    manifest: "manifest.json",
    modulePreload: false,
    target: ["chrome111", "firefox115", "safari16.4"],
    rolldownOptions: {
      input: {
        main: path("src/ui/islands/index.ts"),
        style: path("src/ui/css/main.css"),
        icon: path("src/ui/icon.svg"),
        passwords: path("src/features/examine/islands/index.ts"),
      },
    },
  },
});

/** The Digital Agency's tokens are some 200 lines of which we need thirty; the others are left out. */
function onlyUsedTokens(): Plugin {
  return {
    name: "only-used-tokens",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === "asset" && file.fileName.endsWith(".css"))
            file.source = withoutUnused(String(file.source));
        }
      },
    },
  };
}

/** Drops custom properties that nothing refers to; repeats, because tokens refer to tokens. */
function withoutUnused(css: string): string {
  const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), (match) => match[1]));
  const kept = css.replace(/(?<=[{;])(--[\w-]+):[^;{}]*;?(?=[^{}]*\})/g, (all, name) =>
    used.has(name) ? all : "",
  );
  return kept === css ? css : withoutUnused(kept);
}
