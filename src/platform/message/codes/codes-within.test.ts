/** A batch looks at few pictures of a mail, and not for long. */
import { expect, test } from "vitest";
import { codesWithin } from "./codes-within.ts";

const picture = new Uint8Array(500);

test("looks at the first pictures of a mail, leaves out pixels, and begins anew with the next mail", async () => {
  let asked = 0;
  const read = async () => {
    asked += 1;
    return ["https://page.example/"];
  };
  const bounds = { pictures: 2, leastBytes: 150, milliseconds: 1_000 };
  const first = codesWithin(read, () => 0, bounds);
  expect(await first(new Uint8Array(40))).toBeUndefined();
  expect(await first(picture)).toEqual(["https://page.example/"]);
  await first(picture);
  expect(await first(picture)).toBeUndefined();
  expect(asked).toBe(2);
  await codesWithin(read, () => 0, bounds)(picture);
  expect(asked).toBe(3);
});

test("begins no further picture when the time of the mail is up", async () => {
  let clock = 0;
  const read = codesWithin(
    async () => {
      clock += 900;
      return [];
    },
    () => clock,
    { pictures: 9, leastBytes: 150, milliseconds: 1_000 },
  );
  expect(await read(picture)).toEqual([]);
  expect(await read(picture)).toEqual([]);
  expect(await read(picture)).toBeUndefined();
});
