/** The words of the password tools. */
import { words } from "#src/text/words.ts";

export const passwordText = words({
  ja: {
    title: "パスワードを調べる",
  },
  en: {
    title: "Examine passwords",
  },
});
