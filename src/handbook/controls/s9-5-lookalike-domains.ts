// 9.5: names that look like ours are searched for, before customers are fooled with them.
import type { Control } from "./control.ts";

export const lookalikeDomains: Control = {
  id: "s9-5-lookalike-domains",
  section: "9.5",
  principle: 4,
  title: { ja: "自社に似せたドメインを探している", en: "Domains that imitate ours are searched for" },
  reason: {
    ja: "1字だけ違う名前や、見た目が同じ外国の文字を使った名前で、お客様や社員がだまされます。だまされた人は、自社に苦情を言います。",
    en: "A name off by one letter, or with a look-alike letter of another script, fools customers and staff, and the complaints come to you.",
  },
  risk: 3,
  scope: { register: "domains", kinds: ["domain"] },
  condition: { fact: "domain.lookalikesChecked", is: true },
  evidence: {
    grade: "E1",
    days: 90,
    what: {
      ja: "調べた名前と結果の一覧(調べた日入り)",
      en: "The list of names looked up, with result and day",
    },
  },
  byHand: [
    {
      fact: "domain.lookalikesChecked",
      question: {
        ja: "自社のドメインすべてについて、似た名前が登録されていないかを調べていますか?",
        en: "For all your domains, do you check whether similar names are registered?",
      },
      until: "domains",
    },
  ],
  task: {
    title: { ja: "自社に似たドメインを調べる", en: "Look for domains like ours" },
    steps: [
      {
        ja: "「調べる」の画面で自社のドメインを入れ、似た名前の候補を出します。",
        en: "On the Examine page enter your domain to get a list of similar names.",
      },
      {
        ja: "候補のうち見間違えやすいものを10個選びます。「rn」と「m」、「l」と「1」、キリル文字、末尾の違いがよく使われます。",
        en: "Choose the ten most misleading: rn for m, 1 for l, Cyrillic letters, other endings.",
      },
      {
        ja: "JPRSなどの登録情報の検索で、登録されているかと登録日を見ます。サイトは開きません。",
        en: "Look them up in the registry's WHOIS, JPRS for .jp, with the day of registration; do not open the sites.",
      },
      {
        ja: "怪しいものは一覧に加えて社内に知らせ、被害が出ていればJPCERT/CCかフィッシング対策協議会に伝えます。",
        en: "Warn staff of suspicious ones, and if anybody has been harmed, tell JPCERT/CC or the Council of Anti-Phishing Japan.",
      },
      { ja: "調べた一覧を証拠として添えます。", en: "Attach the list as evidence." },
    ],
    minutes: 20,
    minutesEach: 10,
    who: "it",
    everyDays: 85,
    appearDaysBefore: 10,
  },
  references: {
    diagnosis: [5, 10],
    articles: [5],
    iso27001: ["A.5.7", "A.8.16"],
    threats: ["business-mail", "targeted"],
  },
};
