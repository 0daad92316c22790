const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const year = '(?:,?\\s20\\d\\d)?(?!\\d)';
const weekday = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},?\\s)?';
const nth = '\\d{1,2}(?:st|nd|rd|th)?';
const day = `${weekday}(?:the\\s)?(?:${nth}\\s(?:of\\s)?${month}${year}|${month}\\s${nth}${year}|20\\d\\d-\\d{2}-\\d{2}(?!\\d))`;
const end = `(?:the\\s)?end of (?:the year\\b|20\\d\\d\\b|Q[1-4]${year}|${month}${year})`;
const period = `(?:(?:early|mid|late)[\\s-])?${month}${year}|(?:the\\s)?Q[1-4]${year}|20\\d\\d[-\\s]?Q[1-4]\\b|20\\d\\d-\\d{2}(?![\\d-])`;

const by = new RegExp(`\\b(?:[Bb]y|[Nn]o later than|[Dd]ue(?: on| by)?):?\\s(${day}|${end}|${period})`);
/** "Restore the orders placed before 3 May" says which orders: a day behind "before" is a term only at the end, and of no participle. */
const before = new RegExp(
  `(?<!\\w(?:ed|en|de|ter|an)\\s)\\b[Bb]efore\\s(${end}|(?:${day}|${period})(?=[\\s.)]{0,3}$))`,
);

const digit = '[0-9０-９]';
const japaneseDay = `(?:${digit}{4}\\s?年\\s?)?${digit}{1,2}\\s?月(?:\\s?${digit}{1,2}\\s?日(?:[（(].曜?日?[）)])?|上旬|中旬|下旬|末)?`;
const japaneseTerm = `${japaneseDay}|${digit}{4}[-/]${digit}{1,2}(?:[-/]${digit}{1,2})?|${digit}{4}\\s?年度?(?:内|末|第?${digit}四半期)|年末`;
/** 「15日までに届いた注文」 tells which orders. */
const until = new RegExp(
  `(${japaneseTerm})\\s?(?:まで(?:に(?![^、。]{0,12}(?:発生|届い|受信|作成|登録|受け付け|受付|注文|生成|更新|起き)(?:し|され)?(?:た|の|済))|[）)。\\s]*$)|を?(?:目処|目途|めど|期限)|(?:に)?(?:実施|完了|対応|導入|リリース|適用)?予定)`,
);

/** The words for a day or period by which a sentence promises something: "by 15 October", 「11月末までに」; `null` without. */
export const duePhrase = (text: string): string | null =>
  (by.exec(text) ?? before.exec(text) ?? until.exec(text))?.[1] ?? null;
