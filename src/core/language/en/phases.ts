import { list } from '../words.js';

/** A cell or label that is nothing but a phase. */
export const names = {
  start: list(
    'start, started, begin, began, beginning, onset, impact start, impact started, start of impact, impact begins, impact began, incident start, incident started, incident began, outage start, outage started, outage began, start of incident, start of outage, issue started, issue began, problem started, fault occurs, fault occurred, incident occurs, incident occurred',
  ),
  detect: list(
    'detect, detected, detection, alert, alerted, discovered, noticed, incident detected, issue detected, time detected, time of detection, first alert, first detected, identified by, became aware, team aware, team became aware, first report, first reported, reported, incident reported, issue reported',
  ),
  acknowledge: list(
    'acknowledge, acknowledged, acknowledgement, acknowledgment, ack, acked, triage, triaged, response started, investigation started, investigating, time acknowledged',
  ),
  engage: list(
    'engage, engaged, engagement, right team engaged, team engaged, assigned, reassigned, handed over, team joined',
  ),
  escalate: list(
    'escalate, escalated, escalation, declared, incident declared, incident opened, incident called, major incident declared',
  ),
  diagnose: list(
    'diagnose, diagnosed, diagnosis, root cause found, root cause identified, cause found, cause identified, identified, isolated, cause isolated, issue identified, problem identified',
  ),
  decide: list('decide, decided, decision, approved, approval'),
  mitigate: list(
    'mitigate, mitigated, mitigation, incident mitigated, impact mitigated, workaround, workaround applied, contained, containment, time mitigated, stabilised, stabilized, repaired, incident repaired',
  ),
  resolve: list(
    'resolve, resolved, resolution, recovered, recovery, restored, incident resolved, issue resolved, service restored, full recovery, natural resolution, end, ended, end of impact, impact end, impact ended, incident end, incident ended, outage end, outage ended, all clear, closed, incident closed, fixed, time resolved, completed',
  ),
} as const;

/** What an incident is said of: the incident itself, or something that serves. */
const thing =
  '(?:incidents?|issues?|outages?|problems?|services?|sites?|websites?|systems?|everything|impact|traffic|availability|clusters?|hubs?|apps?|applications?|platforms?|apis?|servers?|nodes?|pods?|databases?|db|queues?|ingestion|ingress|metrics|logs|logging|chain|network|connectivity|users?|customers?|students?|members?|requests?|access|functionality|performance|latency|errors?|error rates?|response times?|alerts?|alarms?|jobs?|replicas?|instances?|backlog|throughput|feature|dashboards?|pages?|endpoints?|workloads?|logins?|checkout|payments?|search)';
const be =
  '(?:(?:is|are|was|were|be|been|has|have|had|appears?|appeared|seems?|seemed|looks?|looked|came|comes|come|to|now|fully|all|finally|marked|declared|considered|confirmed|reported|as|mostly|successfully) ){0,4}';
const few = "(?: [\\w'’/-]+){0,3}";
const alarm = '(?:alerts?|alarms?|pages?|notifications?|warnings?)';
const people =
  '(?:users?|customers?|students?|instructors?|people|community|someone|somebody|validators?|researchers?|members?|partners?|clients?|players?|merchants?|teams?|staff|engineers?|developers?|support|operators?|colleagues?|on-?call|oncall|we)';
const tool =
  '(?:pagerduty|opsgenie|monitoring|monitor|statuscake|uptime ?robot|pingdom|datadog|sentry|prometheus|alertmanager|grafana|nagios|zabbix|cloudwatch|new ?relic|uptime checks?|health ?checks?)';

