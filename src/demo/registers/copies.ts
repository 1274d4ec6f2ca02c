/** The copies of the example's data, and the few times that restoring was tried. */
import { addDays } from "#src/text/dates.ts";
import type { Row } from "./index.ts";

const IT = "水野 彩";

export function copies(today: string): Row[] {
  const daily = { every_hours: "24", last_run_on: addDays(today, -1), keeper: IT };
  return [
    {
      ...daily,
      name: "図面の外付けHDD",
      data_set: "図面・CADデータ",
      medium: "external-disk",
      place: "beside",
      kept_at: "サーバー棚",
      idle: "connected",
      unalterable: "no",
      encrypted: "no",
      method: "NASのバックアップ機能",
      kept_days: "30",
    },
    {
      ...daily,
      name: "会計の外付けSSD（金曜に外す）",
      data_set: "販売・会計データ",
      medium: "external-disk",
      place: "beside",
      kept_at: "経理課の金庫",
      idle: "disconnected",
      unalterable: "no",
      encrypted: "yes",
      every_hours: "168",
      last_run_on: addDays(today, -3),
      keeper: "服部 真由",
    },
    {
      ...daily,
      name: "会計のクラウド控え",
      data_set: "販売・会計データ",
      medium: "cloud",
      place: "cloud",
      idle: "connected",
      unalterable: "yes",
      encrypted: "yes",
      cloud_mfa: "yes",
      method: "会計ソフトのオンライン保管",
      kept_days: "90",
    },
    {
      name: "製造の週次コピー",
      data_set: "製造条件・検査記録",
      medium: "external-disk",
      place: "same-area",
      kept_at: "第二工場の事務所",
      every_hours: "168",
      last_run_on: addDays(today, -19),
      keeper: "青山 淳",
    },
    {
      ...daily,
      name: "総務の外付けHDD",
      data_set: "共有フォルダ（総務）",
      medium: "external-disk",
      place: "beside",
      idle: "disconnected",
      unalterable: "no",
      encrypted: "no",
      every_hours: "168",
      last_run_on: addDays(today, -5),
    },
  ];
}

export function restoreTests(today: string): Row[] {
  return [
    {
      name: "会計データをまるごと戻した",
      data_set: "販売・会計データ",
      done_on: addDays(today, -38),
      done_by: IT,
      extent: "data",
      minutes: "95",
      unchanged: "yes",
      learnt: "ライセンスの番号を探すのに30分かかった。鍵の台帳に置き場所を書いた。",
    },
    {
      name: "図面を3件戻した",
      data_set: "図面・CADデータ",
      done_on: addDays(today, -160),
      done_by: "柴田 直人",
      extent: "sample",
      minutes: "25",
      unchanged: "yes",
    },
  ];
}
