/** The example company's registers in outline, for looking at a year in advance without a database. All invented. */
import type { Register, RegisteredObject } from "#src/engine/control/index.ts";
import type { RegisterName } from "#src/handbook/controls/index.ts";
import { staffList } from "./company.ts";

/** Kind → how many, besides the people. */
const counts: Readonly<Record<Exclude<RegisterName, "people">, Readonly<Record<string, number>>>> = {
  devices: { pc: 31, phone: 14, server: 1, network: 4, nas: 1, iot: 3 },
  accounts: { user: 38, admin: 3, shared: 2 },
  services: { cloud: 3, mail: 1, bank: 1, web: 1 },
  assets: { paper: 4, medium: 3, pc: 6, server: 5, cloud: 3 },
  backups: { "data-set": 4 },
  keys: { door: 3, safe: 1, encryption: 2 },
  shares: { folder: 8, link: 4 },
  suppliers: { customer: 6, supplier: 8, processor: 3, offshore: 1 },
  connections: { vpn: 1, "remote-maintenance": 2, exchange: 2 },
  domains: { domain: 1, site: 1 },
};

/** Every register as if it were complete; what is so for all objects is left to the company's facts. */
export function exampleRegisters(): Readonly<Record<string, Register>> {
  const people = staffList()
    .slice(1)
    .map((_, i) => objectOf("people", "employee", i));
  const others = Object.entries(counts).map(([register, kinds]) => {
    const objects = Object.entries(kinds).flatMap(([kind, count]) =>
      Array.from({ length: count }, (_, i) => objectOf(register, kind, i)),
    );
    return [register, { complete: true, objects }] as const;
  });
  return { people: { complete: true, objects: people }, ...Object.fromEntries(others) };
}

function objectOf(register: string, kind: string, index: number): RegisteredObject {
  return { id: `${register}-${kind}-${String(index + 1).padStart(2, "0")}`, kind, facts: {} };
}
