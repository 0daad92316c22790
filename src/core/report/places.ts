/** Where something can be looked up: an address, a path, a ticket, a document that is named, code. */
const place =
  /\b[a-z][a-z0-9+.-]*:\/\/\S|\bwww\.\S|\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w/])#\d{2,7}\b|(?:^|[\s（(「`])(?:~|\.{0,2})\/[\w.-]+\/?\S*|\b[\w.-]+\/[\w.-]+\/[\w./-]+|\b[\w-]+\.(?:log|txt|json|csv|png|pcap|har|gz|zip|md|pdf|xlsx|mp4)\b|\b[0-9a-f]{7,40}\b(?=[^.]*\b(?:commit|sha|revision)\b)|\b(?:commit|sha|revision|pr|mr|ticket|case|order|page|dashboard|panel|line|trace|run|build|job|incident)s? #?(?:id )?[\w-]*\d[\w-]*/i;
const japanese =
  /(?:チケット|案件|課題|管理番号|コミット|注文|ダッシュボード|伝票|ジョブ|ビルド)\s?(?:番号)?[:：#]?\s?[\w-]*\d/;

export const placeIn = (text: string): boolean => place.test(text) || japanese.test(text.normalize('NFKC'));
