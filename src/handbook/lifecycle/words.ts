// The words that stand around product names: kana spellings, noise, parts of products, and names of other things.
import type { NameWords } from "#src/engine/lifecycle/pack.ts";

const split = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** Kana → what the rest of the world writes. */
const kana = `
インチ inch
ビット bit
世代 generation
第
マイクロソフト microsoft
ウィンドウズ windows
ウインドウズ windows
ウィンドーズ windows
オフィス office
エクセル excel
ワード word
パワーポイント powerpoint
アウトルック outlook
アクセス access
エクスチェンジ exchange
シェアポイント sharepoint
サーバー server
サーバ server
エッジ edge
インターネットエクスプローラー internet explorer
インターネットエクスプローラ internet explorer
インターネット エクスプローラー internet explorer
クローム chrome
グーグル google
ファイアフォックス firefox
ファイヤーフォックス firefox
モジラ mozilla
サンダーバード thunderbird
サファリ safari
アドビ adobe
アドベ adobe
アクロバット acrobat
リーダー reader
リーダ reader
フラッシュプレーヤー flash player
フラッシュプレイヤー flash player
フラッシュ flash
ジャバ java
アップル apple
マックス max
マックブック macbook
マック mac
アイフォーン iphone
アイフォン iphone
アイパッド ipad
アンドロイド android
ギャラクシー galaxy
エクスペリア xperia
アクオス aquos
ピクセル pixel
サーフェス surface
ズーム zoom
チームズ teams
ラインワークス line works
スラック slack
チャットワーク chatwork
ドロップボックス dropbox
ワードプレス wordpress
ムーバブルタイプ movable type
ムーバブル・タイプ movable type
シノロジー synology
キューナップ qnap
バッファロー buffalo
テラステーション terastation
リンクステーション linkstation
エアステーション airstation
アイ・オー・データ io data
アイオーデータ io data
ランディスク landisk
ヤマハ yamaha
フォーティゲート fortigate
フォーティネット fortinet
ソニックウォール sonicwall
ウォッチガード watchguard
ソフォス sophos
シスコ cisco
パロアルト palo alto
リブレオフィス libreoffice
オラクル oracle
ウブントゥ ubuntu
ウブンツ ubuntu
デビアン debian
レッドハット red hat
セントオーエス centos
リナックス linux
アパッチ apache
トムキャット tomcat
ファイルメーカー filemaker
ファイルメーカ filemaker
スカイプ skype
キヤノン canon
リコー ricoh
ブラザー brother
エプソン epson
エディション edition
プロフェッショナル professional
プロ pro
ホーム home
ビジネス business
パーソナル personal
エンタープライズ enterprise
スタンダード standard
データセンター datacenter
プレミアム premium
アルティメット ultimate
ミニ mini
プラス plus
バージョン version
アップデート update
サービスパック sp
ビルド build
リビジョン revision
クライアント client
データベース database
ネットワーク network
ルーター router
ルータ router
`;

