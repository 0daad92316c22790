// Generated from schemas/ by `npm run generate`.
type Json = { readonly [key: string]: unknown };

export const schemas: Readonly<Record<'report.schema.json' | 'standard.schema.json', Json>> = {
 "report.schema.json": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://hansei-reports.github.io/schemas/report.schema.json",
  "title": "Incident report",
  "description": "What an incident report holds: front matter, and sections by role. The value that is validated is the front matter with one more key, `sections`, that holds each section which has content. It closes nothing, so that a team can extend it by `allOf`.",
  "x-hansei": {
   "ja": {
    "description": "障害報告書に書く内容。フロントマターと、役割ごとの節。検証する値は、フロントマターに、内容のある節を集めた `sections` を加えたもの。閉じていないので、チームは `allOf` で拡張できます。"
   }
  },
  "type": "object",
  "properties": {
   "hansei": {
    "description": "Version of the report format; marks the file as an incident report.",
    "const": 1,
    "x-hansei": {
     "order": 1,
     "ja": {
      "description": "報告書の形式の版。このファイルが障害報告書であることを示します。"
     }
    }
   },
   "profile": {
    "description": "Kind of report; decides schema, headings and template.",
    "type": "string",
    "x-hansei": {
     "order": 2,
     "ja": {
      "description": "報告書の種類。スキーマ、見出し、ひな形が決まります。"
     }
    }
   },
   "id": {
    "description": "Name of the report, where the file name is not enough.",
    "type": [
     "string",
     "integer"
    ],
    "x-hansei": {
     "order": 3,
     "ja": {
      "description": "報告書の識別子。省略時はファイル名。"
     }
    }
   },
   "status": {
    "description": "ongoing: harm goes on. mitigated: stopped for the moment. resolved: service verified, report in work. closed: review held, actions may still be open. Decides what is due.",
    "enum": [
     "ongoing",
     "mitigated",
     "resolved",
     "closed"
    ],
    "x-hansei": {
     "order": 4,
     "ja": {
      "description": "ongoing: 対応中。mitigated: 暫定復旧。resolved: 復旧済み（報告書は作成中）。closed: 完了（レビュー済み。対策は残っていてよい）。いま何を書くべきかが決まります。"
     }
    }
   },
   "severity": {
    "description": "Severity of the incident in your team's own words, e.g. SEV2.",
    "type": [
     "string",
     "integer"
    ],
    "pattern": "\\S",
    "x-hansei": {
     "order": 5,
     "ja": {
      "description": "障害の重大度。チームの用語で（例: SEV2、重大）。"
     }
    }
   },
   "date": {
    "description": "Local day on which the impact began, YYYY-MM-DD; timeline rows with only a clock time take it.",
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
    "x-hansei": {
     "order": 6,
     "ja": {
      "description": "影響が始まった日（現地の日付、YYYY-MM-DD）。時刻だけの行はこの日付とみなします。"
     }
    }
   },
   "timezone": {
    "description": "Time zone of all times that name none: an IANA name such as Asia/Tokyo, UTC or an offset such as +09:00.",
    "type": "string",
    "pattern": "\\S",
    "x-hansei": {
     "order": 7,
     "ja": {
      "description": "タイムゾーンを書いていない時刻に使うタイムゾーン（Asia/Tokyo、UTC、+09:00 など）。"
     }
    }
   },
   "accountable": {
    "description": "Who answers to those affected: one name or role.",
    "type": "string",
    "pattern": "\\S",
    "x-hansei": {
     "order": 8,
     "ja": {
      "description": "報告責任者。影響を受けた方々に答える一人（氏名または役割）。"
     }
    }
   },
   "language": {
    "description": "Language of the report; detected when absent.",
    "enum": [
     "en",
     "ja"
    ],
    "x-hansei": {
     "order": 9,
     "ja": {
      "description": "報告書の言語。省略時は本文から判定します。"
     }
    }
   },
   "services": {
    "description": "Services that were affected.",
    "type": [
     "array",
     "string"
    ],
    "items": {
     "type": "string"
    },
    "x-hansei": {
     "order": 10,
     "ja": {
      "description": "影響を受けたサービス。"
     }
    }
   },
   "sections": {
    "description": "Sections of the report that have content, by role.",
    "type": "object",
    "x-hansei": {
     "ja": {
      "description": "内容のある節（役割ごと）。"
     }
    },
    "properties": {
     "summary": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 10,
       "rank": 2,
       "from": "resolved",
       "en": {
        "heading": "Summary",
        "guidance": "At most five lines: what broke, for whom, for how long, why, and what changes so that it does not happen again.",
        "example": "Checkout failed for 48 minutes for every customer who paid by card. An empty host list was read as \"all hosts\". The deploy tool now refuses an empty list.",
        "aliases": [
         "executive summary",
         "issue summary",
         "incident summary",
         "incident overview",
         "overview",
         "abstract",
         "tl;dr",
         "tldr",
         "at a glance",
         "background",
         "introduction",
         "problem statement",
         "problem summary",
         "details of incident",
         "incident details",
         "description",
         "problem description",
         "incident description",
         "conclusion",
         "outline"
        ],
        "within": [
         "summary",
         "overview"
        ]
       },
       "ja": {
        "heading": "概要",
        "guidance": "五行以内で。何が止まり、誰に、どれだけの時間影響し、原因は何で、再び起きないように何を変えるか。",
        "example": "カード決済を利用する全てのお客様で、48分間、注文が完了できませんでした。空のホスト一覧が「全ホスト」と解釈されたためです。配備ツールは空の一覧を拒否するようになりました。",
        "aliases": [
         "サマリー",
         "サマリ",
         "要約",
         "要旨",
         "はじめに",
         "背景",
         "結論",
         "最終結論",
         "障害概要",
         "事故概要",
         "インシデント概要",
         "障害の概要",
         "障害の内容",
         "インシデント情報",
         "概況",
         "総括"
        ],
        "within": [
         "概要",
         "サマリー",
         "要約"
        ]
       }
      }
     },
     "now": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 20,
       "rank": 2,
       "from": "ongoing",
       "en": {
        "heading": "What is happening now",
        "past": "What happened",
        "guidance": "What broke, and what is being done about it at this moment.",
        "example": "Card payments fail at the last step. The deployment of 14:02 is being rolled back.",
        "aliases": [
         "what happend",
         "what is happening",
         "what's happening",
         "current status",
         "current situation",
         "current state",
         "status",
         "state",
         "situation",
         "incident",
         "the incident",
         "the issue",
         "issue",
         "the problem",
         "problem",
         "symptoms",
         "symptom",
         "event description",
         "what we know",
         "what went down"
        ],
        "within": [
         "what happened",
         "what is happening",
         "current status",
         "current situation"
        ]
       },
       "ja": {
        "heading": "現在の状況",
        "past": "発生した事象",
        "guidance": "何が起きていて、いま何をしているか。",
        "example": "カード決済が最後の画面で失敗しています。14:02の配備を切り戻しています。",
        "aliases": [
         "現状",
         "現況",
         "症状",
         "事象",
         "発生事象",
         "発生状況",
         "発生内容",
         "障害内容",
         "障害の状況",
         "障害状況",
         "不具合内容",
         "不具合詳細",
         "問題",
         "何が起こったか",
         "何が起きたか",
         "何が起きたのか",
         "何が起こっているか",
         "今何が起きているか",
         "いま何が起きているか",
         "事象の内容",
         "事象内容",
         "再現手順"
        ],
        "within": [
         "現在の状況",
         "発生した事象",
         "何が起き",
         "何が起こ",
         "発生事象",
         "事象概要"
        ]
       }
      }
     },
     "impact": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 30,
       "rank": 3,
       "from": "ongoing",
       "en": {
        "heading": "Impact",
        "guidance": "Who is affected, how many, since when? Third parties too. What did those affected have to do themselves? What was not affected?",
        "example": "Every customer who paid by card from 14:02 to 14:50 JST: 3,120 failed orders. Shops answered 212 calls. Bank transfers were not affected; no order was charged twice.",
        "aliases": [
         "scope",
         "scope of impact",
         "blast radius",
         "affected",
         "what was affected",
         "who was affected",
         "services affected",
         "affected services",
         "affected systems",
         "affected users",
         "affected components",
         "consequences",
         "effect",
         "effects",
         "damage",
         "extent",
         "severity and impact"
        ],
        "within": [
         "impact",
         "affected services",
         "affected users",
         "customer impact",
         "user impact"
        ]
       },
       "ja": {
        "heading": "影響範囲",
        "guidance": "誰に、何名に、いつから影響しているか。第三者も含めて。影響を受けた方が自らせざるを得なかったことは何か。影響しなかったものは何か。",
        "example": "14:02から14:50までにカード決済を選んだ全てのお客様。失敗した注文は3,120件。店舗への電話は212件。銀行振込には影響なし。二重請求はありません。",
        "aliases": [
         "影響",
         "影響の範囲",
         "実害",
         "被害",
         "被害状況",
         "被害範囲",
         "ビジネスインパクト",
         "定量的影響",
         "影響サービス",
         "影響を受けたサービス",
         "影響を受けた機能",
         "対象サービス",
         "対象範囲",
         "影響機能",
         "影響期間",
         "影響システム",
         "業務影響",
         "顧客影響",
         "ユーザー影響",
         "ユーザ影響"
        ],
        "within": [
         "影響範囲",
         "影響の範囲",
         "影響を受けた",
         "への影響",
         "影響と",
         "影響度"
        ]
       }
      }
     },
     "interim": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 40,
       "rank": 3,
       "from": "ongoing",
       "columns": [
        {
         "id": "measure",
         "en": "Measure",
         "ja": "対応"
        },
        {
         "id": "owner",
         "en": "Owner",
         "ja": "担当"
        },
        {
         "id": "until",
         "en": "Until",
         "ja": "期限"
        },
        {
         "id": "risk",
         "en": "Remaining risk",
         "ja": "残存リスク"
        }
       ],
       "en": {
        "heading": "Interim measures",
        "guidance": "What stops the harm for the moment? Who looks after it, until when, and what can still go wrong meanwhile?",
        "example": "| Card payments routed to the second provider | payments on-call | 2026-12-01 | Fees are 0.4 % higher |",
        "aliases": [
         "interim measure",
         "workaround",
         "workarounds",
         "mitigation",
         "mitigations",
         "mitigation steps",
         "temporary fix",
         "temporary measures",
         "immediate actions",
         "immediate action",
         "immediate response",
         "containment",
         "short-term fix",
         "stopgap",
         "quick fix",
         "hotfix"
        ],
        "within": [
         "interim",
         "workaround",
         "temporary fix",
         "temporary measure",
         "containment"
        ]
       },
       "ja": {
        "heading": "暫定対応",
        "guidance": "当面の被害を何が止めているか。誰が、いつまで見るか。その間に残る危険は何か。",
        "example": "| カード決済を予備の決済会社へ切り替え | 決済当番 | 2026-12-01 | 手数料が0.4%高い |",
        "aliases": [
         "暫定処置",
         "暫定対処",
         "暫定対策",
         "暫定措置",
         "暫定回避策",
         "応急処置",
         "応急対応",
         "即時対応",
         "即時の是正",
         "緩和",
         "緩和策",
         "回避策",
         "ワークアラウンド",
         "当面の対応",
         "一次対応"
        ],
        "within": [
         "暫定",
         "応急",
         "回避策"
        ]
       }
      }
     },
     "outlook": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 50,
       "rank": 3,
       "from": "ongoing",
       "until": "ongoing",
       "en": {
        "heading": "Outlook",
        "guidance": "A rough time to recovery, or \"unknown, next estimate at …\". When do those affected hear more?",
        "example": "Recovery around 15:00. If the rollback does not help, the next estimate comes at 15:10.",
        "aliases": [
         "eta",
         "estimated recovery",
         "time to recovery",
         "recovery outlook",
         "expected recovery"
        ],
        "within": [
         "outlook",
         "estimated time"
        ]
       },
       "ja": {
        "heading": "復旧見込み",
        "guidance": "おおよその復旧見込み。不明なら「不明。次の見込みは…に」。影響を受けた方々への次の連絡はいつか。",
        "example": "15:00頃に復旧の見込み。切り戻しで解消しない場合は、15:10に次の見込みをお知らせします。",
        "aliases": [
         "復旧見通し",
         "復旧予定",
         "復旧目処",
         "復旧の見込み",
         "見通し",
         "今後の見通し"
        ],
        "within": [
         "復旧見込",
         "復旧見通",
         "復旧の見込",
         "復旧目処"
        ]
       }
      }
     },
     "analysis": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 60,
       "rank": 2,
       "from": "resolved",
       "en": {
        "heading": "Root cause and fix",
        "aliases": [
         "root cause & fix",
         "cause and fix"
        ]
       },
       "ja": {
        "heading": "原因と対策",
        "aliases": [
         "原因および対策",
         "原因及び対策",
         "原因・対策"
        ]
       }
      }
     },
     "cause": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 70,
       "rank": 3,
       "from": "resolved",
       "en": {
        "heading": "Root cause",
        "guidance": "What set it off (trigger), what made it possible (root), and why did no safeguard stop it (escape)? Say of each whether it is confirmed, assumed or unknown, and what shows it. A person is never the root: ask what made the act look right.",
        "example": "- C1 (root) The deploy tool reads an empty host list as \"all hosts\". Confirmed: deploy log 2026-11-20, line 88.",
        "aliases": [
         "cause",
         "causes",
         "root causes",
         "root cause analysis",
         "rca",
         "why did it happen",
         "why it happened",
         "why this happened",
         "why this happens",
         "what caused it",
         "what caused this",
         "contributing factors",
         "contributing factor",
         "contributing causes",
         "analysis of causes",
         "cause analysis",
         "causal analysis",
         "analysis",
         "technical analysis",
         "technical cause",
         "technical details",
         "trigger",
         "triggers",
         "root causes and trigger",
         "root cause and trigger",
         "fault",
         "faults",
         "whys",
         "5 whys",
         "five whys",
         "the five whys",
         "5 whys analysis",
         "the infinite how's chain",
         "proximate cause",
         "underlying cause",
         "underlying causes",
         "identified cause",
         "reason",
         "reasons",
         "details of vulnerability",
         "details of the vulnerability",
         "details of exploit",
         "vulnerability details",
         "details of the issue",
         "investigation and root cause",
         "explanation",
         "what went wrong technically"
        ],
        "within": [
         "root cause",
         "contributing factor",
         "cause of",
         "causes of",
         "why did it happen",
         "why did this happen",
         "why it happened",
         "whys",
         "what caused"
        ]
       },
       "ja": {
        "heading": "根本原因",
        "guidance": "直接原因（引き金）、根本原因（それを可能にしたもの）、流出原因（なぜどの防護も止めなかったか）。それぞれ確定・推定・不明の別と、その根拠。人は根本原因にはなりません。その行為が正しく見えたのはなぜかを問うてください。",
        "example": "- C1（根本原因）配備ツールは空のホスト一覧を「全ホスト」と解釈する。確定：配備ログ 2026-11-20 88行目。",
        "aliases": [
         "原因",
         "直接原因",
         "直接の原因",
         "間接原因",
         "根本の原因",
         "根本的な原因",
         "真因",
         "流出原因",
         "発生原因",
         "障害原因",
         "障害の原因",
         "原因分析",
         "根本原因分析",
         "要因",
         "要因分析",
         "寄与要因",
         "誘因",
         "引き金",
         "構造的要因",
         "なぜなぜ分析",
         "なぜ起きたか",
         "なぜ起こったか",
         "なぜ発生したか",
         "発生メカニズム",
         "発生機序",
         "技術的な根本原因",
         "技術的原因",
         "有力仮説",
         "推定原因",
         "原因調査",
         "原因究明",
         "five whys",
         "5 whys",
         "whys",
         "5つのなぜ"
        ],
        "within": [
         "原因",
         "要因",
         "真因",
         "なぜなぜ",
         "なぜ起き",
         "なぜ起こ",
         "なぜ発生",
         "発生メカニズム"
        ]
       }
      }
     },
     "fix": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 80,
       "rank": 3,
       "from": "resolved",
       "en": {
        "heading": "Permanent fix",
        "guidance": "What repairs the cause for good, as distinct from the interim measure? It may just name an action: A1.",
        "example": "A1: the deploy tool refuses an empty host list.",
        "aliases": [
         "fix",
         "the fix",
         "fixes",
         "resolution",
         "resolutions",
         "resolution and recovery",
         "recovery",
         "recovery actions",
         "recovery steps",
         "solution",
         "solutions",
         "solving",
         "how we fixed it",
         "how it was fixed",
         "how was it fixed",
         "remediation",
         "remediations",
         "corrective action taken",
         "details of fix",
         "details of the fix",
         "resolution steps taken",
         "resolution steps",
         "repair",
         "long term solution",
         "long-term solution",
         "long term fix",
         "long-term fix",
         "what we did",
         "how did we fix it",
         "response and recovery"
        ],
        "within": [
         "permanent fix",
         "resolution",
         "how we fixed",
         "details of fix",
         "fix for"
        ]
       },
       "ja": {
        "heading": "恒久対策",
        "guidance": "暫定対応とは別に、原因を恒久的に取り除くものは何か。対策の番号（A1など）だけでも構いません。",
        "example": "A1：配備ツールが空のホスト一覧を拒否する。",
        "aliases": [
         "恒久対応",
         "恒久対処",
         "恒久措置",
         "恒久策",
         "本対応",
         "正式対処",
         "根本対策",
         "根本対応",
         "解決策",
         "解決",
         "解決方法",
         "修正内容",
         "修正",
         "修復",
         "是正",
         "是正措置",
         "是正対応",
         "復旧対応",
         "復旧方法",
         "復旧手順",
         "復旧内容",
         "復旧",
         "対応",
         "対応内容",
         "対応状況",
         "対処",
         "対処内容",
         "対処方法",
         "実施した対応",
         "実施した是正対応",
         "採用した対策",
         "対応した恒久対策",
         "発生後の対応",
         "対策内容"
        ],
        "within": [
         "恒久",
         "修正内容",
         "根本対策",
         "復旧対応",
         "復旧作業",
         "対応内容"
        ]
       }
      }
     },
     "prevention": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 90,
       "rank": 3,
       "from": "resolved",
       "columns": [
        {
         "id": "id",
         "en": "#",
         "ja": "No."
        },
        {
         "id": "action",
         "en": "Action",
         "ja": "対策"
        },
        {
         "id": "owner",
         "en": "Owner",
         "ja": "担当"
        },
        {
         "id": "due",
         "en": "Due",
         "ja": "期限"
        },
        {
         "id": "doneWhen",
         "en": "Done when",
         "ja": "完了条件"
        },
        {
         "id": "ticket",
         "en": "Ticket",
         "ja": "チケット"
        }
       ],
       "en": {
        "heading": "Prevention",
        "guidance": "What makes a second time impossible, or is noticed at once? Prefer what works when everyone is tired, new and in a hurry. One owner, a date and a done criterion for each, or a ticket.",
        "example": "- [ ] A1 (C1, prevent) Deploy tool refuses an empty host list · owner: ann · due: 2026-12-01 · done when: empty list exits 2 · PAY-123",
        "aliases": [
         "actions",
         "action",
         "action items",
         "action item",
         "action points",
         "action plan",
         "follow-up actions",
         "follow up actions",
         "follow-up action items",
         "review actions",
         "remediation items",
         "remediation actions",
         "preventive actions",
         "preventive action",
         "preventative actions",
         "preventive measures",
         "preventative measures",
         "prevention measures",
         "corrective actions",
         "corrective and preventative measures",
         "corrective and preventative measure",
         "corrective and preventive measures",
         "corrective and preventive actions",
         "corrective measures",
         "process improvements",
         "technical improvements",
         "documentation improvements",
         "improvements",
         "improvement actions",
         "short-term improvements",
         "short term improvements",
         "longer-term improvements",
         "long-term improvements",
         "future actions",
         "future work",
         "next steps",
         "next step",
         "follow up",
         "follow-up",
         "follow ups",
         "follow-ups",
         "followups",
         "follow up items",
         "todo",
         "todos",
         "to do",
         "recommendations",
         "recommendation",
         "immediate actions required",
         "what are we doing about it",
         "what we are doing",
         "what we will do",
         "what's next",
         "whats next",
         "what will we do differently",
         "how do we prevent this",
         "how will we prevent this",
         "how to prevent",
         "how can we prevent this",
         "preventing recurrence",
         "recurrence prevention",
         "recurrence",
         "remediation plan",
         "plan",
         "planned actions",
         "planned improvements",
         "tasks",
         "tickets",
         "backlog items",
         "safeguards",
         "countermeasures",
         "things to improve",
         "solution",
         "solutions",
         "steps to prevent",
         "moving forward",
         "going forward",
         "future prevention",
         "process",
         "technology"
        ],
        "within": [
         "action item",
         "prevent",
         "preventing",
         "prevention",
         "preventive",
         "preventative",
         "corrective",
         "follow-up",
         "follow up",
         "next steps",
         "improvements",
         "countermeasures",
         "avoid this",
         "avoid it",
         "lessons and actions"
        ]
       },
       "ja": {
        "heading": "再発防止策",
        "guidance": "二度目を不可能にするもの、またはすぐに気づけるものは何か。全員が疲れ、不慣れで、急いでいても効くものを選んでください。それぞれに担当一名、期限、完了条件、またはチケットを。",
        "example": "- [ ] A1（C1、予防）配備ツールが空のホスト一覧を拒否する · 担当: 安藤 · 期限: 2026-12-01 · 完了条件: 空の一覧で終了コード2 · PAY-123",
        "aliases": [
         "再発防止",
         "再発防止対策",
         "再発防止措置",
         "再発予防",
         "再発予防策",
         "予防",
         "予防策",
         "防止",
         "防止策",
         "アクションアイテム",
         "アクション",
         "アクションプラン",
         "改善アクション",
         "今後の改善アクション",
         "改善策",
         "改善",
         "改善点",
         "改善案",
         "改善項目",
         "対策",
         "今後の対策",
         "今後の対応",
         "今後の改善",
         "今後の取り組み",
         "今後の予定",
         "次のアクション",
         "ネクストアクション",
         "フォローアップ",
         "残課題",
         "残作業",
         "今後の課題",
         "todo",
         "教訓と再発防止策",
         "今後の再発防止策は",
         "対応策",
         "是正処置",
         "是正予防処置"
        ],
        "within": [
         "再発防止",
         "再発予防",
         "アクションアイテム",
         "改善アクション",
         "今後の対策",
         "今後の対応",
         "今後の改善",
         "防止策",
         "予防策",
         "改善策",
         "次のアクション"
        ]
       }
      }
     },
     "elsewhere": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 100,
       "rank": 3,
       "from": "resolved",
       "en": {
        "heading": "Elsewhere",
        "guidance": "Where was the same cause looked for? Found or not found, and fixed by when?",
        "example": "All seven tools that take a host list were read: two more accept an empty one (A4, by 2026-12-10).",
        "aliases": [
         "other places",
         "same cause elsewhere",
         "similar systems",
         "related systems",
         "horizontal deployment"
        ],
        "within": [
         "elsewhere",
         "other systems at risk"
        ]
       },
       "ja": {
        "heading": "横展開",
        "guidance": "同じ原因をどこで探したか。見つかったか、見つからなかったか。いつまでに直すか。",
        "example": "ホスト一覧を受け取る7つのツールを全て調べ、さらに2つが空の一覧を受け付けることが分かった（A4、2026-12-10まで）。",
        "aliases": [
         "水平展開",
         "横展開調査",
         "類似箇所",
         "類似調査",
         "類似リスクの横展開",
         "他システムへの展開",
         "他にも同じ構造の問題がないか"
        ],
        "within": [
         "横展開",
         "水平展開",
         "類似"
        ]
       }
      }
     },
     "delay": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 110,
       "rank": 2,
       "from": "resolved",
       "columns": [
        {
         "id": "id",
         "en": "#",
         "ja": "No."
        },
        {
         "id": "segment",
         "en": "Segment",
         "ja": "区間"
        },
        {
         "id": "took",
         "en": "Took",
         "ja": "所要時間"
        },
        {
         "id": "why",
         "en": "Why",
         "ja": "理由"
        },
        {
         "id": "action",
         "en": "Action",
         "ja": "対策"
        }
       ],
       "en": {
        "heading": "Why the response was late",
        "guidance": "For each long part from start to recovery: what took the time, and what shortens it next time? Between parties: who knew what, when? If it was not late, one sentence with figures is enough: \"Not late: detected after 2 min, mitigated after 9.\"",
        "example": "| D1 | start → detect | 31 min | No alert on failed payments; a customer called | A2 |",
        "aliases": [
         "why was the response late",
         "why we were late",
         "why it took so long",
         "why did it take so long",
         "why detection took so long",
         "why was this hard to detect",
         "why was this not detected",
         "response delay",
         "response delays",
         "delays",
         "delay",
         "late response",
         "reasons for delay",
         "detection delay",
         "detection gap",
         "time to recovery analysis",
         "what slowed us down"
        ],
        "within": [
         "took so long",
         "was late",
         "were late",
         "response delay",
         "delayed",
         "why was this not detected",
         "why wasn't this detected",
         "hard to detect",
         "not detected",
         "detection gap",
         "slow us down",
         "slowed us down",
         "why didn't we"
        ]
       },
       "ja": {
        "heading": "対応に時間を要した理由",
        "guidance": "発生から復旧までの長い区間ごとに、何に時間を要したか、次は何で短くするか。組織の間では、誰がいつ何を知っていたか。遅れていなければ、数字を入れた一文で足ります。「遅れなし：2分で検知、9分で暫定復旧。」",
        "example": "| D1 | 発生→検知 | 31分 | 決済失敗の監視がなく、お客様からの電話で判明 | A2 |",
        "aliases": [
         "対応が遅れた理由",
         "なぜ対応が遅れたのか",
         "なぜ対応が遅れたか",
         "なぜ遅れたか",
         "遅れた理由",
         "遅延理由",
         "遅延の理由",
         "遅延原因",
         "検知が遅れた理由",
         "検知遅れの理由",
         "対応遅延の原因",
         "対応の遅れ",
         "検知の遅れ",
         "検知・復旧に時間を要した理由",
         "復旧に時間を要した理由",
         "なぜ今まで気付かなかったか",
         "なぜ今になって気付いたか",
         "なぜ検知が遅れたか",
         "なぜ検出できなかったか",
         "検知の評価",
         "時間を要した理由",
         "長期化の理由",
         "長期化した要因"
        ],
        "within": [
         "遅れた",
         "遅れの",
         "遅延理由",
         "遅延の原因",
         "時間を要した",
         "時間がかかった",
         "長期化",
         "気づかなかった",
         "気付かなかった",
         "検知できなかった",
         "検出できなかった",
         "検知できず"
        ]
       }
      }
     },
     "timeline": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 120,
       "rank": 2,
       "from": "ongoing",
       "columns": [
        {
         "id": "time",
         "en": "Time",
         "ja": "時刻"
        },
        {
         "id": "phase",
         "en": "Phase",
         "ja": "区分"
        },
        {
         "id": "event",
         "en": "Event",
         "ja": "内容"
        },
        {
         "id": "evidence",
         "en": "Evidence",
         "ja": "根拠"
        }
       ],
       "en": {
        "heading": "Timeline",
        "guidance": "Facts only, in order, with what shows them. Phases: start, detect, acknowledge, engage, escalate, diagnose, decide, mitigate, resolve.",
        "example": "| 14:05 | detect | First call from a shop | ticket 8812 |",
        "aliases": [
         "time line",
         "timelines",
         "issue timeline",
         "incident timeline",
         "event timeline",
         "detection timeline",
         "events timeline",
         "timeline of events",
         "timeline of the incident",
         "chronology",
         "sequence of events",
         "event log",
         "events",
         "key events",
         "key events and timeline",
         "log",
         "incident log",
         "history",
         "what happened when",
         "chronological order of events",
         "order of events",
         "key timestamps",
         "leadup"
        ],
        "within": [
         "timeline",
         "time line",
         "chronology",
         "sequence of events"
        ]
       },
       "ja": {
        "heading": "時系列",
        "guidance": "事実だけを順に、根拠とともに。区分：発生、検知、対応開始、担当部署着手、エスカレーション、原因特定、方針決定、暫定復旧、復旧。",
        "example": "| 14:05 | 検知 | 店舗から最初の電話 | チケット8812 |",
        "aliases": [
         "タイムライン",
         "経緯",
         "障害の経緯",
         "時系列の経緯",
         "対応経緯",
         "発生経緯",
         "経過",
         "対応経過",
         "時間経過",
         "発生後の進捗",
         "対応履歴",
         "更新履歴",
         "対応ログ",
         "発生から復旧までのタイムライン",
         "障害発生・復旧状況",
         "発生・復旧の経緯",
         "クロノロジー",
         "事実経過"
        ],
        "within": [
         "タイムライン",
         "時系列",
         "経緯",
         "経過",
         "クロノロジー"
        ]
       }
      }
     },
     "updates": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 130,
       "rank": 2,
       "from": "ongoing",
       "columns": [
        {
         "id": "sent",
         "en": "Sent",
         "ja": "日時"
        },
        {
         "id": "to",
         "en": "To",
         "ja": "連絡先"
        },
        {
         "id": "by",
         "en": "By",
         "ja": "発信者"
        },
        {
         "id": "message",
         "en": "Message",
         "ja": "内容"
        },
        {
         "id": "next",
         "en": "Next update",
         "ja": "次回連絡予定"
        }
       ],
       "en": {
        "heading": "Updates to those affected",
        "guidance": "What was said to whom, and when is the next update? \"Nothing new, next at …\" is an update too.",
        "example": "| 14:20 | all shops | ann | Card payments fail; rollback under way | 14:50 |",
        "aliases": [
         "communication",
         "communications",
         "updates",
         "customer communication",
         "external communication",
         "status updates",
         "status page updates",
         "communication log",
         "comms",
         "notifications",
         "third party disclosure",
         "disclosure"
        ],
        "within": [
         "communication",
         "updates to",
         "status page"
        ]
       },
       "ja": {
        "heading": "関係者への連絡",
        "guidance": "誰に何を伝えたか。次の連絡はいつか。「進展なし、次は…に」も連絡です。",
        "example": "| 14:20 | 全店舗 | 安藤 | カード決済が失敗しています。切り戻し中です | 14:50 |",
        "aliases": [
         "連絡",
         "連絡状況",
         "連絡経緯",
         "顧客への連絡",
         "お客様への連絡",
         "お客様へのご連絡",
         "周知状況",
         "告知",
         "コミュニケーション",
         "対外連絡",
         "関係者連絡",
         "報告状況",
         "更新情報"
        ],
        "within": [
         "への連絡",
         "へのご連絡",
         "連絡状況",
         "コミュニケーション"
        ]
       }
      }
     },
     "handover": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 140,
       "rank": 2,
       "from": "mitigated",
       "columns": [
        {
         "id": "item",
         "en": "Item",
         "ja": "対象"
        },
        {
         "id": "where",
         "en": "Where",
         "ja": "保管場所"
        },
        {
         "id": "until",
         "en": "Kept until",
         "ja": "保管期限"
        },
        {
         "id": "owner",
         "en": "Owner",
         "ja": "管理者"
        }
       ],
       "en": {
        "heading": "Evidence and handover",
        "guidance": "What is kept, where, until when and by whom: logs, graphs, chat, configuration. What you do not understand, keep and pass on as you got it.",
        "example": "| Deploy log of 2026-11-20 | s3://evidence/2026-11-20/ | 2027-11-20 | platform team |",
        "aliases": [
         "evidence",
         "handover",
         "hand-over",
         "supporting information",
         "supporting evidence",
         "logs and evidence",
         "artifacts",
         "artefacts"
        ],
        "within": [
         "evidence",
         "handover",
         "hand-over"
        ]
       },
       "ja": {
        "heading": "証跡・引き継ぎ",
        "guidance": "何を、どこに、いつまで、誰が保管するか（ログ、グラフ、チャット、設定）。分からないものも捨てずに、受け取ったまま引き継いでください。",
        "example": "| 2026-11-20の配備ログ | s3://evidence/2026-11-20/ | 2027-11-20 | 基盤チーム |",
        "aliases": [
         "証跡",
         "引き継ぎ",
         "引継ぎ",
         "引継",
         "証拠",
         "エビデンス",
         "ログ保管",
         "申し送り"
        ],
        "within": [
         "証跡",
         "引き継ぎ",
         "引継ぎ",
         "申し送り",
         "エビデンス"
        ]
       }
      }
     },
     "lessons": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 150,
       "rank": 2,
       "from": "closed",
       "en": {
        "heading": "Lessons",
        "guidance": "Optional: what went well, what was luck, what surprised us.",
        "example": "The rollback took two minutes because it had been practised in October.",
        "aliases": [
         "lessons learned",
         "lessons learnt",
         "lesson learned",
         "learnings",
         "takeaways",
         "key takeaways",
         "what went well",
         "what went right",
         "things that went well",
         "where we got lucky",
         "where did we get lucky",
         "what we learned",
         "surprise findings",
         "retrospective",
         "reflection"
        ],
        "within": [
         "lessons",
         "went well",
         "got lucky",
         "takeaways",
         "learned",
         "learnings"
        ]
       },
       "ja": {
        "heading": "教訓",
        "guidance": "任意。うまくいったこと、運が良かったこと、予想外だったこと。",
        "example": "10月に訓練していたため、切り戻しは2分で終わった。",
        "aliases": [
         "学び",
         "得られた教訓",
         "技術的教訓",
         "組織的教訓",
         "振り返り",
         "振り返りまとめ",
         "うまくいったこと",
         "良かったこと",
         "運が良かったこと",
         "正しく対応できたこと",
         "今回わかったこと",
         "横断的な学び",
         "所感",
         "気づき"
        ],
        "within": [
         "教訓",
         "学び",
         "振り返り",
         "うまくいったこと",
         "運が良かった"
        ]
       }
      }
     },
     "wrong": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 160,
       "en": {
        "aliases": [
         "what went wrong",
         "what didn't go well",
         "what did not go well",
         "things that went poorly",
         "what went badly",
         "what could have gone better",
         "what could be improved",
         "challenges",
         "difficulties"
        ],
        "within": [
         "went wrong",
         "didn't go well",
         "went poorly",
         "gone better"
        ]
       },
       "ja": {
        "aliases": [
         "うまくいかなかったこと",
         "悪かったこと",
         "改善が必要なこと",
         "対応の評価",
         "正しく対応できなかったこと",
         "調査過程での誤判断"
        ],
        "within": [
         "うまくいかなかった",
         "改善が必要"
        ]
       }
      }
     },
     "detection": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 170,
       "en": {
        "aliases": [
         "detection",
         "identified",
         "discovery",
         "how was it detected",
         "how we detected it",
         "how we found out",
         "monitoring",
         "monitoring and detection",
         "alert",
         "alerting"
        ],
        "within": [
         "detection",
         "how was it detected"
        ]
       },
       "ja": {
        "aliases": [
         "検知",
         "検出",
         "検知経路",
         "検知・診断",
         "発覚",
         "発覚と対応",
         "検出した仕組み",
         "発見"
        ],
        "within": [
         "検知",
         "検出した",
         "発覚"
        ]
       }
      }
     },
     "response": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 180,
       "en": {
        "aliases": [
         "response",
         "responders",
         "investigation",
         "incident response",
         "troubleshooting",
         "escalation",
         "critical decisions"
        ],
        "within": [
         "incident response"
        ]
       },
       "ja": {
        "aliases": [
         "初動",
         "初動対応",
         "調査",
         "調査内容",
         "調査結果",
         "切り分け",
         "障害対応",
         "インシデント対応"
        ],
        "within": [
         "初動",
         "調査結果"
        ]
       }
      }
     },
     "metadata": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 190,
       "en": {
        "aliases": [
         "metadata",
         "stats",
         "statistics",
         "metrics",
         "key metrics",
         "incident details table",
         "basic information",
         "incident information",
         "severity",
         "duration",
         "date",
         "attendees",
         "participants",
         "authors",
         "author",
         "reviewers",
         "owner",
         "incident commander",
         "people involved",
         "environment",
         "security related"
        ],
        "within": []
       },
       "ja": {
        "aliases": [
         "メタデータ",
         "基本情報",
         "基本データ",
         "指標",
         "重大度",
         "発生日時",
         "復旧日時",
         "期間",
         "作成者",
         "関係者",
         "参加者",
         "対応者"
        ],
        "within": [
         "メタデータ",
         "基本情報"
        ]
       }
      }
     },
     "references": {
      "$ref": "#/$defs/section",
      "x-hansei": {
       "order": 200,
       "en": {
        "aliases": [
         "references",
         "reference",
         "links",
         "related links",
         "related",
         "related issues",
         "related documents",
         "documentation links",
         "additional resources",
         "resources",
         "further reading",
         "appendix",
         "appendices",
         "glossary",
         "notes",
         "backlog check",
         "acknowledgements",
         "attachments"
        ],
        "within": [
         "references",
         "appendix",
         "related links"
        ]
       },
       "ja": {
        "aliases": [
         "参考",
         "参考資料",
         "参考リンク",
         "参照",
         "関連",
         "関連資料",
         "関連リンク",
         "関連文書",
         "付録",
         "補足",
         "添付資料",
         "用語集",
         "備考",
         "関連コミット",
         "関連pr",
         "関連ファイル"
        ],
        "within": [
         "参考資料",
         "関連資料",
         "付録",
         "関連ドキュメント"
        ]
       }
      }
     }
    }
   }
  },
  "allOf": [
   {
    "$comment": "The questions of those who were hurt: owed by every report, whoever wrote it. Without a status it is judged as closed.",
    "allOf": [
     {
      "properties": {
       "sections": {
        "required": [
         "impact"
        ]
       }
      }
     },
     {
      "if": {
       "$ref": "#/$defs/ongoing"
      },
      "else": {
       "properties": {
        "sections": {
         "required": [
          "timeline"
         ]
        }
       }
      }
     },
     {
      "if": {
       "$ref": "#/$defs/unresolved"
      },
      "else": {
       "properties": {
        "sections": {
         "required": [
          "cause"
         ]
        }
       }
      }
     },
     {
      "if": {
       "$ref": "#/$defs/open"
      },
      "else": {
       "properties": {
        "sections": {
         "required": [
          "prevention",
          "delay"
         ]
        }
       }
      }
     }
    ]
   },
   {
    "$comment": "Reports written for us owe the whole form.",
    "if": {
     "required": [
      "hansei"
     ]
    },
    "then": {
     "required": [
      "status",
      "severity",
      "date",
      "timezone",
      "accountable"
     ],
     "allOf": [
      {
       "if": {
        "$ref": "#/$defs/ongoing"
       },
       "then": {
        "properties": {
         "sections": {
          "required": [
           "outlook"
          ]
         }
        }
       },
       "else": {
        "properties": {
         "sections": {
          "required": [
           "interim"
          ]
         }
        }
       }
      },
      {
       "if": {
        "$ref": "#/$defs/unresolved"
       },
       "else": {
        "properties": {
         "sections": {
          "required": [
           "summary"
          ]
         }
        }
       }
      },
      {
       "if": {
        "$ref": "#/$defs/open"
       },
       "else": {
        "properties": {
         "sections": {
          "required": [
           "fix",
           "elsewhere",
           "updates",
           "handover"
          ]
         }
        }
       }
      }
     ]
    }
   }
  ],
  "$defs": {
   "ongoing": {
    "properties": {
     "status": {
      "const": "ongoing"
     }
    },
    "required": [
     "status"
    ]
   },
   "unresolved": {
    "properties": {
     "status": {
      "enum": [
       "ongoing",
       "mitigated"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "open": {
    "properties": {
     "status": {
      "enum": [
       "ongoing",
       "mitigated",
       "resolved"
      ]
     }
    },
    "required": [
     "status"
    ]
   },
   "section": {
    "description": "One section: its text, and the rows of its table by column id.",
    "type": "object",
    "properties": {
     "text": {
      "type": "string"
     },
     "rows": {
      "type": "array",
      "items": {
       "type": "object",
       "additionalProperties": {
        "type": "string"
       }
      }
     }
    }
   }
  }
 },
 "standard.schema.json": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://hansei-reports.github.io/schemas/standard.schema.json",
  "title": "standard",
  "description": "The standard report: everything of the base schema, and no unknown key.",
  "$ref": "report.schema.json",
  "unevaluatedProperties": false
 }
};
