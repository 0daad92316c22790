const responder =
  '(?:on-?call|engineers?|people|person|responders?|owners?|maintainers?|admin(?:istrator)?s?|managers?|team|developers?|operators?|colleagues?|experts?|lead|members?)';
const nobody = '(?:nobody|no one|no-one|none of us|not one of us|few of us)';
const we = `(?:we|i|us|everyone|${nobody}|(?:the|our) (?:[\\w-]+ ){0,2}${responder}|${responder})`;
const signal =
  '(?:alerts?|alarms?|paging|pages?|pagers?|monitors?|monitoring|notifications?|dashboards?|probes?|synthetics?|uptime checks?|(?:synthetic|external|smoke) (?:checks?|tests?))';
const party =
  '(?:vendors?|providers?|suppliers?|partners?|third part(?:y|ies)|upstream|legal|management|support|customers?|maintainers?|registrars?|aws|azure|google|cloudflare|isp|team|owners?)';
const work =
  '(?:restor(?:e|ing|ation)|rollbacks?|rolling back|roll back|rebuild(?:ing|s)?|re-?index(?:ing)?|re-?deploy(?:ing|ment|s)?|failover|failing over|recovery|rollout|deploy(?:ing|ment)?s?|builds?|backfill|re-?sync(?:ing)?)';
const length =
  '(?:(?:an?|several|many|two|three|four|five|half|over|about|\\d+)[ -](?:\\w+ ){0,2})?(?:minutes?|hours?|days?|mins?|h)\\b';
const wrongly = '(?:at first|initially|originally|wrongly|mistakenly|incorrectly|first)';
const took = '(?:assumed|believed|thought|suspected|concluded|presumed|blamed|attributed|treated|dismissed)';

/**
 * What stood in the way of the response, by reason, told so that lateness need not be said again: "The page went to a
 * mailbox that nobody reads." Sources of patterns; each names who responds, or what should have told them.
 */
