/** Where the browser finds the style sheet, the script and the icon. */

export type Assets = {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  /** The password tools, with their word lists: only on their own page. */
  readonly passwords: string;
};

/** Written into the server bundle by the build, which knows the hashed names. */
declare const BANTO_ASSETS: Assets | undefined;

/** URLs of the built files; the plain names where nothing was built (tests). */
export const assets: Assets =
  typeof BANTO_ASSETS === "undefined"
    ? {
        style: "/assets/main.css",
        script: "/assets/main.js",
        icon: "/assets/icon.svg",
        passwords: "/assets/passwords.js",
      }
    : BANTO_ASSETS;
