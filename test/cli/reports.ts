/** Reports for the cases of the command. */

/** Answers everything a closed report owes. */
export const good = `---
hansei: 1
profile: standard
status: closed
severity: SEV2
date: 2026-11-20
timezone: UTC
accountable: Head of Payments
---

# Checkout failed for 48 minutes

## Summary

Checkout failed for all card customers for 48 minutes because a deploy removed every payment host.

## What happened

### Impact

All 1,200 customers who paid by card from 14:00 to 14:48. Invoices were not affected.

### Interim measures

| Measure | Owner | Until | Remaining risk |
| --- | --- | --- | --- |
| Deploys of the router need a second approval | Ann | 2026-12-01 | Deploys take longer |

### Outlook

Over since 14:48.

## Root cause and fix

### Root cause

C1 (root) The deploy tool accepted an empty host list, confirmed by its log.

### Permanent fix

A1

### Prevention

- [ ] A1 (C1, prevent) Deploy tool refuses an empty host list · owner: Ann · due: 2026-12-01 · done when: an empty list exits with 2 · PAY-123

### Elsewhere

The two other deploy tools were checked on 2026-11-21: both refuse an empty list.

## Why the response was late

| # | Segment | Took | Why | Action |
| --- | --- | --- | --- | --- |
| D1 | start to detect | 30 min | The alert looked at errors, and there was no traffic left to fail | A1 |

## Timeline

| Time | Phase | Event | Evidence |
| --- | --- | --- | --- |
| 14:00 | start | Deploy removed all hosts | deploy log |
| 14:30 | detect | Support called | ticket 4711 |
| 14:48 | mitigate | Deploy rolled back | deploy log |

## Updates to those affected

| Sent | To | By | Message | Next update |
| --- | --- | --- | --- | --- |
| 14:35 | all customers | Support | Card payments fail, we are on it | 14:50 |
| 14:50 | all customers | Support | Card payments work again since 14:48 | none |

## Evidence and handover

| Item | Where | Kept until | Owner |
| --- | --- | --- | --- |
| Deploy log | s3://logs/deploy | 2027-11-20 | Ann |
`;

/** Three questions open: findings of level error. */
export const bad = `---
hansei: 1
status: closed
date: 2026-11-20
---

# Checkout failed

## Timeline

| Time | Phase | Event |
| --- | --- | --- |
| 14:00 | start | Deploy |
| 14:30 | detect | Call |
| 14:48 | mitigate | Rollback |
`;

export const badJapanese = `---
hansei: 1
status: closed
language: ja
date: 2026-11-20
---

# 決済ができない障害

## 時系列

| 時刻 | 区分 | 内容 |
| --- | --- | --- |
| 14:00 | 発生 | デプロイを実施 |
| 14:30 | 検知 | 問い合わせを受けた |
| 14:48 | 暫定復旧 | 切り戻した |
`;

/** Markdown that is no report. */
export const notes = '# Notes\n\nNothing to see here.\n';
