import { list } from '../words.js';

/** A cell or label that is nothing but a phase. */
export const names = {
  start: list('start, started, begin, began, beginning, onset, impact start, impact started, start of impact, impact begins, impact began, incident start, incident started, incident began, outage start, outage started, outage began, start of incident, start of outage, issue started, issue began, problem started, introduced'),
  detect: list('detect, detected, detection, alert, alerted, discovered, noticed, incident detected, issue detected, time detected, first alert, first detected, identified by, became aware, first report, first reported, reported'),
  acknowledge: list('acknowledge, acknowledged, acknowledgement, acknowledgment, ack, acked, triage, triaged, response started, investigation started, investigating, time acknowledged'),
  engage: list('engage, engaged, engagement, right team engaged, team engaged, assigned, reassigned, handed over, team joined'),
  escalate: list('escalate, escalated, escalation, declared, incident declared, incident opened, incident called, major incident declared'),
  diagnose: list('diagnose, diagnosed, diagnosis, root cause found, root cause identified, cause found, cause identified, identified, isolated, cause isolated, issue identified, problem identified'),
  decide: list('decide, decided, decision, approved, approval'),
  mitigate: list('mitigate, mitigated, mitigation, incident mitigated, impact mitigated, workaround, workaround applied, contained, containment, time mitigated, stabilised, stabilized'),
  resolve: list('resolve, resolved, resolution, recovered, recovery, restored, incident resolved, issue resolved, service restored, end, ended, end of impact, impact end, impact ended, incident end, incident ended, outage end, outage ended, all clear, closed, fixed, time resolved, repaired, completed'),
} as const;

/** Phrases in what a timeline says happened; sources of patterns, the first that fits decides. */
export const cues = {
  resolve:
    '(?:incident|issue|outage|problem|service|services|site|systems?|everything|impact|traffic|availability)(?: \\w+){0,3} (?:(?:is|are|was|were|has been|have been|had been|marked|declared|considered|fully|now) ){0,3}(?:resolved|restored|recovered|over|closed|back to normal|back online|back up|fully operational|fully recovered|up again)|(?:fully|completely) (?:recovered|restored|resolved)|back to normal|return(?:ed|s)? to normal|all clear|(?:end|resolution) of (?:the )?(?:incident|outage|impact)|(?:incident|outage|impact) (?:ends?|ended)|resume[sd]? normal|operating normally',
  mitigate:
    "roll(?:ed|s|ing)? ?back|revert(?:ed|s)?\\b|fail(?:ed|s)? over|restart(?:ed|s)?\\b|reboot(?:ed|s)?\\b|disabled?\\b the|hot-?fix (?:was |is )?(?:applied|deployed|released|merged)|workaround|mitigat(?:ed|ion)|fix (?:was |is |has been |gets )?(?:deployed|applied|released|rolled out|merged|shipped|live)|(?:deployed|applied|released|pushed|shipped|merged) (?:a |the )?(?:hot)?(?:fix|patch)|scaled? up|switched (?:back|over|traffic)|blocked the",
  diagnose:
    '(?:root )?cause (?:is |was |has been |gets )?(?:found|identified|discovered|isolated|established|confirmed|determined|traced)|(?:identif(?:y|ies|ied)|found|finds|discover(?:s|ed)|pinpoint(?:s|ed)|isolate[sd]?|determine[sd]?|trace[sd]?|confirm(?:s|ed)?) (?:\\w+ ){0,3}(?:root |underlying |actual )?(?:cause|culprit|source of|issue as|problem as|problem is|issue is|bug)|reproduced? (?:the|it)',
  escalate: 'escalat(?:ed|es|ion)|declar(?:ed|es) (?:an? |the )?(?:\\w+ )?(?:incident|sev|emergency|outage)|incident (?:is |was )?(?:declared|opened|called|created|raised)|war ?room|paged? (?:the )?(?:manager|incident commander|management)|(?:incident|bridge) call (?:is |was )?(?:started|opened)',
  engage: '(?:re-?assigned|transferred|handed (?:over|off)|routed|forwarded) to|(?:joins?|joined|engaged|brought in|looped in|pulled in|contacted|reached out to)\\b|(?:opened|filed|raised|created) (?:a |an )?(?:support )?(?:ticket|case) (?:with|to)',
  acknowledge: "acknowledg(?:ed|es)|\\backs? (?:the |alert|page)|acked\\b|(?:start(?:ed|s)?|began|begins?) (?:to )?(?:investigat|triag|look|debug|troubleshoot)\\w*|investigation (?:is |was |has )?(?:started|began|begins|underway)|on-?call (?:\\w+ ){0,2}(?:responds?|responded|looks? into|starts?)",
  detect:
    "alerts? (?:is |was |were |are |has |have )?(?:fired|fires?|firing|triggered|triggers?|received|raised|came in|went off|sent|starts?)|(?:fired|received|got|triggered) (?:an? |the |\\w+ )?(?:alert|page|alarm)|(?:pagerduty|monitoring|monitor|statuscake|uptime ?robot|pingdom|datadog|sentry|prometheus|alertmanager|grafana) (?:alert|page[sd]?|fires|fired|notif|trigger|report|detect)\\w*|(?:we |team |engineers? |someone |on-?call )?(?:notice[sd]?|detect(?:s|ed)|bec(?:ame|omes?) aware|discover(?:s|ed)) |(?:reported|reports?|complained|complaints?|raised|flagged) (?:by|from|that|of|in|on|via|an?|the)|on-?call (?:\\w+ ){0,2}(?:is |was |got |gets )?(?:paged|alerted)|first (?:report|alert|page|detected|noticed)|users? (?:report|complain)\\w*|customers? (?:report|complain)\\w*|(?:was|were|got|been) (?:paged|alerted)|page (?:received|sent)",
  start:
    '(?:incident|outage|impact|issue|problem|errors?|failures?|downtime|degradation|disruption|5xx\\w*|latency|crashes|symptoms?)(?: \\w+){0,3} (?:start(?:s|ed)?|beg(?:ins?|an)|first (?:seen|appear\\w*|occur\\w*|observed)|appear(?:s|ed)?|occurs?|occurred)\\b|(?:start|beginning|onset) of (?:the )?(?:incident|outage|impact|issue|problem)|first (?:error|failure|failed|crash|occurrence|5xx|impact)|(?:began|begins|start(?:s|ed)?) (?:to )?(?:fail|error|crash|return|see|time|degrad|reject|drop)\\w*',
  decide: '(?:decided|decision|agreed|approved|approval)\\b',
} as const;
