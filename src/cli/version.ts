import { version } from "#src/server/root.ts";
import { exit, type Run } from "./command.ts";

export const printVersion: Run = async (_args, io) => {
  io.out(version);
  return exit.ok;
};
