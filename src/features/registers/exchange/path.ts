/** The addresses of a register's imports. */
import type { Register } from "../kit/definition.ts";
import { path } from "../kit/read.ts";

export function importsPath(register: Register): string {
  return `${path(register)}/imports`;
}

export function importPath(register: Register, id: string): string {
  return `${importsPath(register)}/${id}`;
}
