/** Every kind of address that an outgoing request must not reach, in every way of writing it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addressRule, unreadableRanges } from "./addresses.ts";
import { readUrl } from "./url.ts";

const mayReach = addressRule([]);

test.each([
  ["public IPv4", "8.8.8.8"],
  ["next to 10/8", "11.0.0.0"],
  ["below 172.16/12", "172.15.255.255"],
  ["above 172.16/12", "172.32.0.0"],
  ["below 100.64/10", "100.63.255.255"],
  ["above 100.64/10", "100.128.0.0"],
  ["below multicast", "223.255.255.255"],
  ["public IPv6", "2606:4700::1111"],
  ["Japanese IPv6", "2001:200::1"],
  ["end of the global block", "3ffe:ffff::1"],
])("reaches %s: %s", (_what, address) => {
  expect(mayReach(address)).toBe(true);
});

test.each([
  ["this host", "0.0.0.0"],
  ["loopback", "127.0.0.1"],
  ["all of loopback", "127.255.255.254"],
  ["private", "10.1.2.3"],
  ["private", "172.16.0.1"],
  ["private", "172.31.255.255"],
  ["private", "192.168.0.1"],
  ["carrier-grade NAT", "100.64.0.1"],
  ["carrier-grade NAT", "100.127.255.255"],
  ["link-local", "169.254.0.1"],
  ["cloud metadata", "169.254.169.254"],
  ["cloud metadata on a public address", "168.63.129.16"],
  ["protocol assignments", "192.0.0.8"],
  ["documentation", "203.0.113.7"],
  ["benchmarking", "198.19.0.1"],
  ["multicast", "224.0.0.1"],
  ["broadcast", "255.255.255.255"],
  ["unspecified", "::"],
  ["loopback", "::1"],
  ["loopback, long", "0:0:0:0:0:0:0:1"],
  ["mapped loopback", "::ffff:127.0.0.1"],
  ["mapped loopback, hexadecimal", "::ffff:7f00:1"],
  ["mapped public", "::ffff:8.8.8.8"],
  ["IPv4-compatible", "::127.0.0.1"],
  ["NAT64", "64:ff9b::7f00:1"],
  ["local NAT64", "64:ff9b:1::a00:1"],
  ["6to4 of 127.0.0.1", "2002:7f00:1::1"],
  ["Teredo", "2001::7f00:1"],
  ["unique local", "fd12:3456::1"],
  ["unique local", "fc00::1"],
  ["metadata", "fd00:ec2::254"],
  ["link-local", "fe80::1"],
  ["link-local with zone", "fe80::1%eth0"],
  ["site-local", "fec0::1"],
  ["multicast", "ff02::1"],
  ["documentation", "2001:db8::1"],
  ["documentation", "3fff::1"],
  ["discard", "100::1"],
  ["no address", "example.jp"],
  ["no address", ""],
  ["octal", "0177.0.0.1"],
])("refuses %s: %s", (_what, address) => {
  expect(mayReach(address)).toBe(false);
});

/** An independent reading of the same rule, by arithmetic on the number. */
test("agrees with the arithmetic of the private ranges for any IPv4 address", () => {
  const inRange = (n: number, from: number, bits: number) =>
    Math.floor(n / 2 ** (32 - bits)) === Math.floor(from / 2 ** (32 - bits));
  const number = (text: string) => text.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
  const ranges: [string, number][] = [
    ["10.0.0.0", 8],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.168.0.0", 16],
    ["100.64.0.0", 10],
    ["0.0.0.0", 8],
    ["224.0.0.0", 3],
  ];
  const anywhere = fc.nat({ max: 2 ** 32 - 1 });
  const near = fc
    .tuple(fc.constantFrom(...ranges), fc.integer({ min: -2, max: 2 }))
    .map(([[from, bits], step]) =>
      Math.min(2 ** 32 - 1, Math.max(0, number(from) + (step > 0 ? 2 ** (32 - bits) : 0) + step)),
    );
  fc.assert(
    fc.property(fc.oneof(anywhere, near), (n) => {
      const address = [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256).join(".");
      if (ranges.some(([from, bits]) => inRange(n, number(from), bits)))
        expect(mayReach(address)).toBe(false);
      // Never through IPv6 either, in any of the forms that carry an IPv4 address.
      const hex = n.toString(16).padStart(8, "0");
      const tail = `${hex.slice(0, 4)}:${hex.slice(4)}`;
      for (const carrier of [`::ffff:${tail}`, `::${tail}`, `64:ff9b::${tail}`, `2002:${tail}::1`])
        expect(mayReach(carrier)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

describe("a setting", () => {
  const office = addressRule([
    "192.168.1.0/24",
    "10.0.0.5",
    "fd12::/16",
    "127.0.0.1",
    "169.254.0.0/16",
    "nonsense",
  ]);

  test("opens exactly the addresses it names", () => {
    expect(["192.168.1.7", "10.0.0.5", "fd12::9", "127.0.0.1"].filter(office)).toHaveLength(4);
    expect(["192.168.2.7", "10.0.0.6", "fd13::9", "127.0.0.2", "::1"].filter(office)).toEqual([]);
  });

  test("never opens the metadata service of a cloud, mapped or not", () => {
    const everything = addressRule(["0.0.0.0/0", "::/0"]);
    expect(office("169.254.1.1")).toBe(true);
    expect(["169.254.169.254", "::ffff:169.254.169.254", "fd00:ec2::254"].filter(office)).toEqual([]);
    expect(["169.254.169.254", "::ffff:169.254.169.254", "fd00:ec2::254"].filter(everything)).toEqual([]);
  });

  test("that cannot be read is named", () => {
    const given = [
      "192.168.1.0/24",
      "::1",
      "192.168.1.0/33",
      "192.168.1",
      "office",
      "1.2.3.4/8/9",
      "1.2.3.4/",
    ];
    expect(unreadableRanges(given)).toEqual([
      "192.168.1.0/33",
      "192.168.1",
      "office",
      "1.2.3.4/8/9",
      "1.2.3.4/",
    ]);
  });
});

test.each([
  ["decimal", "http://2130706433/", "127.0.0.1"],
  ["hexadecimal", "http://0x7f000001/", "127.0.0.1"],
  ["octal", "http://0177.0.0.1/", "127.0.0.1"],
  ["short", "http://127.1/", "127.0.0.1"],
  ["short private", "http://10.1/", "10.0.0.1"],
  ["with a final dot", "http://127.0.0.1./", "127.0.0.1"],
  ["full-width digits", "http://１２７．０．０．１/", "127.0.0.1"],
  ["circled digits", "http://①②⑦.⓪.⓪.①/", "127.0.0.1"],
  ["percent-encoded", "http://%31%32%37.0.0.1/", "127.0.0.1"],
  ["mapped", "http://[::ffff:127.0.0.1]/", "[::ffff:7f00:1]"],
  ["zero", "http://0/", "0.0.0.0"],
])("an address written in %s is recognised", (_how, text, host) => {
  const { hostname } = readUrl(text);
  expect(hostname).toBe(host);
  expect(mayReach(hostname.replace(/^\[|\]$/g, ""))).toBe(false);
});