/** Phrases in what a timeline says happened; sources of patterns, the first that fits decides. */
export const cues = {
  resolve: [
    `${thing}${few} ${be}(?:resolved?|resolves|restored?|recovered|recovers?|fixed|repaired|cleared|closed|over|back (?:to normal|online|up|again)|online|operational|healthy|functional|up again|up and running)(?! by\\b| in order)`,
    '(?!(?:the|an?|to|of) )[\\w-]+ (?:(?:has|have|had|is|are|fully|all|been) ){0,3}(?:recovered|recovers)\\b(?! (?:from|by|the|data))',
    '(?:is|are|was|were|been) (?:fully |completely )?restored(?! (?:from|by|in))',
    '(?:fully|completely) (?:recovered|restored|resolved|operational|repaired)',
    '(?:back|returns?|returned|returning|restored) to (?:\\w+ )?(?:normal|baseline|healthy|expected)',
    '(?:is|are|was|were|came|comes|come|brought|went) (?:all |fully |now )?(?:back(?: online| up| again| in service)?(?=[,.;)]|$)|online)',
    'all (?:clear|good|green|systems? (?:go|normal|operational))',
    '(?:end|resolution) of (?:the )?(?:incident|outage|impact)',
    '(?:incident|outage|impact|downtime|degradation) (?:ends?|ended)',
    '(?:resolution|recovery|fix) (?:is |was |has been )?(?:confirmed|complete|verified)',
    '(?:confirm|verif)(?:s|ed|ied|ies) (?:\\w+ ){0,3}(?:resolved|recovered|recovery|resolution|restored|working(?! on)|fixed|operational)',
    '(?:resum(?:es|ed)|resuming)\\b',
    '(?:working|running|functional|reachable|accessible|available|responding|serving|flowing|shipping|moving|signing|healthy|stable|connecting|processing|launching|loading) (?:[\\w-]+ ){0,4}(?:again|normally|properly|correctly|as expected|as normal|as usual)',
    '(?:start(?:s|ed)?|began|begins?|able) (?:\\w+ ){0,5}(?:again|normally|successfully)',
    '(?:operating|operational|working|behaving) (?:normally|as expected|as normal|correctly|properly)',
    'no longer (?:[\\w-]+ )?(?:reproduc\\w+|occurr?ing|seen|seeing|failing|affected|happening|present|see|observed|an issue)',
    'everything (?:\\w+ )?(?:seems |looks |is |was )?(?:fine|ok|okay|good|normal|working)',
    '(?:all|last) (?:[\\w-]+ ){0,4}(?:verified|confirmed|reported|seen) (?:\\w+ )?(?:operational|working|healthy)',
    '(?:availability|recovery|service) (?:is |was )?confirmed',
    'service recovery',
    '(?:has|have|had) (?:resolved|fixed|cured) the|(?:resolves|resolved|resolving) the (?:issue|problem|incident|outage)',
    'able to (?:start|access|log|connect|launch|use|open|reach|load|sign)\\w*',
  ].join('|'),
  mitigate:
    'roll(?:ed|s|ing)? ?backs?\\b|rollbacks?\\b|revert(?:ed|s)?\\b|fail(?:ed|s)? over|restart(?:ed|s)?\\b|reboot(?:ed|s)?\\b|disabled?\\b the|hot-?fix (?:was |is )?(?:applied|deployed|released|merged)|workaround|mitigat(?:ed|es|ion)|(?:fix|patch) (?:was |is |has been |gets )?(?:deployed|applied|released|rolled out|merged|shipped|live)|(?:deploy(?:ed|s)|applie[sd]|released|pushe[sd]|shipped|merge[sd]) (?:a |the )?(?:hot)?(?:fix|patch)|scaled? up|switched (?:back|over|traffic)|blocked the|(?:keys?|credentials?|tokens?|access) (?:are |were |is |was )?(?:all )?(?:revoked|rotated|removed)|repaired\\b',
  diagnose:
    '(?:root )?cause (?:is |was |has been |gets )?(?:found|identified|discovered|isolated|established|confirmed|determined|traced)|(?:identif(?:y|ies|ied)|found|finds|discover(?:s|ed)|pinpoint(?:s|ed)|isolate[sd]?|determine[sd]?|trace[sd]?|confirm(?:s|ed)?) (?:\\w+ ){0,3}(?:root |underlying |actual )?(?:cause|culprit|source of|issue as|problem as|problem is|issue is|bug)|reproduced? (?:the|it)\\b|(?:issue|problem) (?:is |was |has been )(?:identified|diagnosed)',
  escalate:
    'escalat(?:ed|es|ion)|declar(?:ed|es) (?:an? |the )?(?:\\w+ )?(?:incident|sev|emergency|outage)|incident (?:is |was |formally )?(?:declared|opened|called|created|raised)|war ?room|paged? (?:the )?(?:manager|incident commander|management)|(?:incident|bridge) call (?:is |was )?(?:started|opened)',
  engage:
    '(?:re-?assigned|transferred|handed (?:over|off)|forwarded) to|(?:joins?|joined|engaged|brought in|looped in|pulled in)\\b|(?:contacted|reached out to) (?:the )?(?:vendor|provider|support|cloud|aws|azure|google|maintainers?|upstream|on-?call)|(?:opened|filed|raised|created) (?:a |an )?(?:support )?(?:ticket|case) (?:with|to)',
  acknowledge:
    'acknowledg(?:e|ed|es)\\b(?! (?:that|the (?:impact|inconvenience|disruption|trouble)))|\\backs? (?:the |alert|page)|acked\\b|(?:start(?:ed|s)?|began|begins?) (?:to )?(?:investigat|triag|look|debug|troubleshoot)\\w*|(?:initial )?investigations? (?:is |was |has |had )?(?:started|began|begins|underway)|on-?call (?:\\w+ ){0,2}(?:responds?|responded|looks? into|starts?)|looking into',
  detect: [
    `${alarm}${few} (?:fired|fires?|firing|triggered|triggers?|received|raised|sent|starts?|started|came in|comes in|arrives?|went off|goes off|noticed|discovered|posted|seen)`,
    `(?:receive[sd]?|got|gets|fired|triggere?[sd]?|post(?:s|ed)|raise[sd]|sen[dt]s?|first|automated|initial) ${'(?:[\\w-]+ ){0,3}'}${alarm}`,
    `${tool} (?:alert|alarm|page[sd]?|fires|fired|notif|trigger|report|detect|post|show|fail)\\w*`,
    `(?:first|incoming|initial|multiple|several|more|many|another|internal|external) (?:[\\w-]+ ){0,2}(?:reports?|complaints?)\\b`,
    '(?:reports?|complaints?|tickets?) (?:of|about|from|that|start\\w*|begin|came|comes?|reach\\w*|arriv\\w*|receiv\\w*|surfac\\w*|in|on|via)\\b',
    '(?:tickets?|issues?|bugs?) (?:\\S+ )?(?:is |was |are |were )?(?:opened|filed|raised|submitted|created) (?:about|by|for|describing|that|on|in|saying)',
    `${people} (?:[\\w-]+ ){0,4}(?:report(?:s|ed|ing)?|complain\\w*|notice[sd]?|flag(?:s|ged)?|raise[sd]?|mention(?:s|ed)|inform(?:s|ed)? (?:us|the)|notif(?:y|ies|ied)|reach(?:es|ed|ing)? out|contact(?:s|ed) us|observe[sd]?|witness(?:es|ed)|becom\\w+ aware|bec(?:ame) aware|spot(?:s|ted))`,
    '(?:issue|problem|incident|outage|bug|it|errors?|vulnerability|failures?) (?:is |are |was |were |has been |have been )?(?:first |initially )?(?:reported|raised|flagged|noticed|detected|observed|spotted|witnessed|brought to)',
    '(?<!\\b(?:it|that|which|process|controller|server|worker|job|script|daemon|scheduler|proxy|operator) )(?:notice[sd]?|detect(?:s|ed)|bec(?:ame|omes?) aware|discover(?:s|ed)|made aware|witnessed|spotted)\\b',
    '(?:team|we|engineers?|staff|on-?call|oncall|support) (?:is |are |was |were |has been |have been |got |gets |first )?(?:aware|notified|alerted|paged|informed|pinged|made aware)\\b',
    'on-?call (?:\\w+ ){0,2}(?:is |was |got |gets )?(?:paged|alerted|pinged)|(?:was|were|got|been) (?:paged|alerted)',
    '(?:initial|first) contact by|disclos(?:es|ed|ure) (?:by|to|of|report)|submits? a (?:disclosure|vulnerability|bug)',
    '(?:reported (?:an?|the)|report(?:s|ed) (?:that|seeing|(?:\\w+ )?(?:errors?|problems?|issues?|failures?|timeouts?)))\\b',
    'brought to (?:the )?attention',
  ].join('|'),
  start: [
    '(?:incident|outage|impact|issue|problem|errors?|failures?|downtime|degradation|disruption|5xx\\w*|latency|crashes|symptoms?|timeouts?|slowness|unavailability)(?: [\\w-]+){0,3} (?:start(?:s|ed)?|beg(?:ins?|an)|first (?:seen|appear\\w*|occur\\w*|observed|recorded)|appear(?:s|ed)?|occurs?|occurred)\\b',
    '(?:start|beginning|onset) of (?:the )?(?:incident|outage|impact|issue|problem)',
    'first (?:recorded |observed |known )?(?:instance|error|failure|failed|crash|occurrence|5xx|impact|timeout)',
    '(?:began|begins?|start(?:s|ed)?) (?:to )?(?:experienc|fail|error|crash|time|timing|degrad|reject|drop|throw|report)\\w*|(?:began|begins?|start(?:s|ed)?) (?:to )?(?:return|see)\\w* (?:\\w+ )?(?:errors?|5\\d\\d|failures?|timeouts?)',
  ].join('|'),
  decide: '(?:decided|decision|agreed|approved|approval)\\b',
} as const;