export const obstacles = {
  detection: [
    'nothing (?:\\w+ ){0,4}(?:told|alerted|warned|paged|notified)\\b',
    `(?:no|without|lack(?:ed|ing)?(?: of)?|not have|n['’]t have) (?:any )?(?:\\w+ ){0,2}(?:alert(?:s|ing)?|alarms?|paging|monitoring|monitors) (?:\\w+ ){0,2}(?:on|for|cover\\w*|configured|set up|in place|existed|was|were|had|that|watch\\w*|to)\\b`,
    `${signal}\\b[^.;:]{0,70} (?:did not|didn['’]t|never|failed to|was not|were not|wasn['’]t|weren['’]t) (?:\\w+ )?(?:fire|work|function|trigger|page|catch|notice|detect|reach|go off|show|pick up|cover|notify|configured|enabled|set up|watch|alert|monitor)(?:e?d|s|ing)?\\b`,
    `(?:checks?|probes?|monitor(?:s|ing)?|alert(?:s|ing)?|synthetics?|dashboards?)\\b[^.;:]{0,24} only (?:cover|watch|look|check|test|fire|trigger|measure|monitor|alert|track)\\w*`,
    `(?:dashboards?|graphs?|metrics|monitoring|monitors|probes?|checks|status pages?|alerts?)\\b[^.;:]{0,30} (?:looked|stayed|remained|appeared|showed|reported|were|was|said) (?:\\w+ ){0,3}(?:healthy|green|fine|normal|ok|okay|up|silent|quiet)\\b`,
    `${nobody} (?:\\w+ ){0,2}(?:noticed|noticing|saw|realised|realized|watching|looking|looked|alerted|paged|aware|reads?|acted|spotted|monitoring)\\b`,
    `(?:we|team|us|i) (?:were|was|had been|flew|flying|left) (?:\\w+ ){0,2}blind\\b`,
    `threshold\\b[^.;]{0,30} (?:too|set (?:at|to)|never (?:crossed|reached|hit)|not (?:crossed|reached|exceeded|hit))\\b|(?:below|under|less than) (?:the|our|its|any) (?:\\w+ ){0,3}threshold`,
    `(?:swallow|suppress|hid|hidden|mask|muted|silenc)\\w*\\b[^.;]{0,30} (?:errors?|failures?|alerts?|problem|symptoms|outage|issue)\\b|(?:errors?|failures?|alerts?|problem|symptoms|outage|issue) (?:was|were|had been|got) (?:\\w+ )?(?:swallowed|suppressed|hidden|masked|muted|silenced)\\b`,
  ],
  routing: [
    `${signal} (?:\\w+ ){0,3}(?:went|go|goes|going|sent|delivered|routed|posted|assigned) (?:\\w+ )?to (?:[\\w-]+ ){0,4}(?:mailbox|inbox|channel|address|queue|team|list|person|rotation|number)\\b`,
    `(?:tickets?|reports?|complaints?|mails?|emails?|messages?|cases?|requests?) [^.;]{0,60}(?:filed|routed|assigned|tagged|classified|sent|went|sat|waiting|reached)\\b[^.;]{0,60}(?:hours?|days?|minutes?|mins?) (?:later|after|before)\\b`,
    `(?:not|un)(?: |-)?(?:clear|sure|known|obvious)[^.;]{0,20} (?:who|which team)\\b|${nobody} (?:\\w+ )?(?:knew|sure) (?:who|which team)\\b`,
  ],
  staffing: [
    `${responder}\\b[^.;]{0,50} (?:asleep|on (?:a )?(?:flight|plane|train|leave|vacation|holiday)|unreachable|out of (?:the )?office|on (?:his|her|their) way|unavailable|off sick|not (?:reachable|available|online|awake|around)|offline|travell?ing|be reached)\\b`,
    `(?:phone|pager|laptop)s?\\b[^.;]{0,30} (?:on silent|silent|silenced|switched off|turned off|dead|out of battery|muted|no (?:signal|reception|coverage))\\b`,
    `(?:only|sole|single|one) (?:person|engineer|admin\\w*|member|people|engineers|colleague|operator)\\b[^.;]{0,30} (?:with|who|able|knew|could|had)\\b`,
    `(?:the )?(?:only|sole) ${responder} (?:with|who)\\b`,
  ],
  escalation: [
    '(?:incident|outage|emergency|alarm)s?\\b[^.;]{0,20} (?:never|not) (?:\\w+ )?(?:declared|opened|raised)\\b',
    `(?:page|alert|alarm|ticket|report|message|email|escalation)s? (?:\\w+ ){0,3}(?:sat|was left|were left|went|remained|stayed|lay) (?:\\w+ )?(?:un(?:acknowledged|answered|noticed|read|assigned|handled)|ignored|waiting)\\b`,
    `escalation (?:policy|policies|path|paths|rota|chain|schedule|list)\\b[^.;]{0,40} (?:gap|missing|out of date|outdated|wrong|empty|unclear|pointed|not|no longer)\\b|(?:no|unclear|missing) (?:[\\w-]+ ){0,2}escalation (?:policy|path|rota|chain|process|procedure)s?\\b`,
    `${responder}\\b[^.;]{0,30} (?:did not|didn['’]t|never) (?:answer|respond|pick up|acknowledge|react|see the|get the|receive|hear)\\b`,
  ],
  access: [
    `${we} (?:\\w+ ){0,2}(?:no|not have|n['’]t have|lacked|without|lost|regain|locked out) (?:\\w+ ){0,4}(?:access|permissions?|credentials|rights|privileges|vpn)\\b`,
    `locked (?:us|me|everyone|ourselves|them) out\\b`,
  ],
  knowledge: [
    `${nobody}\\b[^.;]{0,30} (?:knew|familiar|remembered|understood|had (?:ever |yet )?(?:used|done|seen|run|worked|tried|practi[cs]ed|rehearsed))\\b`,
    `(?:run-?book|play-?book)s?\\b[^.;]{0,40} (?:missing|out-?dated|out of date|wrong|did not|didn['’]t|referred|no longer|incomplete|stale|assumed|pointed|not)\\b|(?:no|without an?) (?:\\w+ )?(?:run-?book|play-?book)s?\\b`,
    `(?:had|needed) to (?:first )?(?:learn how|figure out|work out|read up|find out how|reverse[- ]engineer|familiari[sz]e)\\b|unfamiliar with\\b`,
  ],
  decision: [
    `${nobody}\\b[^.;]{0,30} (?:allowed|authori[sz]ed|empowered|entitled|in a position) to\\b`,
    `${we} (?:\\w+ ){0,2}(?:held off|hesitated|debated|were reluctant|was reluctant|argued|could not agree|did not dare)\\b`,
    `(?:wait(?:ed|ing)?|pending|held up|blocked) (?:\\w+ )?(?:for|on|until|by|while) (?:[\\w-]+ ){0,4}(?:approval|decision|sign-?off|go-ahead|confirmation|permission|review|reviewer)\\b`,
  ],
  'between-parties': [
    `${party}\\b[^.;]{0,40} (?:on hold|only (?:called back|replied|answered|responded|reacted)|(?:called back|replied|answered|responded) (?:only|after|later|the next))\\b`,
    `(?:wait(?:ed|ing)?|held up|depended|relied) (?:\\w+ )?(?:for|on|until|by) (?:[\\w-]+ ){0,3}${party}\\b`,
    `${party} (?:\\w+ ){0,3}(?:took|needed|did not (?:respond|reply|answer)|didn['’]t (?:respond|reply|answer)|replied only|responded only|answered only)\\b`,
  ],
  triage: [
    `(?:we|i|team|engineers?|on-?call|everyone|support|it was|this was|alert was|they were|reports? were) (?:\\w+ ){0,2}${took} (?:\\w+ ){0,3}${wrongly}\\b|${wrongly},? (?:we |i |the team |everyone |engineers |the on-?call |it was |this was |was |were )?(?:\\w+ )?${took}\\b`,
    `(?:alert|page|report|ticket|warning|error|issue|it|this|that)s? (?:was|were) (?:\\w+ ){0,2}(?:dismissed|ignored|overlooked|disregarded|written off|mistaken|misread|misinterpreted|treated as|considered (?:a )?(?:minor|noise|harmless|false))\\b`,
  ],
  diagnosis: [
    `${we} (?:\\w+ ){0,2}(?:spent|lost|wasted|chased|hunted|followed) (?:[\\w-]+ ){0,5}(?:hours?|minutes?|time|day|while|morning|afternoon)\\b`,
    `left (?:us|the team) (?:guessing|in the dark|blind)\\b|red herring|wild goose|(?:wrong|false) (?:track|trail|lead|direction|path|hypothesis|assumption)\\b|sent us (?:\\w+ ){0,3}(?:wrong|astray)|misled (?:us|the)\\b`,
    `(?:hard|harder|difficult|slow|slower|tricky|impossible) (?:for us )?to (?:diagnose|debug|detect|trace|pinpoint|reproduce|spot|correlate|troubleshoot|investigate)\\b`,
  ],
  closure: ['(?:declared|marked|considered|closed|called) (?:[\\w-]+ ){0,5}(?:too (?:early|soon)|prematurely)\\b'],
  execution: [
    "(?:backup|snapshot|image|previous version|old version|rollback)s? (?:could not|couldn['’]t) be (?:restored|used|found|deployed|started|applied)\\b",
    `${work}\\b[^.;:]{0,40} (?:took|ran for|needed|lasted|required) (?:\\w+ ){0,2}${length}[^.]{0,12}(?:because|since|\\bas\\b|due to|owing to|;|:|—|–)`,
    `(?:first|initial|second|previous|earlier|attempted) (?:\\w+ )?(?:fix|attempt|rollback|mitigation|restart|patch|workaround)(?:es|s)? (?:\\w+ ){0,3}(?:did not|didn['’]t|failed|had no effect|was not|wasn['’]t|made (?:it|things) worse)`,
    `(?:rollback|roll back|revert|restore|re-?deploy)\\b[^.;]{0,30} (?:failed|not possible|could not|couldn['’]t|did not work|blocked|got stuck)\\b`,
  ],
} as const;

