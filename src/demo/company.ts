/** The example: a maker of pressed metal parts in Nagoya, 60 people, one part-time IT person. All invented. */

export const company = {
  name: "尾張プレス工業株式会社",
  industry: "E",
  peopleCount: 60,
  prefecture: "23",
  fiscalYearEndMonth: 3,
} as const;

export const accounts = [
  { name: "尾関 誠一", email: "shacho@owari-press.example", role: "owner" },
  { name: "水野 彩", email: "mizuno@owari-press.example", role: "it" },
  { name: "名古屋中央商工会議所 伊藤", email: "ito@chamber.example", role: "supporter" },
] as const;

type Kind = "officer" | "regular" | "part-time" | "temporary";

/** Name, kana, department, title, kind, year and month of joining. */
const rows: readonly (readonly [string, string, string, string, Kind, string])[] = [
  ["尾関 誠一", "オゼキ セイイチ", "役員", "代表取締役社長", "officer", "1994-04"],
  ["尾関 美和", "オゼキ ミワ", "役員", "取締役", "officer", "1998-04"],
  ["丹羽 正樹", "ニワ マサキ", "役員", "取締役工場長", "officer", "1996-04"],
  ["水野 彩", "ミズノ アヤ", "総務部", "主任", "regular", "2014-04"],
  ["加藤 由紀子", "カトウ ユキコ", "総務部", "部長", "regular", "2003-04"],
  ["鬼頭 里奈", "キトウ リナ", "総務部", "", "part-time", "2019-10"],
  ["近藤 明美", "コンドウ アケミ", "経理課", "課長", "regular", "2006-04"],
  ["服部 真由", "ハットリ マユ", "経理課", "", "regular", "2018-04"],
  ["犬飼 久美子", "イヌカイ クミコ", "経理課", "", "part-time", "2016-07"],
  ["安藤 健", "アンドウ ケン", "営業部", "部長", "regular", "2001-04"],
  ["伊藤 大輔", "イトウ ダイスケ", "営業部", "課長", "regular", "2009-04"],
  ["山本 拓也", "ヤマモト タクヤ", "営業部", "", "regular", "2015-04"],
  ["佐橋 奈々", "サハシ ナナ", "営業部", "", "regular", "2020-04"],
  ["神谷 亮", "カミヤ リョウ", "営業部", "", "regular", "2022-04"],
  ["長谷川 恵", "ハセガワ メグミ", "営業部", "", "part-time", "2017-05"],
  ["都築 修", "ツヅキ オサム", "設計課", "課長", "regular", "2004-04"],
  ["浅井 翔太", "アサイ ショウタ", "設計課", "", "regular", "2016-04"],
  ["鵜飼 美咲", "ウカイ ミサキ", "設計課", "", "regular", "2021-04"],
  ["柴田 直人", "シバタ ナオト", "設計課", "", "regular", "2013-04"],
  ["横井 剛", "ヨコイ ツヨシ", "生産管理課", "課長", "regular", "2005-04"],
  ["竹内 千尋", "タケウチ チヒロ", "生産管理課", "", "regular", "2017-04"],
  ["森 和也", "モリ カズヤ", "生産管理課", "", "regular", "2019-04"],
  ["林 さくら", "ハヤシ サクラ", "生産管理課", "", "part-time", "2020-09"],
  ["大島 敏夫", "オオシマ トシオ", "製造一課", "課長", "regular", "1999-04"],
  ["青山 淳", "アオヤマ ジュン", "製造一課", "係長", "regular", "2007-04"],
  ["石黒 勇", "イシグロ イサム", "製造一課", "", "regular", "2008-04"],
  ["岩田 浩二", "イワタ コウジ", "製造一課", "", "regular", "2010-04"],
  ["江口 進", "エグチ ススム", "製造一課", "", "regular", "2011-04"],
  ["岡田 学", "オカダ マナブ", "製造一課", "", "regular", "2012-04"],
  ["小川 純", "オガワ ジュン", "製造一課", "", "regular", "2014-04"],
  ["梶田 悟", "カジタ サトル", "製造一課", "", "regular", "2018-04"],
  ["川瀬 陸", "カワセ リク", "製造一課", "", "regular", "2023-04"],
  ["木村 蓮", "キムラ レン", "製造一課", "", "regular", "2024-04"],
  ["グエン・ヴァン・ミン", "グエン ヴァン ミン", "製造一課", "", "regular", "2021-11"],
  ["チャン・ティ・ラン", "チャン ティ ラン", "製造一課", "", "regular", "2022-06"],
  ["酒井 勝", "サカイ マサル", "製造二課", "課長", "regular", "2002-04"],
  ["坂野 徹", "バンノ トオル", "製造二課", "係長", "regular", "2008-04"],
  ["沢田 稔", "サワダ ミノル", "製造二課", "", "regular", "2009-04"],
  ["清水 彰", "シミズ アキラ", "製造二課", "", "regular", "2011-04"],
  ["杉浦 守", "スギウラ マモル", "製造二課", "", "regular", "2012-04"],
  ["鈴木 一郎太", "スズキ イチロウタ", "製造二課", "", "regular", "2015-04"],
  ["高木 昇", "タカギ ノボル", "製造二課", "", "regular", "2016-04"],
  ["田中 陽介", "タナカ ヨウスケ", "製造二課", "", "regular", "2019-04"],
  ["塚本 颯", "ツカモト ハヤテ", "製造二課", "", "regular", "2024-04"],
  ["マリア・サントス", "マリア サントス", "製造二課", "", "temporary", "2025-05"],
  ["中島 慎也", "ナカシマ シンヤ", "製造二課", "", "temporary", "2025-05"],
  ["西尾 智子", "ニシオ トモコ", "検査課", "課長", "regular", "2007-04"],
  ["野村 かおり", "ノムラ カオリ", "検査課", "", "regular", "2013-04"],
  ["橋本 瞳", "ハシモト ヒトミ", "検査課", "", "regular", "2018-04"],
  ["早川 文", "ハヤカワ フミ", "検査課", "", "part-time", "2015-02"],
  ["平野 綾子", "ヒラノ アヤコ", "検査課", "", "part-time", "2018-03"],
  ["福田 初美", "フクダ ハツミ", "検査課", "", "part-time", "2021-01"],
  ["堀田 雄大", "ホッタ ユウダイ", "金型課", "課長", "regular", "2000-04"],
  ["前田 信", "マエダ マコト", "金型課", "", "regular", "2006-04"],
  ["松岡 仁", "マツオカ ジン", "金型課", "", "regular", "2014-04"],
  ["三輪 大地", "ミワ ダイチ", "金型課", "", "regular", "2020-04"],
  ["村瀬 茂", "ムラセ シゲル", "出荷課", "課長", "regular", "2003-04"],
  ["森田 康平", "モリタ コウヘイ", "出荷課", "", "regular", "2017-04"],
  ["八木 隆", "ヤギ タカシ", "出荷課", "", "part-time", "2019-06"],
  ["渡辺 節子", "ワタナベ セツコ", "出荷課", "", "part-time", "2012-10"],
];

/** Those at desks have a mail address; on the shop floor a leader has one for the section. */
const withMail = new Set(["役員", "総務部", "経理課", "営業部", "設計課", "生産管理課", "検査課"]);

/** The staff list as the company keeps it in Excel, header first. */
export function staffList(): string[][] {
  const kinds: Record<Kind, string> = {
    officer: "役員",
    regular: "正社員",
    "part-time": "パート",
    temporary: "派遣",
  };
  const header = ["社員番号", "氏名", "フリガナ", "部署", "役職", "雇用形態", "メールアドレス", "入社日"];
  const body = rows.map(([name, kana, department, title, kind, joined], index) => {
    const number = String(1001 + index);
    const mail = withMail.has(department) || title.endsWith("課長") ? `s${number}@owari-press.example` : "";
    return [number, name, kana, department, title, kinds[kind], mail, `${joined.replace("-", "/")}/1`];
  });
  return [header, ...body];
}