/** Before or behind the words of a phase, in the same clause: it was not reached, or only tried. */
export const denied = {
  before:
    "\\b(?:not|\\w+n't|never|unsuccessful(?:ly)?|fail(?:s|ed)? to|attempt\\w*|tr(?:y|ies|ied|ying) (?:to|a)|unable|cannot|without|no effect|still|if|would|might|may|will|should|could|plan(?:s|ned|ning)?|(?<!appears? |appeared |seems? |seemed |confirmed |found )to be|until|despite|begin\\w*|began|initiat\\w*|starts?|started|decision to|decides? to|decided to|option to|need(?:s|ed)? to|instruct\\w*|request\\w*|propos\\w*|suggest\\w*|recommend\\w*|prepar\\w*|consider\\w*|discuss\\w*|ask(?:s|ed)?|expect\\w*|in order to|how to|way to|to (?:bring|get|make|restore|fix|resolve))\\b[^,;]*$",
  behind:
    "^[^,;]{0,40}\\b(?:fails?|failed|unsuccessful\\w*|no effect|attempt\\w*|without (?:success|effect)|did(?:n't| not)|does(?:n't| not)|has(?:n't| not)|not (?:help|work|resolve|fix|effective)|is (?:started|initiated|prepared|planned)|initiated$|begins?|began|started|plan(?:s|ned)|suspected)\\b",
} as const;