export const nameWords: NameWords = {
  kana: kana
    .trim()
    .split("\n")
    .map((line) => {
      const at = line.search(/ [a-z]/);
      return at === -1 ? ([line, ""] as const) : ([line.slice(0, at), line.slice(at + 1)] as const);
    }),
  noVersion: split("n/a na none null unknown latest 不明 なし 無し 未確認 未記入 わからない 最新"),
  noise: split(`
    version ver vers v release rel rev revision build r update upd patch sp service pack level edition ed
    bit bits lts lts stable ga final rc hotfix standard std professional pro enterprise ent home business biz personal
    ultimate premium essentials datacenter edu education express community free trial full basic advanced
    language english japanese multilingual multi mui en ja jp us intl international
    windows mac linux macos osx darwin for on the and with of by installer setup msi exe dmg pkg deb rpm docker
    inc corp corporation co ltd llc gmbh kk software foundation project technologies technology systems
    os system operating server client desktop workstation platform application app apps
    oem dsp retail volume license licence open academic upgrade user users single ce ee core oss el fips min generation gen final ltsr rtm
    installed running using based latest new old version number firmware fw
    版 日本語 日本語版 英語 英語版 用 系 製 年 年版 月 日 台 型 号 号機 搭載 端末 有 無 付 以降 以前 更新 更新済 適用済 済 正規 正規版 無償版 有償版 無料版 有料版
    体験版 最新 最新版 旧 新 現行 使用中 利用中 使用 利用 未更新 導入済 導入済み 社内 社用 業務用 法人 法人版 個人 法人用 個人用 予備 共用 本体 基本 標準 会社 株式会社 の を は が に で と み り し した です
    ソフト ソフトウェア システム パソコン ノート デスクトップ タブレット スマホ スマートフォン モデル シリーズ パッケージ インストール インストール済 対応 対応版
  `),
  parts: split(`
    sdk tool tools toolkit plugin plugins addin addins addon addons extension extensions connector connectors driver
    drivers updater maintenance helper agent viewer converter cleaner recovery repair redistributable codec theme
    template templates training guide book books cookbook handbook manual course exam dumps remote
    backup migration assistant launcher monitor monitoring checker analyzer compatibility sync bridge wrapper
    emulator simulator skin skins wallpaper fonts font icon icons stickers keyboard case cover charger cable
    telemetry sample samples demo tutorial magazine club shop store partner interop assemblies bootstrapper
    targeting hosting webview subsystem pim tweaker booster optimizer hack game games clone lookalike theme
    ドライバ ドライバー ツール プラグイン アドイン アドオン 拡張 拡張機能 入門 講座 教室 研修 教本 問題集 解説 解説書 本 書籍 ケース カバー 充電器 ケーブル
    保護 フィルム 壁紙 互換 変換 修復 復元 移行 監視 キーボード 用紙 トナー インク 辞書 素材集 素材 資格 試験 雑誌 スタンド
  `),
  everyday: split(`
    access ant bamboo beats blender boundary bootstrap bun calico camel coder composer consul contour cos discourse
    edge electron ember envoy exchange express fedora firefly flux foreman galaxy gatekeeper gleam go gorilla grails
    greenlight grunt harbor hop horizon idl ionic jaeger julia kindle kirby looker lua mandrel mint mule neos nexus
    nix nomad nova office oxygen packer perl phoenix photon pigeonhole pixel plasma plesk podman prism project
    protractor puppet quasar rancher react robo ros ruby rust salt scala solr spark splunk spring sqlite squid
    surface svelte tails teams teleport twig unity vault visio vitess vue wagtail word works yarn zoom excel outlook
    publisher powerpoint chef drive line slack safari reader acrobat backdrop exim bolt drill caddy
    confluence karpenter longhorn knative istio moodle mastodon jekyll hibernate guzzle influx kong sonar solaris
    tarantool telegraf velero vitess yocto thumbor semeru zulu liberica corretto temurin boundary bazel nuxt qt
    dragonwell kuma flink
  `),
  tooPlain: split(`
    linux engine stream server os platform client manager plasma leap core database framework plus i xe files aos
    containers gateway desktop cloud agent micro web services service suite app apps studio ce g vm ve ng ha vpn
    fpm se ee xp me nt one s smc hardware firmware mobility watch tab mobile build builds distribution runtime
    operator workstation java's container stack media player security essentials control boot security data
    driver glue zero director system security center backup
  `),
  others: others(),
};

