import { list } from '../words.js';

/** What makes an act possible: a reason with one of these in is a cause in the system, and softens. */
export const systemNouns = list(`
  画面, 表示, 環境名, 手順書, 手順, 台帳, 一覧, 仕組み, 体制, 権限, 警告, 確認画面, ダイアログ, アラート, 監視, 通知, ログ, ツール, スクリプト, プロンプト, コンソール, マニュアル, ドキュメント, 検証環境, 検証処理, テスト環境, システム, 機能, チェック処理, 自動チェック, 制御, 制限, デフォルト, 既定値, パイプライン, CI, UI, 引き継ぎ資料, 引継書, 連絡先, 連絡網, 基準, 命名規則, ホスト名, ラベル, レイアウト, 人員, 要員, 業務量, 同色, ガード, 承認機能, 導線, 規程, ボタン, メニュー
`);
