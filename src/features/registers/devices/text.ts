/** The words of the register of devices. */
import type { RegisterWords } from "../kit/definition.ts";

export const registerWords: RegisterWords = {
  title: { ja: "機器", en: "Devices" },
  one: { ja: "機器", en: "device" },
  purpose: {
    ja: "PC・スマホ・ルータ・NAS・複合機・カメラ。どこに何があり、誰が持ち、いつまで使えるか。",
    en: "PCs, phones, routers, NAS, printers, cameras: what is where, whose it is, and how long it can be used.",
  },
  example: {
    ja: "事務所PC 3号／ノートPC／尾張花子／Windows 11 24H2／2027年10月までサポート",
    en: "Office PC 3 / laptop / Hanako Owari / Windows 11 24H2 / supported until October 2027",
  },
  groups: {
    what: { ja: "どの機器か", en: "Which device" },
    software: { ja: "入っているもの", en: "What runs on it" },
    updates: { ja: "更新とサポート", en: "Updates and support" },
    lock: { ja: "画面ロック", en: "Screen lock" },
    protection: { ja: "守り", en: "Protection" },
    network: { ja: "ネットワーク", en: "Network" },
    private: { ja: "私物を仕事に使う場合", en: "Private devices used for work" },
    exception: { ja: "サポート切れを使い続ける場合", en: "If kept in use past its support" },
    note: { ja: "メモ", en: "Notes" },
  },
  fields: {
    name: {
      label: { ja: "呼び名", en: "Name" },
      hint: { ja: "社内で通じる名前。例：事務所PC 3号", en: "The name people use." },
      also: ["機器名", "機器名称", "コンピュータ名", "PC名", "ホスト名", "名称", "device", "hostname"],
    },
    kind: { label: { ja: "種類", en: "Kind" }, also: ["機器種別", "種別", "区分", "type"] },
    owner: {
      label: { ja: "管理する人", en: "Answers for it" },
      hint: { ja: "更新や返却に責任を持つ人です。", en: "Who sees to its updates and its return." },
      also: ["管理者", "管理責任者", "所有者", "担当者", "owner"],
    },
    used_by: { label: { ja: "使う人", en: "Used by" }, also: ["利用者", "使用者", "ユーザー", "user"] },
    place: { label: { ja: "置き場所", en: "Place" }, also: ["設置場所", "保管場所", "場所", "location"] },
    belongs: { label: { ja: "誰のものか", en: "Whose it is" }, also: ["所有", "会社/私物", "ownership"] },
    maker: { label: { ja: "メーカー", en: "Maker" }, also: ["製造元", "メーカ", "manufacturer", "vendor"] },
    model: { label: { ja: "型番", en: "Model" }, also: ["機種", "モデル", "型式", "品番"] },
    serial: {
      label: { ja: "製造番号", en: "Serial number" },
      also: ["シリアル", "シリアル番号", "S/N", "serial"],
    },
    asset_no: { label: { ja: "管理番号", en: "Asset number" }, also: ["資産番号", "備品番号", "no", "番号"] },
    bought_on: { label: { ja: "買った日", en: "Bought on" }, also: ["購入日", "取得日", "導入日"] },
    replace_on: {
      label: { ja: "買い替える予定", en: "To be replaced on" },
      also: ["更改予定", "入替予定", "更新予定日"],
    },
    maintainer: { label: { ja: "保守の会社", en: "Maintained by" }, also: ["保守業者", "保守事業者"] },
    os: {
      label: { ja: "OS・基本ソフト", en: "System" },
      hint: { ja: "例：Windows 11 Pro 24H2、iOS 26.1", en: "For example Windows 11 Pro 24H2." },
      also: ["os", "os名", "基本ソフト", "OSバージョン"],
    },
    os_build: { label: { ja: "OSのビルド", en: "System build" }, also: ["ビルド", "build", "osビルド"] },
    firmware: {
      label: { ja: "ファームウェア・BIOSの版", en: "Firmware or BIOS" },
      also: ["ファームウェア", "bios", "firmware", "ファーム"],
    },
    firmware_on: {
      label: { ja: "ファームウェアの日付", en: "Date of the firmware" },
      also: ["bios日付", "ファームウェア日付"],
    },
    office: { label: { ja: "Office", en: "Office" }, also: ["officeバージョン", "microsoft office"] },
    reader: { label: { ja: "Acrobat Reader", en: "Acrobat Reader" }, also: ["adobe reader", "acrobat"] },
    java: { label: { ja: "Java", en: "Java" } },
    browsers: { label: { ja: "ブラウザー", en: "Browsers" }, also: ["ブラウザ", "browser"] },
    plug_ins: {
      label: { ja: "ブラウザーの拡張機能", en: "Browser extensions" },
      also: ["プラグイン", "拡張機能"],
    },
    protection: {
      label: { ja: "ウイルス対策ソフト", en: "Security software" },
      also: ["セキュリティソフト", "アンチウイルス", "対策ソフト"],
    },
    checked_on: {
      label: { ja: "最後に確かめた日", en: "Last checked" },
      also: ["確認日", "点検日", "棚卸日", "最終確認日"],
    },
    support_ends: {
      label: { ja: "サポートが終わる日", en: "Support ends" },
      hint: {
        ja: "OSか本体の、早いほうの日です。",
        en: "Of the system or the machine, whichever is earlier.",
      },
      also: ["サポート期限", "eol", "サポート終了日", "保守期限"],
    },
    supported: {
      label: { ja: "サポートの内にある", en: "Still supported" },
      hint: {
        ja: "終わる日がわかるときは、そちらで判断します。",
        en: "The day above counts where it is known.",
      },
    },
    auto_update: {
      label: { ja: "OSが自動で更新される", en: "The system updates itself" },
      also: ["自動更新"],
    },
    software_auto_update: {
      label: { ja: "主なソフトが自動で更新される", en: "The main programs update themselves" },
    },
    protection_on: { label: { ja: "ウイルス対策が動いている", en: "Malware protection is on" } },
    definitions_current: { label: { ja: "定義ファイルが新しい", en: "Its definitions are current" } },
    unused_removed: { label: { ja: "使わないソフトを消した", en: "Unused programs were removed" } },
    app_auto_update: { label: { ja: "アプリが自動で更新される", en: "Apps update themselves" } },
    wifi_only_updates: { label: { ja: "更新はWi-Fiのときだけ", en: "Updates over Wi-Fi only" } },
    firmware_notice_known: {
      label: { ja: "更新が出たとどこで知るか決まっている", en: "It is settled where updates are announced" },
      hint: {
        ja: "本体に知らせが出るか、メーカーの頁を見るか。",
        en: "On the device itself, or on the maker’s page.",
      },
    },
    firmware_current: { label: { ja: "ファームウェアが最新", en: "The firmware is current" } },
    firmware_auto_update: {
      label: { ja: "ファームウェアが自動で更新される", en: "The firmware updates itself" },
    },
    vendor_page: {
      label: { ja: "更新を知らせるメーカーの頁", en: "The maker’s page of updates" },
      also: ["サポートページ", "url"],
    },
    firmware_days: { label: { ja: "見に行く間隔（日）", en: "Looked at every … days" } },
    lock_on: { label: { ja: "画面ロックがかかる", en: "The screen locks" }, also: ["画面ロック"] },
    lock_method: { label: { ja: "解除のしかた", en: "Unlocked with" } },
    lock_minutes: { label: { ja: "ロックまでの分", en: "Minutes until it locks" }, also: ["自動ロック"] },
    pin_six: { label: { ja: "番号は6桁以上", en: "The PIN has six digits or more" } },
    pin_tries_limited: { label: { ja: "失敗の回数に限りがある", en: "Wrong attempts are limited" } },
    pin_not_personal: {
      label: { ja: "誕生日や社名を使っていない", en: "No birthday or company name in it" },
    },
    notifications_hidden: {
      label: { ja: "ロック中は通知の中身が見えない", en: "Notifications are hidden while locked" },
    },
    app_lock_on: { label: { ja: "仕事のアプリにも鍵がある", en: "Work apps have a lock too" } },
    app_pin_differs: { label: { ja: "アプリの番号は本体と別", en: "Their PIN differs from the device’s" } },
    smart_unlock_off: {
      label: { ja: "場所や時計での自動解除を切ってある", en: "Unlocking by place or watch is off" },
    },
    disk_encrypted: {
      label: { ja: "中のデータが暗号化されている", en: "Its storage is encrypted" },
      also: ["暗号化", "bitlocker", "filevault"],
    },
    recovery_key_kept: {
      label: { ja: "回復キーの置き場所が決まっている", en: "Its recovery key is kept at a known place" },
      hint: { ja: "キーそのものはここに書かないでください。", en: "Never write the key itself here." },
    },
    remote_lock: {
      label: { ja: "離れたところからロック・消去できる", en: "Can be locked or wiped from afar" },
    },
    autorun_off: { label: { ja: "USBなどの自動実行を切ってある", en: "Autorun is off" } },
    macros_blocked: { label: { ja: "外から来たマクロが止まる", en: "Macros from outside are blocked" } },
    without_admin: { label: { ja: "ふだんは管理者権限なしで使う", en: "Used without administrator rights" } },
    users_limited: { label: { ja: "使える人を決めてある", en: "Only named people can use it" } },
    unknown_apps_off: {
      label: { ja: "「不明なアプリ」を入れない設定", en: "Unknown apps cannot be installed" },
    },
    unmodified: { label: { ja: "改造（root化など）していない", en: "Not rooted or jailbroken" } },
    permissions_reviewed: { label: { ja: "アプリの権限を見直した", en: "App permissions were reviewed" } },
    for_administration: { label: { ja: "管理者の仕事に使う", en: "Used for administration" } },
    openable_by_two: { label: { ja: "2人が開けられる", en: "Two people can open it" } },
    faces_outside: { label: { ja: "社外から届く", en: "Reachable from outside" } },
    admin_page_closed: {
      label: { ja: "管理画面は社外から開かない", en: "Its admin page is closed to the outside" },
    },
    initial_changed: {
      label: { ja: "初期のIDとパスワードを変えた", en: "First ID and password were changed" },
      hint: {
        ja: "変えたかどうかだけ。新しいものは書かないでください。",
        en: "Only whether. Never write the new ones here.",
      },
      also: ["初期パスワード変更"],
    },
    admin_password_long: {
      label: { ja: "管理画面のパスワードは15文字以上", en: "Its admin password has 15 characters or more" },
    },
    no_known_hole: { label: { ja: "公表された弱点を塞いである", en: "Published holes are closed" } },
    has_wifi: { label: { ja: "Wi-Fiの親機である", en: "Provides Wi-Fi" } },
    wifi_cipher: { label: { ja: "Wi-Fiの方式", en: "Wi-Fi protection" } },
    wifi_key_length: {
      label: { ja: "Wi-Fiの鍵の文字数", en: "Characters of the Wi-Fi key" },
      hint: { ja: "文字数だけ。鍵は書かないでください。", en: "Only how many. Never the key." },
    },
    byod_until: { label: { ja: "私物の承認の期限", en: "Private use approved until" } },
    leaves_no_data: {
      label: { ja: "仕事のデータが残らない・消せる", en: "Keeps no work data, or it can be wiped" },
    },
    exception_until: { label: { ja: "いつまで使うか", en: "In use until" } },
    exception_why: { label: { ja: "使い続けるわけ", en: "Why it is kept" } },
    exception_isolation: { label: { ja: "どう切り離したか", en: "How it is kept apart" } },
    exception_by: { label: { ja: "認めた人", en: "Allowed by" } },
    note: { label: { ja: "メモ", en: "Notes" }, also: ["備考", "note", "remarks"] },
  },
  choices: {
    kind: {
      pc: { ja: "パソコン", en: "PC" },
      server: { ja: "サーバー", en: "Server" },
      phone: { ja: "スマートフォン", en: "Phone" },
      tablet: { ja: "タブレット", en: "Tablet" },
      router: { ja: "ルータ", en: "Router" },
      "access-point": { ja: "無線アクセスポイント", en: "Access point" },
      vpn: { ja: "VPN装置", en: "VPN appliance" },
      nas: { ja: "NAS（共有ディスク）", en: "NAS" },
      printer: { ja: "複合機・プリンター", en: "Printer" },
      camera: { ja: "カメラ", en: "Camera" },
      "other-iot": { ja: "その他つながる機器", en: "Other connected device" },
    },
    belongs: {
      company: { ja: "会社", en: "Company" },
      leased: { ja: "リース・レンタル", en: "Leased" },
      private: { ja: "私物", en: "Private" },
    },
    lock_method: {
      pin: { ja: "番号", en: "PIN" },
      pattern: { ja: "パターン", en: "Pattern" },
      password: { ja: "パスワード", en: "Password" },
      biometric: { ja: "指紋・顔", en: "Finger or face" },
    },
    wifi_cipher: {
      wpa3: { ja: "WPA3", en: "WPA3" },
      "wpa2-aes": { ja: "WPA2（AES）", en: "WPA2 (AES)" },
      "wpa-tkip": { ja: "WPA／TKIP", en: "WPA or TKIP" },
      wep: { ja: "WEP", en: "WEP" },
      open: { ja: "鍵なし", en: "Open" },
    },
  },
};