/** Things that begin like a product of ours and are something else. */
function others(): string[] {
  return `
windows defender
microsoft defender
windows media player
windows movie maker
windows live
windows mail
windows phone
windows mobile
windows hello
windows sdk
windows software development kit
windows driver kit
windows assessment and deployment kit
windows subsystem for linux
windows terminal
windows installer
windows update
windows admin center
windows server update services
windows sidebar
windows azure
windows app runtime
windows pc health check
windows 365
windows search
windows photo viewer
windows malicious software removal tool
windows ink
windows mixed reality
windows messenger
windows essentials
windows virtual desktop
windows communication foundation
windows workflow foundation
windows desktop search
office online
office depot
office web apps
office compatibility pack
office file validation
office proofing
office shared
office live
office communicator
office deployment tool
office interop
office suite
polaris office
wps office
kingsoft office
thinkfree office
hancom office
softmaker office
onlyoffice
only office
star office
visual studio tools for office
tools for office
native client
visual studio code
visual studio installer
visual c
visual basic
visual foxpro
sql server management studio
sql server compact
sql server native client
sql server data tools
sql server browser
sql server reporting services
sql server setup support files
sql server vss writer
odbc driver for sql server
ole db driver for sql server
exchange web services
exchange online
exchange activesync
sharepoint designer
sharepoint workspace
sharepoint online
edge webview
edge webview2
edge update
edgerouter
edge router
edge computing
vmware edge
chrome remote desktop
chrome hearts
chrome frame
google update
google drive
google earth
google desktop
google toolbar
google cloud
google analytics
google workspace
java auto updater
java access bridge
java card
java 3d
javascript
java web start
mysql workbench
mysql connector
mysql installer
mysql shell
mysql router
mysql utilities
mysql for excel
pgadmin
postgresql odbc
psqlodbc
python launcher
python pip
firefox maintenance service
mozilla maintenance service
firefox focus
firefox os
acrobat distiller
acrobat update service
adobe genuine service
adobe creative cloud
adobe reader mobile
adobe update
adobe photoshop
adobe illustrator
adobe premiere
adobe indesign
adobe lightroom
adobe after effects
adobe dreamweaver
adobe xd
adobe bridge
adobe fonts
android studio
android auto
android tv
android sdk
android debug bridge
android emulator
apple software update
apple mobile device support
apple application support
apple music
apple pay
apple pencil
apple tv
ios simulator
xcode
iphone backup
ipad keyboard
macbook
macos server
galaxy buds
galaxy fit
galaxy store
galaxy note cover
pixel buds
pixel art
pixel perfect
surface pen
surface dock
surface hub
surface book cover
teams room
teams rooms
dell teams
zoom rooms
zoom outlook plugin
zoom g1
zoom h4n
zoom h6
logi bolt
logitech bolt
tomcat connectors
tomcat native
apache license
apache openoffice
apache commons
apache directory studio
apache cordova
php storm
phpstorm
php manager for iis
docker desktop
docker compose
docker toolbox
node red
nodemon
git for windows
ubuntu font
ubuntu touch
debian goodies
red hat insights
oracle virtualbox guest additions
virtualbox guest additions
oracle client
oracle instant client
oracle sql developer
oracle cloud
oracle forms
oracle data provider
vmware tools
vmware workstation
vmware player
vmware fusion
vmware remote console
vmware vsphere client
vmware horizon client
vmware converter
vmware carbon black
citrix workspace
citrix receiver
fortinet sso
forticlient
fortimanager
fortianalyzer
fortiswitch
fortiap
fortiweb
fortimail
fortisandbox
fortitoken
cisco webex
cisco anyconnect
cisco packet tracer
cisco jabber
cisco vpn client
sonicwall netextender
sonicwall global vpn client
ivanti endpoint manager
sophos endpoint
sophos home
sophos intercept x
nvidia geforce experience
nvidia physx
nvidia hd audio
nvidia control panel
intel processor identification utility
intel graphics driver
intel management engine
intel rapid storage
intel wireless bluetooth
samsung magician
samsung kies
samsung dex
samsung smart switch
sony playmemories
sony pc companion
motorola solutions
nokia pc suite
react os
reactos
go pro
gopro
go to meeting
gotomeeting
go daddy
ruby rose
rust oleum
perl of wisdom
swift
elastic band
spring cleaning
ember mug
express vpn
expressvpn
express scribe
express card
american express
adobe express
salt bae
puppet master
chef knife
vault hunters
vault dweller
packer tape
consul general
nomad list
unity connection
unity web player
cisco unity
unified communications
blender bottle
harbor freight
ring central
nexus mods
google nexus phone case
splunk forwarder
`
    .trim()
    .split("\n");
}
