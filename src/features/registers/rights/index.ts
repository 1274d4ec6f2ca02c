/** Permissions: who may read, change or own each shared folder, and who administers each shared device. */
import type { Register } from "../kit/definition.ts";
import { fields } from "./fields.ts";
import { registerWords } from "./text.ts";

export const rights: Register = {
  id: "rights",
  table: "share_right",
  subject: "right",
  words: registerWords,
  fields,
  name: "name",
  parent: "share",
  naturalKey: ["share", "name"],
};
