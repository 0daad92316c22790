import type { Exemption } from './exemptions.js';

const acts = ['harm', 'omission', 'mental'] as const;
const slips = ['error', 'judgement', 'mental', 'harm'] as const;

/** Why a sentence with the words of blame is none, in the order in which they are tried. */
export const exemptions: readonly Exemption[] = [
  {
    id: 'rejects-blame',
    about: {
      en: 'The sentence rejects blame: “human error is a symptom”, “nobody was punished”.',
      ja: '責めることを退けている文（「真の原因にはならない」「処分は行わない」）',
    },
    silences: [...acts, 'error', 'judgement', 'sanction'],
    says: {
      en: /\b(?:not|n't|never|no one|nobody|rather than|instead of|beyond|without|nor)\b(?: \w+){0,5} (?:blam\w+|attribut\w+|fault of|due to|caused by|because of|stop(?:ping)? at|punish\w*|disciplin\w*|reprimand\w*|penali[sz]e\w*|fired|sanction\w*|a (?:matter|question|case) of|human error|carelessness|negligence)\b|\bis (?:only |just |merely )?a symptom\b|\bblameless|\bnot (?:a|the) (?:root )?cause\b|\bno (?:\w+ ){1,3}(?:will|was|were|has|have|is|shall|should) (?:be |been )?(?:punish|disciplin|fired|sanction|reprimand|blamed|suspended|dismissed)\w*|\bno (?:disciplinary|punish\w+|sanctions?)\b|\bwas(?:n't| not) (?:careless|negligent|sloppy|lazy|at fault|to blame)\b/i,
      ja: /(?:ミス|エラー|不注意|責任|せい|問題|過失|落ち度|怠慢|意識)(?:で|と)は(?:な(?:く|い|か)|せず|考えて(?:い|お)|言え|とらえ|捉え|片付け)|(?:問題|原因|せい|責任|不注意|怠慢|思い込み|失念|ミス|エラー|過失)(?:とは|と|に|だけ(?:に|で)|として|で)(?:せず|しな|終わら|とどめ|留め|片付け(?:ず|な)|帰(?:さ|せ))|真の原因(?:には|では|とは)|責め(?:る(?:こと|もの|の|文化|目的)|ない|ず)|(?:処分|処罰|懲戒|叱責|減給|罰則)(?:は|を|など)?(?:行わ|しな|科さ|しませ|実施しな|い(?:た)?しませ|与え(?:な|ず))|追及(?:しな|せず|するもの)|(?:不注意|思い込み|失念|ヒューマンエラー|人為的ミス)(?:」|）)?等?(?:は|が)[^。]{0,12}(?:なり得な|ではな|なりえな)|個人の[^。]{0,8}(?:せず|ではな)/,
    },
  },
  {
    id: 'prevents',
    about: {
      en: 'It says what prevents, catches or invites a slip.',
      ja: 'ミスを防ぐ・検出する・誘発するものを述べる文',
    },
    silences: slips,
    says: {
      en: /\b(?:prevent\w*|avoid\w*|reduc\w+|eliminat\w+|guard\w* against|protect\w* (?:us )?(?:against|from)|minimi[sz]\w*|prone to|risks? of|possibilit\w+|chances? (?:of|for)|room for|susceptible|vulnerable to|safeguard\w*|in case of|in the case of|potential (?:for|of)|opportunit\w+ for|tolera\w+|resilien\w+|catch\w*|less likely|more likely|likelihood|robust against|remove the|rul(?:e|es|ed|ing) out|could lead to|can lead to|may lead to|might lead to|easy to|makes it easy|protection against|defen[cs]e against)\b(?: [\w'’,/-]+){0,7}? (?:\w+ )?(?:errors?|mistakes?|slips?|oversights?|fat[- ]finger\w*|misconfigur\w+|misunderstand\w+|accidental\w*|mistaken\w*|carelessness|negligence|misread\w*|human|inadvertent\w*|unintentional\w*|wrong)\b|\b(?:errors?|mistakes?|slips?|oversights?|typos?)\b[^.;]{0,30} (?:are|is|will be|can be|get|gets) (?:now |then |always )?(?:caught|prevented|rejected|blocked|impossible|ruled out|harmless|detected|refused)\b/i,
      ja: /(?:ミス|エラー|誤り|漏れ|もれ|忘れ|不注意|思い込み|勘違い|誤操作|誤設定|誤送信|誤削除|誤入力|誤認|混同|取り違え|見落とし|見逃し|誤って[^。、]{0,16})[^。、]{0,16}(?:を(?:防|未然|予防|避け|減ら|低減|なく|無く|排除|前提|想定|誘発|検出|検知|許さ|起こさ|根絶|抑|回避|発見|吸収|生(?:む|み)|招(?:く|き)やす)|の(?:防止|予防|低減|リスク|可能性|恐れ|おそれ|余地|対策|排除|検出|検知|根絶|温床|余地|発生を)|防止|対策|が(?:起き|あっ|発生し|生じ)(?:て|た場合|る(?:可能|恐れ|おそれ|リスク|前提|余地)|やす|にく|得る|うる)|し(?:た場合|ても|やす|にく|得る|うる|ないよう|かねない|そう)|できない|(?:る|した|せ)(?:可能性|恐れ|おそれ|リスク|場合)|に(?:備え|強い))/,
    },
  },
  {
    id: 'could-not',
    about: {
      en: 'People could not have known or done it.',
      ja: '知り得なかった、できなかったことを述べる文',
    },
    silences: ['omission'],
    says: {
      en: /\b(?:could(?: not|n't)|cannot|can't) (?:possibly |reasonably |realistically )?have (?:been )?\w+|\b(?:had|with|there was) no way (?:to|of)\b/i,
      ja: /(?:判別|確認|検知|把握|予見|予測|認識)(?:できな|できず|できませ|する(?:手段|方法|術)が(?:な|あり))/,
    },
  },
  {
    id: 'would-be-worse',
    about: {
      en: 'A past that would have been worse.',
      ja: '実際より悪い結果を仮定する文',
    },
    silences: ['omission'],
    says: {
      en: /\bwould(?:n't| not)? (?:likely |probably |certainly )?have (?:been )?(?:\w+ )?(?:larger|worse|longer|greater|bigger|more (?:severe|serious|widespread)|higher)\b|\bif \w+ (?:had not|hadn't)\b/i,
      ja: /(?:さらに|もっと|より(?:大き|長|深刻))[^。]{0,14}(?:広が|悪化|拡大|長|大き|深刻)|(?:て|で)い?なければ[^。]{0,30}(?:拡大|悪化|広が|長)/,
    },
  },
  {
    id: 'expected-behaviour',
    about: {
      en: 'It describes what was expected of a system.',
      ja: '本来の動作を述べる文',
    },
    silences: ['omission'],
    says: {
      en: /\bwhat should have happened\b|\b(?:expected|intended|correct|desired) (?:behaviou?r|result|outcome)\b|\bas (?:it|they) should have\b|\b(?:than|where|when|which|that) (?:it |they |only one |there |one )?(?:should|could|might) have\b/i,
      ja: /本来(?:は|なら|であれば|の|あるべき)[^。]{0,40}(?:はず|べき(?:動作|姿|挙動|状態|値))/,
    },
  },
  {
    id: 'rule-not-report',
    about: {
      en: 'A rule or an advice, not a report.',
      ja: '出来事ではなく、規則や助言',
    },
    silences: [...acts, 'error', 'judgement', 'drama'],
    says: {
      en: /^\W*(?:avoid|don't|do not|never|please|always|remember|make sure|ensure)\b|\b(?:must|should|shall|will|would|can|may|might) (?:never|not) (?:be )?(?:ignore|skip|bypass|forget|neglect|overlook|blame)/i,
      ja: /(?:怠|放置|無視|省略|混同|誤認|見落と|見逃|失念|忘れ)[^。、]{0,6}(?:ては(?:なら|いけ|なりませ)|べきで(?:は)?(?:な|あり)|ないよう|ないこと|ないでくださ|ずに(?:済|す)|を防)|(?:忘れ|漏れ|誤り)(?:が)?(?:な(?:い|く)(?:よう|か|こと)|防止)/,
    },
  },
  {
    id: 'question',
    about: {
      en: 'A question; “why did nobody …?” is none.',
      ja: '問いかけ（「なぜ誰も…」は除く）',
    },
    silences: [...acts, 'error'],
    says: {
      en: /^(?!.*\b(?:nobody|no one)\b).*\?["”)]*\s*$/i,
      ja: /^(?!.*誰も.*の(?:か|だろうか|でしょうか)).*(?:[?？]|(?:の|だろう|でしょう)か。?)[」)）]*\s*$/,
    },
  },
  {
    id: 'none-of-it',
    about: {
      en: 'Nothing of the kind was found.',
      ja: 'ミスや違反がなかったことを述べる文',
    },
    silences: ['judgement', 'harm', 'error'],
    says: {
      ja: /(?:虚偽記載|不正行為|ミス|誤り|漏れ|違反|不備|見落とし)(?:等|など)?(?:が|は|も)(?:な(?:い|かった|く)|ありませ|無(?:い|かった)|確認されな|認められな)/,
    },
  },
  {
    id: 'those-affected',
    about: {
      en: 'Many of those affected did not notice.',
      ja: '影響を受けた多くの人が気づかなかったことを述べる文',
    },
    silences: ['omission', 'harm'],
    says: {
      en: /^\W*(?:most|many|few|some|almost all|nearly all|all|no|other|affected|the majority of|a (?:small )?number of)\b (?:of )?(?:our |the )?(?:\w+ )?(?:customers?|users?|clients?|people|visitors|subscribers|clusters?|teams?)\b[^.;]{0,20}\b(?:did(?:n't| not)|have(?:n't| not)|were(?:n't| not)|never)\b/i,
      ja: /(?:ほとんど|多く|大半|一部|大多数)の(?:お客様|利用者|ユーザー?|顧客)[^。]{0,20}(?:なかった|ませんでした)/,
    },
  },
  {
    id: 'machine-message',
    about: {
      en: 'The words of a message or a counter of a machine.',
      ja: '機械のメッセージや計数の言葉',
    },
    silences: ['error', 'harm'],
    says: {
      en: /\b(?:return(?:ed|s|ing)?|rais(?:ed|es|ing)|threw|throws|status(?: code)?|http|logged|exception|error code|counter|[45]\d\d|sqlstate)\b(?: \w+){0,4} (?:user|operator|manual|admin) errors?\b/i,
    },
  },
  {
    id: 'hypothetical',
    about: {
      en: 'Something that might happen, not what happened.',
      ja: '起こり得ることを述べる文',
    },
    silences: [...acts],
    says: {
      en: /\b(?:in case|whenever|even if|even when|if (?:somebody|someone|anyone|an? \w+|you|we|they|one)) (?:\w+ ){0,3}(?:forg[eo]ts?|forgets|misread|mis\w+|accidentally|mistakenly|inadvertently|fails?|failed|does not|doesn't|ignores?)\b|\b(?:can|could|may|might|would|will) (?:accidentally|mistakenly|inadvertently|unintentionally|forget|overlook|misread|miss|break)\b/i,
      ja: /(?:誤って|うっかり|忘れ|失念|放置|無視|見落と|混同|勘違い|誤認)[^。、]{0,16}(?:場合|とき(?:は|に|でも)|際(?:は|に|でも)|可能性|恐れ|おそれ|リスク|ても(?:影響|問題|自動|検知|安全|気)|かねな|しないため|しないよう|すると)/,
    },
  },
  {
    id: 'owner-or-plan',
    about: {
      en: 'A field: owner, due, author.',
      ja: '担当・期限などの記入欄',
    },
    silences: [...acts, 'judgement'],
    says: {
      en: /^\W*(?:owners?|assignee|incident commander|scribe|author|reviewer|participants?|attendees|due|action|todo|to do)\b ?[:|]/i,
      ja: /^\W*(?:担当|期限|責任者|作成者|参加者|対応者|報告者|承認者)(?:者)?[:：|]/,
    },
  },
  {
    id: 'praise',
    about: {
      en: 'Thanks and praise.',
      ja: '感謝や称賛',
    },
    silences: ['harm', 'omission', 'drama'],
    says: {
      en: /^\W*(?:thanks|thank you|kudos|great (?:work|job)|well done|shout-?out|props)\b/i,
      ja: /素晴らし|お礼|感謝|おかげ/,
    },
  },
  {
    id: 'those-affected-said',
    about: {
      en: 'Those affected said so.',
      ja: '影響を受けた人の声',
    },
    silences: ['drama'],
    says: {
      en: /\b(?:users?|customers?|clients?|people)(?: \w+){0,2} (?:described|called|reported|said|complained|found)\b/i,
      ja: /(?:お客様|利用者|ユーザー?|顧客)(?:から|より|の声)/,
    },
  },
  {
    id: 'technical-use',
    about: {
      en: 'The words are technical: lazy loading, a Slack thread.',
      ja: '技術用語としての使い方（lazy loading など）',
    },
    silences: ['judgement'],
    says: {
      en: /\b(?:lazy (?:loading|evaluation|initiali[sz]ation)|lazily (?:loaded|evaluated)|dumb (?:terminals?|pipe)|naive (?:implementation|hash|bayes)|greedy|negligible|sloppy (?:phrase|quorum)|ignorant of|blindly retr(?:y|ied|ies)|slack (?:channel|message|thread))\b/i,
    },
  },
  {
    id: 'owns-up',
    about: {
      en: 'The writer’s side owns it in the same breath.',
      ja: '同じ文で自分たちの責任を認めている文',
    },
    silences: ['evasion'],
    says: {
      en: /\bwe (?:are|remain) (?:fully |ultimately )?(?:responsible|accountable|sorry)|(?<!not )(?<!n't )our responsibility|\bwe take (?:full )?responsibility|\bwe apologi[sz]e|\bwe should have|\bour own (?:part|fault|gap)|\bon us\b/i,
      ja: /(?:弊社|当社|当方|私ども|当部)の(?:責任|課題|不備|落ち度|問題|反省)(?!では(?:な|あり))|責任を(?:痛感|重く受け止め)|責任(?:は|が)(?:弊社|当社)に(?:あ)|お詫び|反省/,
    },
  },
  {
    id: 'plan',
    about: {
      en: 'A wish or a slip in the section on prevention: a plan, not a verdict.',
      ja: '再発防止策の節に書かれた望みやミス（評価ではなく計画）',
    },
    silences: ['omission', 'error', 'mental', 'harm'],
    where: ({ plan, category }) => plan && (category === 'hindsight' || category === 'human-error'),
  },
  {
    id: 'timeline-fact',
    about: {
      en: 'A plain act of a named person in a timeline.',
      ja: '時系列に書かれた、過失の印のない行為',
    },
    silences: ['harm'],
    where: ({ timed, category, text }) => timed && category === 'named-person' && !marked.test(text),
  },
];

/** Words that make a plain act a fault. */
const marked = /ly\b|wrong|incorrect|without|mistake|fault|誤|勝手|無断|違反|ミス/;