/** Each of the patterns needs one of these, for speed alone. */
export const hint =
  "\\b(?:no|not|never|nobody|none|nothing|few|only|sole|single|one|without|wait|held|took|take|spent|lost|wasted|first|initial|original|wrong|mistaken|incorrect|blind|healthy|green|fine|normal|ok|okay|up|quiet|threshold|swallow|suppress|mask|mut|silen|unavailable|asleep|unreach|offline|reached|later|went|go|goes|going|sent|routed|delivered|posted|assigned|reports?|tickets?|complaints?|mails?|emails?|messages?|cases?|requests?|run-?book|play-?book|red her|wild|false|hard|harder|difficult|slow|slower|tricky|impossible|lock|unfamiliar|had to|needed to|fail|failed|unclear|unsure|unknown|on (?:a |his |her |their )?(?:flight|plane|train|leave|vacation|holiday|way)|out of|off|travel|dead|dismiss|ignored|overlook|disregard|written off|misread|misinterpret|treated|considered|misled|hesitat|debat|argued|reluct|could|pending|blocked|escalation|hid|hidden|lack|sat|left|remained|stayed|lay|depended|relied|needed|ran for|lasted|required|stuck|previous|earlier|second|attempted|less than|below|under|lost|regain|chased|hunted|followed|guessing|in the dark|blind|early|soon|prematurely)|n['’]t\\b";