/** A repair is only told of again, or is somebody's order: no step of its own. */
export const retold = '\\b(?:after|even after|following|once|when|before|due to|because of|from)(?: \\w+){0,2} $';

/** Something goes on: no recovery yet. */
export const partly =
  '\\b(?:still|partial(?:ly)?|most(?:ly)?|some of|temporar(?:y|ily)|briefly|for (?:a )?short|intermittent(?:ly)?)\\b';

/** Words of recovery: what is reported then is good news and no detection. */
export const goodNews =
  '\\b(?:fix(?:ed|es)?|resolv\\w+|recover\\w*|restor\\w+|success\\w*|pass(?:es|ed)?|works?|working|mitigated|no (?:loss|impact|issues?|errors?|longer)|back (?:online|up|to)|able to|cleared|fine|improve\\w*|declines?d?|complete[sd]?|status (?:page|update)|post-?mortem|still|persists?)\\b';

/** Harm that somebody could feel. */
export const harm =
  "\\b(?:errors?|fail(?:s|ed|ing|ures?)?|down(?:time)?|unavailab\\w+|unreachable|offline|unresponsive|outages?|degrad\\w+|crash\\w*|timeouts?|timed? out|timing out|slow(?:ness|er|down)?|5\\d\\ds?|5xx|stop(?:s|ped) \\w+ing|stuck|evicted|oom\\w*|killed|spike[sd]?|drops?|dropped|loss|lost|disrupt\\w+|interrup\\w+|inaccessible|notready|unable|could(?:n't| not)|cannot|can't|not able|not (?:start|work|respond|load)\\w*|broke[n]?|breaks?|exploit\\w*|attack\\w*|saturat\\w*|exhaust\\w*|delay(?:s|ed)?|incident|affected|frozen|hung|hang(?:s|ing)?|latency|missing|corrupt\\w*|leak\\w*|malicious|compromised|stall\\w*|reject\\w*|issues?|problems?|consensus error|halt(?:s|ed)?|impact\\w*)\\b";

