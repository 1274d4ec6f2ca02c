/** Which network addresses an outgoing request may reach: the public Internet, and what the settings add. */
import { BlockList, isIP } from "node:net";

/** Not global by the IANA registry of special-purpose IPv4 addresses, and multicast, and the reserved rest. */
const SPECIAL_4 = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8",
  "100.64.0.0/10", // carrier-grade NAT
  "127.0.0.0/8",
  "169.254.0.0/16", // link-local
  "172.16.0.0/12",
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays, withdrawn
  "192.168.0.0/16",
  "198.18.0.0/15", // benchmarking
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast
];

/**
 * IPv6 is refused unless it lies in the one block that is given out to the Internet. So loopback, unique-local,
 * link-local, multicast, IPv4-mapped (::ffff:0:0/96) and NAT64 (64:ff9b::/96) need no line of their own.
 */
const GLOBAL_6 = ["2000::/3"];

/** Special-purpose within that block. */
const SPECIAL_6 = [
  "2001::/23", // protocol assignments; Teredo, which embeds IPv4 addresses
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4, which embeds IPv4 addresses
  "3fff::/20", // documentation
];

/** Where clouds answer any program on a machine with that machine's keys. No setting opens these. */
const METADATA = [
  "169.254.169.254", // AWS, Azure, Google and others
  "169.254.170.2", // AWS containers
  "169.254.170.23", // AWS Kubernetes pods
  "100.100.100.200", // Alibaba
  "168.63.129.16", // Azure's host, a public address
  "192.0.0.192", // Oracle
  "fd00:ec2::254", // AWS
  "fd00:ec2::23", // AWS Kubernetes pods
  "fd20:ce::254", // Google
];

/** Adds `192.168.1.0/24` or a single address; false when it is neither. */
function addRange(list: BlockList, range: string): boolean {
  const [address = "", prefix, more] = range.split("/");
  const version = isIP(address);
  if (version === 0 || more !== undefined || address.includes("%")) return false;
  const bits = version === 4 ? 32 : 128;
  const length = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  if (length < 0 || length > bits) return false;
  list.addSubnet(address, length, version === 4 ? "ipv4" : "ipv6");
  return true;
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) addRange(list, range);
  return list;
}

const special4 = listOf(SPECIAL_4);
const global6 = listOf(GLOBAL_6);
const special6 = listOf(SPECIAL_6);
const metadata = listOf(METADATA);

/** The entries of a setting that are neither an address nor a range: they would silently allow nothing. */
export function unreadableRanges(ranges: readonly string[]): string[] {
  return ranges.filter((range) => !addRange(new BlockList(), range));
}

/**
 * Whether an address (as DNS or a URL gives it, without brackets) may be connected to. `allowPrivate` lists
 * addresses and ranges that may be reached though they are not public.
 */
export function addressRule(allowPrivate: readonly string[]): (address: string) => boolean {
  const allowed = listOf(allowPrivate);
  return (address) => {
    const version = isIP(address);
    if (version === 0 || address.includes("%")) return false;
    const family = version === 4 ? "ipv4" : "ipv6";
    if (metadata.check(address, family)) return false;
    if (allowed.check(address, family)) return true;
    if (version === 4) return !special4.check(address, family);
    return global6.check(address, family) && !special6.check(address, family);
  };
}
