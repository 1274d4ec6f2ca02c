/** The choices of the register of personal data. */
export const choices = {
  subjects: {
    customers: { ja: "お客様", en: "Customers" },
    employees: { ja: "従業員とその家族", en: "Employees and families" },
    applicants: { ja: "応募者", en: "Applicants" },
    partners: { ja: "取引先の担当者", en: "People at partners" },
    visitors: { ja: "来訪者", en: "Visitors" },
    others: { ja: "その他", en: "Others" },
  },
  collected_by: {
    form: { ja: "紙の申込書・用紙", en: "Paper form" },
    web: { ja: "ホームページ・メール", en: "Website or mail" },
    card: { ja: "名刺", en: "Business card" },
    resume: { ja: "履歴書", en: "CV" },
    camera: { ja: "カメラ", en: "Camera" },
    phone: { ja: "電話", en: "Telephone" },
    received: { ja: "ほかの会社から", en: "From others" },
  },
  told: {
    told: { ja: "本人に知らせている", en: "The people are told" },
    published: { ja: "公表している", en: "Published" },
    evident: { ja: "見れば明らか（名刺など）", en: "Evident, as with business cards" },
    no: { ja: "していない", en: "Not yet" },
  },
  given: {
    none: { ja: "渡していない", en: "Not given" },
    entrustment: { ja: "委託で渡す", en: "For contract work" },
    consent: { ja: "本人の同意で提供する", en: "Provided with consent" },
    joint: { ja: "共同で使う", en: "Joint use" },
    law: { ja: "法令で渡す", en: "Required by law" },
  },
  media: {
    paper: { ja: "紙", en: "Paper" },
    pc: { ja: "パソコン・外付け", en: "PC or its disk" },
    server: { ja: "サーバー・NAS", en: "Server or NAS" },
    cloud: { ja: "クラウド", en: "Cloud" },
  },
  off_network: {
    off: { ja: "つながない", en: "Off the network" },
    needed: { ja: "仕事に要るのでつなぐ", en: "On, as the work needs it" },
    on: { ja: "つながっている", en: "On" },
  },
} as const;
