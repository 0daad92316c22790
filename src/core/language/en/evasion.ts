/** Denying or shifting responsibility; sources of patterns on lower-case text. */
const us = '(?:our|ours|us|we|our team|our company|our department|the company|our side)';
const others =
  '(?:customers?|clients?|users?|vendors?|suppliers?|providers?|contractors?|partners?|third part(?:y|ies)|(?:other|another) (?:team|department|company)s?|they|them|tenants?|subscribers?|subsidiar(?:y|ies)|carriers?|consumers?|end users?)';
const fault =
  '(?:outage|incident|failure|bug|defect|fault|problem|job|responsibility|mistake|error|doing|issue|concern|business|department|making|liability)';

export const patterns: readonly string[] = [
  `(?:not|never|isn't|wasn't|hardly) (?:really |actually |in any way |entirely |solely )?(?:our|my|${us}'s?) ${fault}\\b`,
  `(?:not|isn't|wasn't|neither) (?:a |the )?(?:fault|error|mistake|failure|negligence) (?:of ours|on our (?:part|side|end)|of our)`,
  '(?:no|not any|never any|without any) (?:fault|wrongdoing|negligence|error|mistake|failure|blame) (?:of ours|on our (?:part|side|end)|of our own)',
  `(?:${us}) (?:bear|bears|bore|have|has|had|accept|accepts|take|takes|assume|assumes|carry) (?:absolutely |really )?no (?:responsibility|liability|blame|fault|part in)`,
  `(?:${us}|contributors|governance|the team|the project) (?:(?:are|is|were|was) not (?:held |considered )?|(?:cannot|can't|can not|should not|will not|won't|shall not) be (?:held |considered )?)(?:liable|accountable|responsible)\\b`,
  `(?:${us}) (?:are|were|is|was) (?:not|in no way) (?:to blame|at fault)\\b`,
  `(?:${us}) (?:can(?:not|'t)|could(?: not|n't)|should not|shouldn't|must not|won't|will not) be (?:blamed|held (?:responsible|liable|accountable)|expected)`,
  `(?:we|our team|our side) did (?:everything|nothing) (?:right|wrong|correctly|we could|possible|by the book|that could|in our power)`,
  'nothing (?:that )?(?:we|anyone|anybody) (?:could|can) (?:have )?(?:done|do)|(?:beyond|outside|out of) our control|could not (?:possibly )?have been (?:prevented|foreseen|avoided) by (?:us|anyone)',
  `${others} (?:was|were|is|are) (?:being |simply |just |very |too |entirely |completely |largely |solely |clearly )*(?:unreasonable|difficult|uncooperative|demanding|impatient|wrong|to blame|at fault|negligent|incompetent|unhelpful|the problem|unresponsive and)`,
  `${others}(?: \\w+){0,2} (?:refuse[sd]? to (?!connect|start|load|boot|accept|open|respond|run)|insisted|demanded|neglected|ignored (?:our|the|several|repeated)|would not listen|wouldn't listen|kept (?:demanding|insisting|complaining))`,
  `(?:is|was|are|were|lies|lay|rests|sits)(?: \\w+)? (?:the |our )?(?:\\w+ )?${others}(?:'s|s'|') (?:own )?(?:fault|responsibility|problem|mistake|error|negligence)`,
  `(?:fault|responsibility|blame|mistake) (?:of|lies? (?:entirely |solely |squarely )?with|rests? (?:entirely |solely )?with|is (?:entirely |solely )?with) (?:the |our )?(?:\\w+ )?${others}\\b`,
  `(?:as )?(?:we|i) (?:had |have )?(?:already |repeatedly |clearly |explicitly )*(?:warned|told|advised|reminded|asked) (?:them|${others}|the \\w+|everyone)(?: \\w+){0,3} (?:many times|repeatedly|before|several times|again and again|multiple times|more than once|not to|in advance|clearly)`,
  `we (?:had |have )?(?:repeatedly|already|explicitly|clearly) (?:warned|told|advised|reminded) (?:them|(?:the |our )?${others})`,
  `(?:as we (?:had |have )?(?:repeatedly |already |clearly )?warned)|we told (?:you|them) so`,
  `${others} (?:should(?: have|'ve)?|ought to|need to|must) (?:just |simply |really |first |at least )?(?:read|have read|known better|know better|learn|learned|pay|paid|understand|understood|be more|been more|follow|followed|check|checked) (?:the |their |its |more |better |to |attention)`,
  '(?:is|was|are|were|falls|fell|lies) (?:out of|outside|beyond|not (?:in|within|part of)) (?:the )?(?:scope|responsibility|remit|our scope|our responsibility|our remit|the scope of our|the remit of our)(?: (?:of|for) (?:us|our (?:team|department|company|group)))',
  'out of scope (?:of|for) (?:us|our (?:team|department|company|group))',
  '(?:(?:entirely|solely|fully|purely|completely|wholly|100%) (?:caused by|due to|the result of|the fault of|attributable to) (?:the |our |a |an )?(?!us\\b|our own|this|that|human|hardware)(?:\\w+ )?(?:vendor|provider|supplier|customer|client|user|partner|third party|contractor|carrier|isp|cloudflare|aws|amazon|azure|google|gcp|github|microsoft|fastly|akamai))',
  'external to (?:us|our|the) ?\\w* and',
  "works as designed,? (?:so|and) (?:this|it) is(?: not|n't) (?:a bug|an incident|a problem)|(?:this|it) is not (?:a bug|an outage|an incident),? (?:but|it's|it is) (?:a feature|user|expected|by design)|working as intended,? (?:so|and) (?:there is|no)",
  `(?:would|could|might)(?: not|n't| never)? have (?:happened|occurred|been (?:an issue|a problem))[^.;]{0,20} (?:if|had) (?:only )?(?:the |our |their )?(?:\\w+ )?${others}(?: \\w+){0,2} (?:had|followed|read|checked|listened|upgraded|told)`,
  `(?:is|was|are|were|this is) (?:entirely |solely |squarely |all |purely |completely |100% |wholly ){1,2}(?:on|down to) (?:the |our |their )?(?:\\w+ )?${others}`,
  `(?:we|i) (?:had |have )?(?:told|asked|advised|warned|urged|reminded) (?:the |our )?(?:${others}|them)[^.;]{0,60}(?:but|and|yet) (?:they |he |she |it )?(?:still |simply |just )?(?:chose not|chose to ignore|declined|refused|did not|didn't|never|would not|wouldn't|ignored)`,
  'themselves to blame\\b',
  '(?:nobody|no one) (?:told|informed|asked|warned|notified) us|we were (?:never|not) (?:told|informed|warned|asked),? (?:so|and)',
  '(?:is|was) not (?:for us|ours) to (?:fix|solve|investigate|handle|prevent)',
  `we (?:strongly )?(?:reject|deny|refuse) (?:any |all |the )?(?:responsibility|liability|blame|accusation|claim)`,
];
