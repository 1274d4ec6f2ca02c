/** Where the browser finds the style sheet, the script and the icon. */

export type Assets = { readonly style: string; readonly script: string; readonly icon: string };

/** Written into the server bundle by the build, which knows the hashed names. */
declare const BANTO_ASSETS: Assets | undefined;

/** URLs of the built files; the plain names where nothing was built (tests). */
export const assets: Assets =
  typeof BANTO_ASSETS === "undefined"
    ? { style: "/assets/main.css", script: "/assets/main.js", icon: "/assets/icon.svg" }
    : BANTO_ASSETS;
