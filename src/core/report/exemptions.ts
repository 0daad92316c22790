import type { PredicateKind } from '../language/index.js';
import type { Language } from '../text/text.js';

/** Why a sentence with the words of blame is none. A team can switch single ones off by id. */
export type Exemption = {
  readonly id: string;
  readonly silences: readonly PredicateKind[];
  /** Tested on the sentence, quotations blanked. */
  readonly says: Partial<Readonly<Record<Language, RegExp>>>;
};

const acts = ['harm', 'omission', 'mental'] as const;
const slips = ['error', 'judgement', 'mental', 'harm'] as const;

export const exemptions: readonly Exemption[] = [
  {
    id: 'rejects-blame',
    silences: [...acts, 'error', 'judgement', 'sanction'],
    says: {
      en: /\b(?:not|n't|never|no one|nobody|rather than|instead of|beyond|without|nor)\b(?: \w+){0,5} (?:blam\w+|attribut\w+|fault of|due to|caused by|because of|stop(?:ping)? at|punish\w*|disciplin\w*|reprimand\w*|penali[sz]e\w*|fired|sanction\w*|a (?:matter|question|case) of|human error|carelessness|negligence)\b|\bis (?:only |just |merely )?a symptom\b|\bblameless|\bnot (?:a|the) (?:root )?cause\b|\bno (?:\w+ ){1,3}(?:will|was|were|has|have|is|shall|should) (?:be |been )?(?:punish|disciplin|fired|sanction|reprimand|blamed|suspended|dismissed)\w*|\bno (?:disciplinary|punish\w+|sanctions?)\b|\bwas(?:n't| not) (?:careless|negligent|sloppy|lazy|at fault|to blame)\b/i,
      ja: /(?:ミス|エラー|不注意|責任|せい|問題|過失|落ち度|怠慢|意識)(?:で|と)は(?:な(?:く|い|か)|せず|考えて(?:い|お)|言え|とらえ|捉え|片付け)|(?:問題|原因|せい|責任)(?:とは|と|に|として)(?:せず|しな|終わら|とどめ|留め|帰(?:さ|せ))|真の原因(?:には|では|とは)|責め(?:る(?:こと|もの|の|文化|目的)|ない|ず)|(?:処分|処罰|懲戒|叱責|減給|罰則)(?:は|を|など)?(?:行わ|しな|科さ|しませ|実施しな|い(?:た)?しませ|与え(?:な|ず))|追及(?:しな|せず|するもの)|(?:不注意|思い込み|失念|ヒューマンエラー|人為的ミス)(?:」|）)?等?(?:は|が)[^。]{0,12}(?:なり得な|ではな|なりえな)|個人の[^。]{0,8}(?:せず|ではな)/,
    },
  },
  {
    id: 'prevents',
    silences: slips,
    says: {
      en: /\b(?:prevent\w*|avoid\w*|reduc\w+|eliminat\w+|guard\w* against|protect\w* (?:us )?(?:against|from)|minimi[sz]\w*|prone to|risks? of|possibilit\w+|chances? (?:of|for)|room for|susceptible|vulnerable to|safeguard\w*|in case of|in the case of|potential (?:for|of)|opportunit\w+ for|tolera\w+|resilien\w+|catch\w*|less likely|more likely|likelihood|robust against|remove the|rule out|ruled out|could lead to|can lead to|may lead to|might lead to|easy to|makes it easy|protection against|defen[cs]e against)\b(?: [\w'’,/-]+){0,7}? (?:\w+ )?(?:errors?|mistakes?|slips?|oversights?|fat[- ]finger\w*|misconfigur\w+|misunderstand\w+|accidental\w*|mistaken\w*|carelessness|negligence|misread\w*|human|inadvertent\w*|unintentional\w*|wrong)\b/i,
      ja: /(?:ミス|エラー|誤り|漏れ|もれ|忘れ|不注意|思い込み|勘違い|誤操作|誤設定|誤送信|誤削除|誤入力|誤認|混同|取り違え|見落とし|見逃し|誤って[^。、]{0,16})[^。、]{0,16}(?:を(?:防|未然|予防|避け|減ら|低減|なく|無く|排除|前提|想定|誘発|検出|検知|許さ|起こさ|根絶|抑|回避|発見|吸収|生(?:む|み)|招(?:く|き)やす)|の(?:防止|予防|低減|リスク|可能性|恐れ|おそれ|余地|対策|排除|検出|検知|根絶|温床|余地|発生を)|防止|対策|が(?:起き|あっ|発生し|生じ)(?:て|た場合|る(?:可能|恐れ|おそれ|リスク|前提|余地)|やす|にく|得る|うる)|し(?:た場合|ても|やす|にく|得る|うる|ないよう|かねない|そう)|できない|(?:る|した|せ)(?:可能性|恐れ|おそれ|リスク|場合)|に(?:備え|強い))/,
    },
  },
  {
    id: 'could-not',
    silences: ['omission'],
    says: {
      en: /\b(?:could(?: not|n't)|cannot|can't) (?:possibly |reasonably |realistically )?have (?:been )?\w+|\b(?:had|with|there was) no way (?:to|of)\b/i,
      ja: /(?:判別|確認|検知|把握|予見|予測|認識)(?:できな|できず|できませ|する(?:手段|方法|術)が(?:な|あり))/,
    },
  },
  {
    id: 'would-be-worse',
    silences: ['omission'],
    says: {
      en: /\bwould(?:n't| not)? (?:likely |probably |certainly )?have (?:been )?(?:\w+ )?(?:larger|worse|longer|greater|bigger|more (?:severe|serious|widespread)|higher)\b|\bif \w+ (?:had not|hadn't)\b/i,
      ja: /(?:さらに|もっと|より(?:大き|長|深刻))[^。]{0,14}(?:広が|悪化|拡大|長|大き|深刻)|(?:て|で)い?なければ[^。]{0,30}(?:拡大|悪化|広が|長)/,
    },
  },
  {
    id: 'expected-behaviour',
    silences: ['omission'],
    says: {
      en: /\bwhat should have happened\b|\b(?:expected|intended|correct|desired) (?:behaviou?r|result|outcome)\b|\bas (?:it|they) should have\b|\b(?:than|where|when|which|that) (?:it |they |only one |there |one )?(?:should|could|might) have\b/i,
      ja: /本来(?:は|なら|であれば|の|あるべき)[^。]{0,40}(?:はず|べき(?:動作|姿|挙動|状態|値))/,
    },
  },
  {
    id: 'rule-not-report',
    silences: [...acts, 'error', 'judgement', 'drama'],
    says: {
      en: /^\W*(?:avoid|don't|do not|never|please|always|remember|make sure|ensure)\b|\b(?:must|should|shall|will|would|can|may|might) (?:never|not) (?:be )?(?:ignore|skip|bypass|forget|neglect|overlook|blame)/i,
      ja: /(?:怠|放置|無視|省略|混同|誤認|見落と|見逃|失念|忘れ)[^。、]{0,6}(?:ては(?:なら|いけ|なりませ)|べきで(?:は)?(?:な|あり)|ないよう|ないこと|ないでくださ|ずに(?:済|す)|を防)|(?:忘れ|漏れ|誤り)(?:が)?(?:な(?:い|く)(?:よう|か|こと)|防止)/,
    },
  },
  {
    id: 'question',
    silences: [...acts, 'error'],
    says: {
      en: /^(?!.*\b(?:nobody|no one)\b).*\?["”)]*\s*$/i,
      ja: /^(?!.*誰も).*(?:[?？]|(?:の|だろう|でしょう)か。?)[」)）]*\s*$/,
    },
  },
  {
    id: 'none-of-it',
    silences: ['judgement', 'harm', 'error'],
    says: {
      ja: /(?:虚偽記載|不正行為|ミス|誤り|漏れ|違反|不備|見落とし)(?:等|など)?(?:が|は|も)(?:な(?:い|かった|く)|ありませ|無(?:い|かった)|確認されな|認められな)/,
    },
  },
  {
    id: 'those-affected',
    silences: ['omission', 'harm'],
    says: {
      en: /^\W*(?:most|many|few|some|almost all|nearly all|all|no|other|affected|the majority of|a (?:small )?number of)\b (?:of )?(?:our |the )?(?:\w+ )?(?:customers?|users?|clients?|people|visitors|subscribers|clusters?|teams?)\b[^.;]{0,20}\b(?:did(?:n't| not)|have(?:n't| not)|were(?:n't| not)|never)\b/i,
      ja: /(?:ほとんど|多く|大半|一部|大多数)の(?:お客様|利用者|ユーザー?|顧客)[^。]{0,20}(?:なかった|ませんでした)/,
    },
  },
  {
    id: 'machine-message',
    silences: ['error', 'harm'],
    says: {
      en: /\b(?:return(?:ed|s|ing)?|rais(?:ed|es|ing)|threw|throws|status(?: code)?|http|logged|exception|error code|counter|[45]\d\d|sqlstate)\b(?: \w+){0,4} (?:user|operator|manual|admin) errors?\b/i,
    },
  },
  {
    id: 'hypothetical',
    silences: [...acts],
    says: {
      en: /\b(?:in case|whenever|even if|even when|if (?:somebody|someone|anyone|an? \w+|you|we|they|one)) (?:\w+ ){0,3}(?:forg[eo]ts?|forgets|misread|mis\w+|accidentally|mistakenly|inadvertently|fails?|failed|does not|doesn't|ignores?)\b|\b(?:can|could|may|might|would|will) (?:accidentally|mistakenly|inadvertently|unintentionally|forget|overlook|misread|miss|break)\b/i,
      ja: /(?:誤って|うっかり|忘れ|失念|放置|無視|見落と|混同|勘違い|誤認)[^。、]{0,16}(?:場合|とき(?:は|に|でも)|際(?:は|に|でも)|可能性|恐れ|おそれ|リスク|ても(?:影響|問題|自動|検知|安全|気)|かねな|しないため|しないよう|すると)/,
    },
  },
  {
    id: 'owner-or-plan',
    silences: [...acts, 'judgement'],
    says: {
      en: /^\W*(?:owners?|assignee|incident commander|scribe|author|reviewer|participants?|attendees|due|action|todo|to do)\b ?[:|]/i,
      ja: /^\W*(?:担当|期限|責任者|作成者|参加者|対応者|報告者|承認者)(?:者)?[:：|]/,
    },
  },
  {
    id: 'praise',
    silences: ['harm', 'omission', 'drama'],
    says: {
      en: /^\W*(?:thanks|thank you|kudos|great (?:work|job)|well done|shout-?out|props)\b/i,
      ja: /素晴らし|お礼|感謝|おかげ/,
    },
  },
  {
    id: 'quoted-code-words',
    silences: ['drama'],
    says: {
      en: /\b(?:users?|customers?|clients?|people)(?: \w+){0,2} (?:described|called|reported|said|complained|found)\b/i,
      ja: /(?:お客様|利用者|ユーザー?|顧客)(?:から|より|の声)/,
    },
  },
];

/** The exemption that silences a predicate in a sentence, or `null`. */
export const exemptionFor = (text: string, kind: PredicateKind, language: Language): Exemption | null =>
  exemptions.find(({ silences, says }) => silences.includes(kind) && says[language]?.test(text)) ?? null;

/** Ids of all exemptions that can silence a kind of predicate; the closest, which silences the fewest kinds, first. */
export const exemptionsOf = (kind: PredicateKind, language: Language): readonly string[] =>
  exemptions
    .filter(({ silences, says }) => silences.includes(kind) && says[language])
    .toSorted((a, b) => a.silences.length - b.silences.length)
    .map(({ id }) => id);
