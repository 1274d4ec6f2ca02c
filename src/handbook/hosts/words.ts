// Words in addresses: what imitators add to a name, what asks for a password, endings of names often abused.
//
// Our own lists, from general knowledge and from the words of reported addresses; gone through on 2026-11-23.

/** Words added to a brand's or a firm's name to make a new one. */
export const addedWords: readonly string[] = `
login logon signin sign in log on auth oauth sso id ids account accounts acount user users member members membership
memberpage mypage my secure security safe safety verify verified verification verif confirm confirmation check
update updates upgrade renew renewal restore recover recovery unlock lock locked limit limited suspend suspended
support supports help helpdesk service services servise center centre desk customer customers care cs info information
notice notices notify notification alert alerts news mail mails email webmail contact inquiry web www online net
site official portal page home app apps mobile sp touch api cdn static dev test stg new old
pay payment payments paid bill billing invoice refund refunds cash money bank banking card cards cardmember credit debit
wallet point points coupon gift giftcard campaign prize bonus reward rewards sale store shop shopping mall buy order
orders delivery deliver track tracking post express parcel package redelivery shipping ship air
jp japan co cojp cojpn nejp ne or gr go com cn us uk en asia tokyo group corp inc ltd llc hd holdings kk
business biz cloud drive share file files doc docs document documents sign form forms office data system systems
admin root server host manager manage management control panel gateway access connect link links go to the
team staff hr recruit saiyo career jobs pr media blog
kaiin kakunin hoken tokuten meisai riyou seikyu shiharai oshirase henkin kanri touroku toroku nyukin
x vip pro plus prime one top best first ok index cgi bin
`
  .trim()
  .split(/\s+/);

/** Words in an address of a page that asks who you are. */
export const loginWords: readonly string[] = `
login logon signin sign-in log-in auth oauth sso account accounts verify verification confirm password passwd
webmail owa mypage memberlogin update-info billing wallet unlock secure-login identity kaiin honnin otp pin
`
  .trim()
  .split(/\s+/);

/** Endings under which frauds were reported far more often than honest sites are found. */
export const abusedEndings: readonly string[] = `
top xyz icu cn cyou sbs cfd bond click link shop buzz vip club work live online site store website space fun
monster rest quest lol mom hair skin makeup autos boats homes beauty ink wang win loan bid men date stream
review trade party science accountant cricket faith racing download gdn ml ga cf gq tk pw cc ws su ru rest
zip mov bar fit uno asia support services life world today
`
  .trim()
  .split(/\s+/);

/** Those of them under which hardly any honest site is met in Japan. */
export const worstEndings: readonly string[] = `
top xyz icu cyou cfd sbs buzz club vip shop pw bar monster ink work bond rest fit uno quest lol ga tk ml cf gq
`
  .trim()
  .split(/\s+/);

/** Endings of files that run, or that carry what runs, when opened. */
export const dangerousFiles: readonly string[] = `
exe scr com bat cmd pif msi msix msp appx appinstaller jar js jse vbs vbe wsf wsh hta ps1 psm1 lnk url scf inf reg cpl
dll iso img vhd vhdx udf one onepkg xll xlam xlsm docm pptm dotm xltm potm ppam chm apk xapk ipa dmg pkg command
mobileconfig application gadget settingcontent-ms search-ms library-ms theme themepack rdp iqy slk svg shtml
`
  .trim()
  .split(/\s+/);

/** Endings of archives: what is inside cannot be seen from the address. */
export const archiveFiles: readonly string[] = "zip rar 7z cab arj lzh ace gz tgz tar bz2 xz".split(" ");