/** A change that may have planted the defect: nobody feels it yet. */
export const birth =
  '\\b(?:deploy(?:s|ed|ment|ing)?|releas(?:e|es|ed)|merg(?:e|es|ed)|upgrad(?:e|es|ed|ing)|publish(?:es|ed)|roll-?(?:s|ed)?[ -]?outs?|updat(?:e|es|ed)|introduc(?:e|es|ed)|migrat\\w+|commit(?:s|ted)?|submi\\w+|schedul\\w+|announc\\w+|PR|pull request|uploaded?|maintenance|creat(?:e|es|ed)|shared|agree[sd]?|scal(?:e|ed|ing) (?:up|down)|approved|set to|enabled|configured|changed?|completed|successfully|passes|tested|planned|commenced|in review|triggered)\\b';

/** What is done when all is over: the end of the list, not of the harm. */
export const aftermath =
  '\\b(?:post-?mortem|retro(?:spective)?|root cause analysis|rca|incident (?:report|review)|(?:action|follow-?up) items?|follow(?:s|ed|ing)?[ -]?ups?|lessons|announc\\w+|tweet\\w*|twitter|blog|communicat\\w+|customers? (?:are |were )?(?:informed|notified)|emails? (?:is |was )?sent|sends? (?:an? )?e-?mail|mailing list|status ?page|thanks?|thanked|disclos\\w+|bounty|total (?:impact |incident )?duration|peer review|under review|pull request|PR|security review|documentation|documented|monitor(?:s|ed|ing)?|meeting|discuss\\w*|agree[sd]?|asks?|incident closed|closed)\\b';

/** Work that was announced: its times are no times of an incident. */
export const planned =
  '\\b(?:maintenance window|scheduled maintenance|planned maintenance|will be|next (?:update|week)|scheduled for|expected|eta|estimated)\\b';

/** The case is closed, when the harm may have been over long before. */
export const closing = '\\bclos(?:ed|es|ing)\\b|\\bpost-?mortem\\b|\\bretrospective\\b';

/** Inside the words of recovery: "not starting back up". */
export const negation = "\\b(?:not|\\w+n't|never)\\b";

/** Harm is named, but all went well. */
export const passing = '\\b(?:pass(?:es|ed)|previously failing|as a precaution)\\b';
