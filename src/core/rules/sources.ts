/** Where the ideas of the rules come from, as `explain` and the reference name them. */
export const sources = {
  agency: {
    en: 'C. M. Fausey and L. Boroditsky, “Subtle linguistic cues influence perceived blame and financial liability”, Psychonomic Bulletin & Review 17 (2010)',
    ja: 'C. M. Fausey・L. Boroditsky「言葉のわずかな違いが責めと賠償額を左右する」Psychonomic Bulletin & Review 17（2010、英語）',
  },
  'field-guide': {
    en: 'Sidney Dekker, The Field Guide to Understanding ‘Human Error’',
    ja: 'シドニー・デッカー『ヒューマンエラーを理解する』',
  },
  traps: {
    en: 'Johan Bergström on counterfactual and normative language in accident investigation (Adaptive Capacity Labs, 2021)',
    ja: 'ヨハン・ベリストレーム、事故調査における反事実と規範の言葉（Adaptive Capacity Labs、2021、英語）',
  },
  'five-rules': {
    en: 'The five rules of causation (VA National Center for Patient Safety)',
    ja: '原因記述の五原則（米国退役軍人省 患者安全センター、英語）',
  },
  'sre-workbook': {
    en: 'Google, The Site Reliability Workbook, chapter 10: Postmortem Culture',
    ja: 'Google『サイトリライアビリティワークブック』第10章',
  },
  pagerduty: {
    en: 'PagerDuty, postmortem documentation: The Blameless Postmortem',
    ja: 'PagerDuty ポストモーテムガイド（日本語版あり）',
  },
  etsy: { en: 'Etsy, Debriefing Facilitation Guide', ja: 'Etsy「デブリーフィング進行の手引き」（英語）' },
  'just-culture': {
    en: 'John Allspaw, “Blameless PostMortems and a Just Culture” (Code as Craft, 2012)',
    ja: 'ジョン・オルスパウ「非難のない振り返りと公正な文化」（Code as Craft、2012、英語）',
  },
  'why-why': {
    en: 'Hitoshi Ogura on naming the subject in why-why analysis (Nikkei ITpro, 2013, in Japanese)',
    ja: '小倉仁志「なぜなぜ分析」の主語と表現（日経ITpro、2013）',
  },
  toyota: {
    en: '“Blame the process, not the person”: Toyota on learning from failure (in Japanese)',
    ja: '「人を責めずにやり方を攻めよ」（トヨタの失敗学）',
  },
  statuspage: {
    en: 'Atlassian Statuspage, Incident communication tips',
    ja: 'Atlassian Statuspage「インシデント時の連絡」（英語）',
  },
  rca2: {
    en: 'The action hierarchy of RCA² (VA National Center for Patient Safety)',
    ja: 'RCA²の対策階層（米国退役軍人省 患者安全センター、英語）',
  },
  strengths: {
    en: 'P. Hibbert et al. 2018: of 1,137 recommendations after incidents in hospitals 8 % were strong and 48 % weak',
    ja: 'P. Hibbert ほか（2018）：病院の再発防止策1,137件のうち、強いもの8%、弱いもの48%（英語）',
  },
  'double-checks': {
    en: 'A. K. Koyama et al., on how little double checking is known to do, BMJ Quality & Safety 29 (2020)',
    ja: 'A. K. Koyama ほか、ダブルチェックの効果の乏しさ、BMJ Quality & Safety 29（2020、英語）',
  },
  lessons: {
    en: 'IPA, lessons from failures of information systems (in Japanese)',
    ja: 'IPA「情報処理システム高信頼化教訓集」',
  },
  incidents: {
    en: 'S. Ghosh et al., “How to Fight Production Incidents?”, SoCC 2022',
    ja: 'S. Ghosh ほか「本番障害とどう戦うか」SoCC 2022（英語）',
  },
  void: { en: 'The VOID Report 2022 (Verica Open Incident Database)', ja: 'The VOID Report 2022（英語）' },
} as const;

export type Source = keyof typeof sources;
