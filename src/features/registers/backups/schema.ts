/** The price of a cloud as it is typed on the sheet; full-width digits and separators are understood. */
import { z } from "zod";
import { cleanCode } from "#src/features/people/index.ts";
import { cloudPriceToStart } from "#src/handbook/registers/index.ts";

const amount = z
  .string()
  .transform((raw) => cleanCode(raw).replaceAll(",", ""))
  .refine((value) => /^\d{1,9}(\.\d{1,4})?$/.test(value), { message: "invalid-number" })
  .transform(Number);

const optional = z
  .string()
  .transform((raw) => cleanCode(raw).replaceAll(",", ""))
  .refine((value) => value === "" || /^\d{1,9}$/.test(value), { message: "invalid-number" })
  .transform((value) => (value === "" ? null : Number(value)));

export const priceForm = z.object({
  "per-gigabyte": amount,
  least: amount,
  factor: amount,
  budget: optional,
});

/** What the sheet begins with. */
export const firstPrice: Readonly<Record<string, string>> = {
  "per-gigabyte": String(cloudPriceToStart.yenPerGigabyteMonth),
  least: String(cloudPriceToStart.leastYenMonth),
  factor: String(cloudPriceToStart.sizeFactor),
  budget: "",
};
