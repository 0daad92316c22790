// Generated from schemas/ by `npm run generate`.
type Json = { readonly [key: string]: unknown };

export const schemas: Readonly<Record<'report.schema.json' | 'standard.schema.json' | 'customer.schema.json', Json>> = {
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
         "details of mitigation",
         "mitigation details",
         "how we mitigated it",
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
         "how did it happen",
         "how did this happen",
         "how it happened",
         "why it failed",
         "why did it fail",
         "why this failed",
         "the technical problem",
         "technical problem",
         "mechanism",
         "failure mechanism",
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
         "fix implemented",
         "fixes implemented",
         "implemented fix",
         "implemented fixes",
         "fix details",
         "fix applied",
         "fixes applied",
         "how it was resolved",
         "how was it resolved",
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
         "resulting action",
         "resulting actions",
         "opportunities",
         "opportunities for improvement",
         "improvement opportunities",
         "actions taken to prevent recurrence",
         "what we are changing",
         "what we're changing",
         "what changes",
         "changes we are making",
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
         "安全対策",
         "実施済み安全対策",
         "改善計画",
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
         "次のアクション",
         "繰り返さないため",
         "同じ轍"
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
         "why didn't we",
         "wasn't caught",
         "not caught",
         "wasn't noticed",
         "not noticed",
         "go unnoticed",
         "went unnoticed"
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
         "検知できず",
         "検出しなかった",
         "検知しなかった",
         "検知されなかった",
         "検出されなかった",
         "見抜けな",
         "見逃し",
         "見逃され",
         "気づけな",
         "気付けな"
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
         "what didn't go so well",
         "what did not go so well",
         "what didn't work",
         "what did not work",
         "where it hurt",
         "what was hard",
         "challenges",
         "difficulties"
        ],
        "within": [
         "went wrong",
         "didn't go well",
         "didn't go so well",
         "did not go well",
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
         "調査過程での誤判断",
         "見落とし",
         "反省点",
         "課題"
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
    "$ref": "#/$defs/asked"
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
   "asked": {
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
 },
 "customer.schema.json": {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://hansei-reports.github.io/schemas/customer.schema.json",
  "title": "customer",
  "description": "A report to those affected: is it over, was my data touched, what must I do, when do I hear more? Sections that it shares with the standard report keep their headings; owners, done criteria and targets stay in the house. Each edition that was sent is a file of its own.",
  "x-hansei": {
   "audience": "customers",
   "ja": {
    "description": "影響を受けた方々への障害報告書。収束したか、情報は守られたか、何をすればよいか、次はいつ分かるか。担当、完了条件、目標値は社内に残す。送付した版は、それぞれ別のファイルとする。",
    "numbered": true,
    "closing": "以上"
   }
  },
  "type": "object",
  "properties": {
   "hansei": {
    "$ref": "report.schema.json#/properties/hansei"
   },
   "profile": {
    "$ref": "report.schema.json#/properties/profile"
   },
   "id": {
    "$ref": "report.schema.json#/properties/id"
   },
   "recipient": {
    "description": "Whom the report is addressed to: one customer, or all of them.",
    "type": "string",
    "pattern": "\\S",
    "x-hansei": {
     "order": 10,
     "ja": {
      "description": "宛先（例: 株式会社○○ 御中、ご利用者各位）。"
     }
    }
   },
   "issued": {
    "description": "Day on which this edition is sent, YYYY-MM-DD.",
    "type": "string",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
    "x-hansei": {
     "order": 11,
     "ja": {
      "description": "報告日。この版を送付する日（YYYY-MM-DD）。"
     }
    }
   },
   "edition": {
    "description": "first: early and short. interim: what is known by now. final: cause, fix and prevention. An edition that was sent is not edited any more.",
    "enum": [
     "first",
     "interim",
     "final"
    ],
    "x-hansei": {
     "order": 12,
     "ja": {
      "description": "first: 第1報。interim: 中間報告。final: 最終報告。送付した版は編集せず、次の版を新しいファイルに書きます。"
     }
    }
   },
   "supersedes": {
    "description": "File of the edition before this one.",
    "type": "string",
    "pattern": "\\S",
    "x-hansei": {
     "order": 13,
     "ja": {
      "description": "一つ前の版のファイル。"
     }
    }
   },
   "author": {
    "description": "Who wrote the report.",
    "type": "string",
    "pattern": "\\S",
    "x-hansei": {
     "order": 14,
     "ja": {
      "description": "作成者。"
     }
    }
   },
   "reviewer": {
    "description": "Who checked its facts.",
    "type": "string",
    "pattern": "\\S",
    "x-hansei": {
     "order": 15,
     "ja": {
      "description": "確認者（事実関係を確かめた人）。"
     }
    }
   },
   "approver": {
    "description": "Who lets it leave the house.",
    "type": "string",
    "pattern": "\\S",
    "x-hansei": {
     "order": 16,
     "ja": {
      "description": "承認者（送付を承認した人）。"
     }
    }
   },
   "accountable": {
    "$ref": "report.schema.json#/properties/accountable",
    "x-hansei": {
     "order": 17
    }
   },
   "status": {
    "$ref": "report.schema.json#/properties/status",
    "x-hansei": {
     "order": 18
    }
   },
   "severity": {
    "$ref": "report.schema.json#/properties/severity",
    "x-hansei": {
     "order": 19
    }
   },
   "date": {
    "$ref": "report.schema.json#/properties/date",
    "x-hansei": {
     "order": 20
    }
   },
   "timezone": {
    "$ref": "report.schema.json#/properties/timezone",
    "x-hansei": {
     "order": 21
    }
   },
   "language": {
    "$ref": "report.schema.json#/properties/language",
    "x-hansei": {
     "order": 22
    }
   },
   "services": {
    "$ref": "report.schema.json#/properties/services",
    "x-hansei": {
     "order": 23
    }
   },
   "sections": {
    "$ref": "report.schema.json#/properties/sections",
    "properties": {
     "apology": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 5,
       "rank": 2,
       "from": "ongoing",
       "en": {
        "heading": "Apology",
        "guidance": "One sentence in the name of whoever answers for it, before any explanation: what we are sorry for. No excuse.",
        "example": "We are sorry that you could not take card payments for 48 minutes on Friday. I answer for it: Mika Arai, head of payments.",
        "aliases": [
         "our apology",
         "an apology",
         "apologies",
         "we apologise",
         "we apologize",
         "we are sorry"
        ]
       },
       "ja": {
        "heading": "お詫び",
        "guidance": "説明より先に、責任を持つ人の言葉で一文。何についてお詫びするか。言い訳は書かない。",
        "example": "平素より弊社サービスをご利用いただき、誠にありがとうございます。このたびは48分間にわたりカード決済をご利用いただけず、ご迷惑をおかけしましたことを深くお詫び申し上げます。",
        "aliases": [
         "おわび",
         "お詫びの言葉",
         "陳謝",
         "謝罪",
         "ご報告とお詫び",
         "お詫びとご報告"
        ]
       }
      }
     },
     "summary": {
      "x-hansei": {
       "order": 10,
       "rank": 2,
       "from": "ongoing",
       "en": {
        "guidance": "Is it over? What did not work, from when to when, when was it noticed, and how long did it last?",
        "example": "Card payments failed on 20 November 2026 from 14:02 to 14:50 JST, for 48 minutes. We noticed at 14:33. Everything has worked since.",
        "aliases": [
         "what happened",
         "is it over"
        ]
       },
       "ja": {
        "guidance": "収束したか。何が使えなかったか。発生・検知・復旧の日時と、影響した時間。",
        "example": "2026年11月20日14:02から14:50までの48分間、カード決済をご利用いただけませんでした。検知は14:33です。復旧後は正常に稼働しております。",
        "aliases": [
         "障害の概況",
         "発生した障害"
        ]
       }
      }
     },
     "now": {
      "x-hansei": {
       "rank": null
      }
     },
     "impact": {
      "x-hansei": {
       "order": 20,
       "rank": 2,
       "from": "ongoing",
       "en": {
        "guidance": "Which customers and services, how many, and what they could not do.",
        "example": "All 412 shops that take cards: 3,120 orders failed.",
        "aliases": [
         "who was affected",
         "what was affected"
        ]
       },
       "ja": {
        "guidance": "どのお客様の、どのサービスに、何件。何ができなかったか。",
        "example": "カード決済をご利用の全412店舗。3,120件のご注文が完了できませんでした。",
        "aliases": [
         "影響のあった範囲",
         "影響を受けたお客様"
        ]
       }
      }
     },
     "unaffected": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 21,
       "rank": 3,
       "from": "resolved",
       "en": {
        "heading": "Not affected",
        "guidance": "What worked all the time, so that nobody has to check it.",
        "example": "Bank transfers worked throughout. No order was charged twice.",
        "aliases": [
         "what was not affected",
         "what wasn't affected",
         "unaffected",
         "unaffected services",
         "services not affected"
        ],
        "within": [
         "not affected",
         "unaffected"
        ]
       },
       "ja": {
        "heading": "影響のない範囲",
        "guidance": "影響がなかったサービスや期間。お客様が確かめずに済むように。",
        "example": "銀行振込のご注文には影響ありません。二重請求もございません。",
        "aliases": [
         "影響のなかった範囲",
         "影響を受けなかった範囲",
         "影響を受けなかったサービス",
         "影響を受けなかった機能",
         "影響のないサービス",
         "対象外のサービス"
        ],
        "within": [
         "影響のない",
         "影響のなかった",
         "影響がない",
         "影響がなかった",
         "影響を受けなかった",
         "影響を受けていない"
        ]
       }
      }
     },
     "others": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 22,
       "rank": 3,
       "from": "resolved",
       "en": {
        "heading": "Third parties",
        "guidance": "Who else was hurt: the customers of our customers, partners, the public. \"None\" is an answer.",
        "example": "Buyers whose payment failed were asked to enter their order again.",
        "aliases": [
         "impact on third parties",
         "your customers",
         "other people affected"
        ],
        "within": [
         "third parties",
         "third party impact"
        ]
       },
       "ja": {
        "heading": "第三者への影響",
        "guidance": "お客様のその先のお客様、取引先、地域の方など。なければ「なし」。",
        "example": "決済が失敗した購入者の方には、ご注文の再入力をお願いすることになりました。",
        "aliases": [
         "お客様のお客様への影響",
         "取引先への影響",
         "エンドユーザーへの影響",
         "関係者への影響",
         "二次被害"
        ],
        "within": [
         "第三者への",
         "二次被害"
        ]
       }
      }
     },
     "data": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 23,
       "rank": 3,
       "from": "ongoing",
       "en": {
        "heading": "Your data",
        "guidance": "Was data leaked, lost or changed? Yes, no, or \"not known yet, we check until …\".",
        "example": "No data was leaked, lost or changed; the access logs of the whole day were checked.",
        "aliases": [
         "data",
         "data impact",
         "impact on your data",
         "impact on data",
         "was my data affected",
         "was my data touched",
         "was any data lost",
         "data loss",
         "data breach",
         "data exposure",
         "personal data",
         "personal information",
         "data and security",
         "security impact"
        ],
        "within": [
         "your data",
         "my data",
         "customer data",
         "data loss",
         "data leak",
         "data exposure"
        ]
       },
       "ja": {
        "heading": "情報漏えい・データ消失の有無",
        "guidance": "情報の漏えい、データの消失や書き換えがあったか。確認中なら「…までに確認」。",
        "example": "情報漏えい、データの消失はございません（当日の全てのアクセス記録を確認済み）。",
        "aliases": [
         "情報漏えいの有無",
         "情報漏洩の有無",
         "情報流出の有無",
         "個人情報の漏えいの有無",
         "個人情報漏えいの有無",
         "個人情報への影響",
         "データ消失の有無",
         "データの消失",
         "データ消失",
         "データ損失",
         "データ損失の有無",
         "データへの影響",
         "セキュリティへの影響",
         "漏えいした情報",
         "漏洩した情報",
         "流出した情報",
         "漏えいした可能性のある情報",
         "情報漏えい・データ損失の有無"
        ],
        "within": [
         "漏えいの有無",
         "漏洩の有無",
         "流出の有無",
         "消失の有無",
         "損失の有無",
         "漏えいした可能性",
         "漏えいした情報"
        ]
       }
      }
     },
     "request": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 24,
       "rank": 3,
       "from": "ongoing",
       "en": {
        "heading": "What you need to do",
        "guidance": "What those affected had to do, or still have to do, themselves; by when, and how we help. \"Nothing\" is an answer.",
        "example": "Please enter the 3,120 failed orders again by 30 November; the list is attached. We pay for the time it takes.",
        "aliases": [
         "what you should do",
         "what you can do",
         "what do i need to do",
         "do i need to do anything",
         "what must i do",
         "what customers need to do",
         "what we ask you to do",
         "action required",
         "customer action required",
         "actions for customers",
         "recommended customer action",
         "customer actions"
        ],
        "within": [
         "you need to do",
         "you should do",
         "i need to do",
         "customers need to do",
         "customers should do",
         "action required",
         "ask you to do"
        ]
       },
       "ja": {
        "heading": "お客様にお願いする作業",
        "guidance": "お客様にしていただいた、またはこれからお願いする作業と期限。弊社の支援。なければ「ございません」。",
        "example": "失敗したご注文3,120件の再入力を11月30日までにお願いいたします（一覧を添付）。作業費用は弊社が負担いたします。",
        "aliases": [
         "お客様へのお願い",
         "お客様にお願いしたいこと",
         "お客様にお願いする事項",
         "お客様にご対応いただく事項",
         "お客様側でのご対応",
         "お客様のご対応",
         "お客様にて必要な作業",
         "お客様にて必要なご対応",
         "ご利用者様へのお願い",
         "皆様へのお願い",
         "ご対応のお願い",
         "お客様に必要な対応",
         "お願い"
        ],
        "within": [
         "へのお願い",
         "にお願いする",
         "にお願いしたい",
         "にご対応いただ"
        ]
       }
      }
     },
     "timeline": {
      "x-hansei": {
       "order": 30,
       "rank": 2,
       "from": "mitigated",
       "columns": [
        {
         "id": "time",
         "en": "Time",
         "ja": "日時"
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
        }
       ],
       "en": {
        "guidance": "When it began, when we noticed, what we did, when it was over. Facts only.",
        "example": "| 14:33 | detect | A shop telephones: card payments fail |"
       },
       "ja": {
        "heading": "経緯",
        "guidance": "発生、検知、対応、復旧の日時。事実だけを順に。",
        "example": "| 14:33 | 検知 | 店舗様からのお電話により判明 |",
        "aliases": [
         "障害経緯",
         "発生から復旧までの経緯",
         "経緯・時系列",
         "対応の経緯"
        ]
       }
      }
     },
     "analysis": {
      "x-hansei": {
       "rank": null
      }
     },
     "cause": {
      "x-hansei": {
       "order": 40,
       "rank": 2,
       "from": "resolved",
       "en": {
        "heading": "Cause",
        "guidance": "What set it off, and what in our system or way of working made it possible. Not a person. If it is not known yet: until when we look for it.",
        "example": "A clean-up job passed an empty host list (trigger). Our deploy tool read it as \"all hosts\" (root cause).",
        "aliases": [
         "why did this happen"
        ]
       },
       "ja": {
        "heading": "原因",
        "guidance": "直接原因（引き金）と根本原因（それを可能にした仕組み）。人は原因になりません。未確定なら、いつまでに調べるか。",
        "example": "直接原因：清掃処理が空のホスト一覧を渡しました。根本原因：配備ツールが空の一覧を「全ホスト」と解釈する仕様でした。"
       }
      }
     },
     "measures": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 50,
       "rank": 2,
       "from": "mitigated",
       "en": {
        "heading": "What we did",
        "aliases": [
         "our response",
         "what we have done",
         "what we did about it",
         "measures taken",
         "actions taken",
         "corrective measures taken"
        ]
       },
       "ja": {
        "heading": "対応",
        "aliases": [
         "対応内容",
         "対応状況",
         "実施した対応",
         "弊社の対応",
         "当社の対応",
         "対処",
         "処置",
         "対応および対策",
         "対応・対策"
        ]
       }
      }
     },
     "interim": {
      "x-hansei": {
       "order": 51,
       "rank": 3,
       "from": "mitigated",
       "columns": [],
       "en": {
        "heading": "For now",
        "guidance": "What stopped the harm for the moment, and until when it stays.",
        "example": "Card payments go through our second provider until 1 December.",
        "aliases": [
         "what we did for now"
        ]
       },
       "ja": {
        "guidance": "当面の被害を何で止め、いつまで続けるか。",
        "example": "カード決済を予備の決済会社に切り替えました（12月1日まで）。",
        "aliases": [
         "暫定"
        ]
       }
      }
     },
     "fix": {
      "x-hansei": {
       "order": 52,
       "rank": 3,
       "from": "resolved",
       "en": {
        "heading": "For good",
        "guidance": "What removes the cause, and since or by when.",
        "example": "Since 24 November the deploy tool refuses an empty host list.",
        "aliases": [
         "the lasting fix"
        ]
       },
       "ja": {
        "heading": "恒久対応",
        "guidance": "原因を取り除くものと、その実施日または予定日。",
        "example": "11月24日、配備ツールが空の一覧を拒否するよう改修しました。",
        "aliases": [
         "恒久"
        ]
       }
      }
     },
     "prevention": {
      "x-hansei": {
       "order": 60,
       "rank": 2,
       "from": "resolved",
       "columns": [
        {
         "id": "action",
         "en": "Measure",
         "ja": "対策"
        },
        {
         "id": "due",
         "en": "Date",
         "ja": "予定日"
        },
        {
         "id": "state",
         "en": "State",
         "ja": "状況"
        }
       ],
       "en": {
        "guidance": "What makes a second time impossible, each with the day on which it was done or will be.",
        "example": "- Orders are paused automatically when more than 2 % of payments fail · due: 2026-12-05",
        "never": [
         "what's next",
         "whats next"
        ]
       },
       "ja": {
        "guidance": "二度目を不可能にする仕組みと、それぞれの実施日または予定日。",
        "example": "- 決済の失敗率が2%を超えたら自動で通知する仕組みを導入 · 予定日: 2026-12-05",
        "never": [
         "今後の予定"
        ]
       }
      }
     },
     "elsewhere": {
      "x-hansei": {
       "order": 61,
       "rank": 3,
       "from": "resolved",
       "en": {
        "guidance": "Where else we looked for the same cause, what we found, and by when the rest is searched.",
        "example": "All seven tools that take a host list were checked; two more accepted an empty one and are fixed."
       },
       "ja": {
        "guidance": "同じ原因が他にないか、どこを調べ、何が見つかり、残りはいつまでか。",
        "example": "ホスト一覧を受け取る7つのツールを全て点検し、同じ仕様の2つを改修しました。",
        "aliases": [
         "横展開の状況",
         "他サービスへの影響調査"
        ]
       }
      }
     },
     "delay": {
      "x-hansei": {
       "order": 70,
       "rank": 2,
       "from": "resolved",
       "columns": [
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
        }
       ],
       "en": {
        "heading": "Why detection and recovery took so long",
        "guidance": "What took the time until we noticed and until it worked again, and what shortens it. If it was not late, one sentence with figures.",
        "example": "It took us 31 minutes to notice because nothing watched for failed payments; an alarm does now."
       },
       "ja": {
        "heading": "検知・復旧に時間を要した理由",
        "guidance": "検知まで、復旧までに何に時間を要し、今後どう短くするか。遅れていなければ、数字を入れた一文で。",
        "example": "決済の失敗を監視していなかったため、検知までに31分を要しました。現在は自動で通知されます。"
       }
      }
     },
     "next": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 80,
       "rank": 2,
       "from": "ongoing",
       "en": {
        "heading": "Next report",
        "guidance": "What happens next, and the day or time of the next report. In the final one: that it is the last.",
        "example": "We will write to you again by 27 November 2026, 17:00 JST, with the cause.",
        "aliases": [
         "next update",
         "next updates",
         "next communication",
         "further updates",
         "further information",
         "when will i hear more",
         "when do i hear more",
         "when you will hear more",
         "when you will hear from us",
         "what happens next",
         "what's next",
         "whats next"
        ],
        "within": [
         "next report",
         "next update",
         "hear more",
         "hear from us"
        ]
       },
       "ja": {
        "heading": "今後の予定・次回ご報告",
        "guidance": "今後の予定と、次回のご報告の日時。最終報告なら、その旨。",
        "example": "原因の調査結果を、2026年11月27日17時までに改めてご報告いたします。",
        "aliases": [
         "今後の予定",
         "今後のご報告",
         "今後の報告",
         "次回報告",
         "次回ご報告",
         "次回のご報告",
         "次回のご報告予定",
         "次回報告予定",
         "次報",
         "続報",
         "今後のスケジュール",
         "スケジュール",
         "今後の予定と次回のご報告"
        ],
        "within": [
         "次回報告",
         "次回ご報告",
         "次回のご報告",
         "今後のご報告"
        ]
       }
      }
     },
     "outlook": {
      "x-hansei": {
       "order": 81,
       "rank": 3,
       "from": "ongoing",
       "until": "ongoing",
       "en": {
        "guidance": "A rough time to recovery, or \"unknown, next estimate at …\"."
       },
       "ja": {
        "guidance": "おおよその復旧見込み。不明なら「次の見込みは…に」。"
       }
      }
     },
     "contact": {
      "$ref": "report.schema.json#/$defs/section",
      "x-hansei": {
       "order": 90,
       "rank": 2,
       "from": "ongoing",
       "en": {
        "heading": "Contact",
        "guidance": "Who answers questions about this report, how, and during which hours.",
        "example": "Payments desk, every day from 9:00 to 18:00 JST: payments@shop.example, +81 3 0000 0000.",
        "aliases": [
         "contacts",
         "contact us",
         "contact information",
         "contact details",
         "questions",
         "any questions",
         "who to contact",
         "how to reach us",
         "support contact",
         "questions and support"
        ],
        "within": [
         "contact us",
         "who to contact",
         "reach us"
        ]
       },
       "ja": {
        "heading": "お問い合わせ窓口",
        "guidance": "本件に答える窓口、連絡方法、受付時間。",
        "example": "決済窓口（毎日9時から18時）：03-0000-0000、payments@shop.example",
        "aliases": [
         "お問い合わせ",
         "お問い合わせ先",
         "お問合せ先",
         "お問合せ窓口",
         "お問い合せ先",
         "問い合わせ先",
         "問い合わせ窓口",
         "問い合せ先",
         "問合せ先",
         "問合せ窓口",
         "連絡先",
         "ご連絡先",
         "窓口",
         "専用窓口",
         "担当窓口",
         "ご相談窓口",
         "本件に関するお問い合わせ",
         "本件に関するお問い合わせ先",
         "本件に関するお問合せ先"
        ],
        "within": [
         "問い合わせ先",
         "問合せ先",
         "問い合せ先",
         "問い合わせ窓口",
         "お問い合わせ",
         "お問合せ",
         "窓口"
        ]
       }
      }
     },
     "updates": {
      "x-hansei": {
       "order": 100,
       "rank": null
      }
     },
     "handover": {
      "x-hansei": {
       "order": 110,
       "rank": null
      }
     },
     "lessons": {
      "x-hansei": {
       "order": 120,
       "rank": null
      }
     }
    }
   }
  },
  "allOf": [
   {
    "$ref": "report.schema.json#/$defs/asked"
   },
   {
    "$comment": "Reports written for us owe the whole form; a question that is answered in another section is answered. Whether the same cause was looked for elsewhere is a rule.",
    "if": {
     "required": [
      "hansei"
     ]
    },
    "then": {
     "required": [
      "recipient",
      "issued",
      "edition",
      "accountable",
      "status",
      "date",
      "timezone"
     ],
     "properties": {
      "sections": {
       "required": [
        "apology",
        "summary",
        "data",
        "request",
        "next",
        "contact"
       ]
      }
     },
     "allOf": [
      {
       "if": {
        "$ref": "report.schema.json#/$defs/ongoing"
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
        "required": [
         "author",
         "reviewer",
         "approver"
        ],
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
        "$ref": "report.schema.json#/$defs/unresolved"
       },
       "else": {
        "properties": {
         "sections": {
          "required": [
           "unaffected",
           "others"
          ]
         }
        }
       }
      },
      {
       "if": {
        "$ref": "report.schema.json#/$defs/open"
       },
       "else": {
        "properties": {
         "sections": {
          "required": [
           "fix"
          ]
         }
        }
       }
      },
      {
       "if": {
        "properties": {
         "edition": {
          "const": "interim"
         }
        },
        "required": [
         "edition"
        ]
       },
       "then": {
        "required": [
         "supersedes"
        ]
       }
      }
     ]
    }
   }
  ],
  "unevaluatedProperties": false
 }
};