/** What is odd about a device, as a sentence and in a word or two. */
export const findingWords = {
  pastSupport: {
    words: {
      ja: "サポートが終わっています。使うのをやめて買い替えてください。",
      en: "Past its support: stop using it and replace it.",
    },
    brief: { ja: "サポート切れ", en: "Past support" },
  },
  excepted: {
    words: {
      ja: "サポートが終わっています（期限つきで使用を認めています）。",
      en: "Past its support; kept for a limited time by decision.",
    },
    brief: { ja: "例外で使用中", en: "Kept by decision" },
  },
  ownerLeft: {
    words: {
      ja: "管理する人が退職しています。別の人に替えてください。",
      en: "Whoever answers for it has left. Name somebody else.",
    },
    brief: { ja: "管理者が退職", en: "Owner has left" },
  },
  userLeft: {
    words: {
      ja: "使う人が退職しています。返してもらったか確かめてください。",
      en: "Its user has left. Check that it was returned.",
    },
    brief: { ja: "使う人が退職", en: "User has left" },
  },
  firstPassword: {
    words: {
      ja: "買ったときのIDとパスワードのままです。今日変えてください（5分）。",
      en: "Still has its first ID and password. Change them today: five minutes.",
    },
    brief: { ja: "初期パスワード", en: "First password" },
  },
  weakWifi: {
    words: {
      ja: "Wi-Fiの守りが弱い方式です。WPA3かWPA2（AES）にしてください。",
      en: "Weak Wi-Fi protection: change to WPA3 or WPA2 (AES).",
    },
    brief: { ja: "弱いWi-Fi", en: "Weak Wi-Fi" },
  },
  byod: {
    words: {
      ja: "私物の使用が承認されていないか、承認の期限が過ぎています。",
      en: "Private use is not approved, or the approval has ended.",
    },
    brief: { ja: "承認切れの私物", en: "Not approved" },
  },
} as const;

/** `name` is what ends; "" where only the day is known. */
export function endsWords(name: string, days: number) {
  const ja = name === "" ? "サポート" : `${name} のサポート`;
  const en = name === "" ? "Support" : `Support of ${name}`;
  return {
    words: {
      ja: `${ja}が、あと${days}日で終わります。買い替えか入れ替えを予定に入れてください。`,
      en: `${en} ends in ${days} days: plan its replacement.`,
    },
    brief: { ja: `あと${days}日で期限`, en: `Support ends in ${days} days` },
  };
}

export function exploitedWords(name: string, cve: string) {
  return {
    words: {
      ja: `${name} は、悪用が知られた穴（${cve}）のある版です。今日更新してください（約30分）。`,
      en: `${name} has a hole that is being exploited (${cve}). Update it today: about 30 minutes.`,
    },
    brief: { ja: "悪用が知られた穴", en: "Known-exploited hole" },
  };
}

export function overWords(name: string) {
  return {
    words: {
      ja: `${name} はサポートが終わっています。新しい版に替えるか、消してください（約20分）。`,
      en: `${name} is past its support. Move to a newer version or remove it: about 20 minutes.`,
    },
    brief: { ja: "ソフトが期限切れ", en: "Program past support" },
  };
}
