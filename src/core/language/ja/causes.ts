import { list } from '../words.js';

/** What makes an act possible: a reason with one of these in is a cause in the system, and softens. */
export const systemNouns = list(`
  CI, UI, アラート, ガード, コンソール, システム, スクリプト, ダイアログ, チェック処理, ツール, テスト環境, デフォルト, ドキュメント, パイプライン, プロンプト, ホスト名, ボタン, マニュアル,
  メニュー, ラベル, レイアウト, ログ, 一覧, 人員, 仕組み, 体制, 制御, 制限, 台帳, 同色, 命名規則, 基準, 導線, 引き継ぎ資料, 引継書, 手順, 手順書, 承認機能, 既定値, 検証処理, 検証環境,
  業務量, 権限, 機能, 環境名, 画面, 監視, 確認画面, 自動チェック, 表示, 要員, 規程, 警告, 通知, 連絡先, 連絡網
`);
