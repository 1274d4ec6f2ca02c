/** What left the office of the example: a stick that is late, papers with no day of return, laptops in good order. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

export function carryOuts(today: string): Row[] {
  return [
    {
      name: "営業ノートPC 2号",
      kind: "pc",
      encrypted: "yes",
      contents: "見積書、図面の写し",
      taken_by: "山本 拓也",
      purpose: "商談",
      destination: "豊田市の取引先",
      approved_by: "安藤 健",
      out_on: addDays(today, -1),
      due_on: addDays(today, 1),
    },
    {
      name: "USBメモリ 7番",
      kind: "medium",
      encrypted: "no",
      contents: "検査記録",
      taken_by: "橋本 瞳",
      purpose: "取引先への提出",
      out_on: addDays(today, -12),
      due_on: addDays(today, -9),
    },
    {
      name: "金型の図面 3枚",
      kind: "paper",
      contents: "A社向け金型",
      taken_by: "堀田 雄大",
      destination: "熱処理の外注先",
      out_on: addDays(today, -5),
    },
    {
      name: "営業ノートPC 1号",
      kind: "pc",
      encrypted: "yes",
      taken_by: "伊藤 大輔",
      purpose: "出張",
      destination: "東京",
      approved_by: "安藤 健",
      out_on: addDays(today, -20),
      due_on: addDays(today, -17),
      back_on: addDays(today, -17),
    },
  ];
}
