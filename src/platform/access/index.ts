export { type Actor, authorise, commandLineActor } from "./actor.ts";
export { type Access, allows, type Permission, permissions, type Role, roles } from "./permissions.ts";
