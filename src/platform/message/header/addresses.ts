/** Reads a header of addresses (RFC 5322 3.4) written by anybody: nothing of it is lost for being malformed. */
import type { Address, AddressField, Header } from "#src/engine/mail/message.ts";
import { addressesIn } from "./address-list.ts";

/** @param place of the header among the message's headers. Linear in its length; never throws */
export function readAddresses(header: Header, place: number): AddressField {
  const addresses = joinNames(addressesIn(header.raw));
  const found = addresses.filter(({ address }) => address !== "");
  const rest = addresses
    .filter(({ address }) => address === "")
    .map(({ name }) => name)
    .join(", ");
  const malformed =
    (addresses.length === 0 && header.raw !== "") || addresses.some(({ problems }) => problems.length > 0);
  return {
    header: place,
    raw: header.raw,
    decoded: header.value,
    addresses,
    rest: found.length === 0 ? header.value : rest,
    malformed,
  };
}

/** `Name, <a@b>`: a name without an address right before one with an address is the front of its name. */
function joinNames(addresses: readonly Address[]): readonly Address[] {
  const result: Address[] = [];
  for (const next of addresses) {
    const last = result.at(-1);
    const nameAlone = last && last.address === "" && last.name !== "" && last.group === undefined;
    if (nameAlone && next.group === undefined) {
      result.pop();
      const name = next.name === "" ? last.name : `${last.name}, ${next.name}`;
      const problems = new Set([...last.problems, ...next.problems, "unquoted-comma" as const]);
      if (next.address !== "") problems.delete("incomplete");
      result.push({ ...next, name, raw: `${last.raw}, ${next.raw}`, problems: [...problems] });
    } else result.push(next);
  }
  return result;
}
