import type { SectionForm } from '../core/schema/form.js';
import { formFor } from '../core/schema/profiles.js';
import { bodyOf } from '../core/template/blanks.js';
import type { Language } from '../core/text/text.js';

type Snippet = {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: readonly string[];
};

/** VS Code snippets of each section, row and action, from the schemas: one file per profile and language. */
export function snippetFiles(): Record<string, string> {
  return Object.fromEntries(
    (['en', 'ja'] as const).flatMap((language) => [
      [`snippets/hansei-${language}.code-snippets`, fileOf(snippetsOf(language, 'standard'))],
      [`snippets/hansei-customer-${language}.code-snippets`, fileOf(customerSnippets(language))],
    ]),
  );
}

const fileOf = (snippets: Readonly<Record<string, Snippet>>): string => `${JSON.stringify(snippets, null, 2)}\n`;

const words = {
  en: {
    section: 'Hansei: section',
    row: 'Hansei: row of',
    entry: 'Hansei: timeline entry at the time of now',
    action: 'Hansei: action',
  },
  ja: {
    section: 'Hansei: 節',
    row: 'Hansei: 行を追加 –',
    entry: 'Hansei: 時系列の行（現在時刻）',
    action: 'Hansei: 対策',
  },
} as const;

type Profile = 'standard' | 'customer';

/** What a snippet of a report for customers is called and typed as; both kinds are offered in every Markdown file. */
const kind: Readonly<Record<Profile, { readonly prefix: string } & Readonly<Record<Language, string>>>> = {
  standard: { prefix: 'h-', en: '', ja: '' },
  customer: { prefix: 'hc-', en: ' (customers)', ja: '（お客様向け）' },
};

function snippetsOf(language: Language, profile: Profile): Record<string, Snippet> {
  const sections = formFor(profile)?.sections ?? [];
  const written = sections.filter(({ rank }) => rank !== null);
  const snippets = Object.fromEntries(written.flatMap((section) => sectionSnippets(section, language, profile)));
  return profile === 'standard' ? { ...snippets, ...entries(language) } : snippets;
}

/** Sections that both kinds of report write in the same way are offered once. */
function customerSnippets(language: Language): Record<string, Snippet> {
  const bodies = new Set(Object.values(snippetsOf(language, 'standard')).map(({ body }) => body.join('\n')));
  return Object.fromEntries(
    Object.entries(snippetsOf(language, 'customer')).filter(([, { body }]) => !bodies.has(body.join('\n'))),
  );
}

function sectionSnippets(section: SectionForm, language: Language, profile: Profile): [string, Snippet][] {
  const { heading, guidance } = section[language];
  const said = words[language];
  const { prefix, [language]: note } = kind[profile];
  const whole: Snippet = {
    prefix: [`${prefix}${section.role}`, heading],
    description: guidance || heading,
    body: [`${'#'.repeat(section.rank ?? 2)} ${heading}`, '', ...sectionBody(section, language)],
  };
  const row: Snippet = {
    prefix: `${prefix}${section.role}-row`,
    description: section.columns.map((column) => column[language]).join(' | '),
    body: [`| ${section.columns.map((column, i) => `\${${i + 1}:${column[language]}}`).join(' | ')} |`, '$0'],
  };
  return [
    [`${said.section} ${heading}${note}`, whole],
    ...(section.columns.length > 0 ? [[`${said.row} ${heading}${note}`, row] as [string, Snippet]] : []),
  ];
}

function sectionBody(section: SectionForm, language: Language): string[] {
  const lines = escaped(bodyOf(section, language)).split('\n');
  return [...lines.slice(0, -1), '$0'];
}

/** `$`, `}` and `\` mean something in a snippet. */
const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

const now = '${CURRENT_HOUR}:${CURRENT_MINUTE}';

function entries(language: Language): Record<string, Snippet> {
  const said = words[language];
  const phases = {
    en: 'start,detect,acknowledge,engage,escalate,diagnose,decide,mitigate,resolve',
    ja: '発生,検知,対応開始,担当部署着手,エスカレーション,原因特定,方針決定,暫定復旧,復旧',
  }[language];
  const [event, evidence] = language === 'en' ? ['what happened', 'what shows it'] : ['何が起きたか', '根拠'];
  const action = {
    en: '- [ ] A${1:1} (C${2:1}, ${3|prevent,detect,mitigate|}) ${4:what the system will do} · owner: ${5:name} · due: ${6:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE} · done when: ${7:what shows it}',
    ja: '- [ ] A${1:1}（C${2:1}、${3|予防,検知,影響軽減|}）${4:システムが何をするか} · 担当: ${5:氏名} · 期限: ${6:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE} · 完了条件: ${7:何で分かるか}',
  }[language];
  return {
    [said.entry]: {
      prefix: ['h-entry', language === 'en' ? 'timeline entry' : '時系列の行'],
      description: said.entry,
      body: [`| ${now} | \${1|${phases}|} | \${2:${event}} | \${3:${evidence}} |`, '$0'],
    },
    [said.action]: {
      prefix: ['h-action', language === 'en' ? 'action' : '対策'],
      description: said.action,
      body: [action, '$0'],
    },
  };
}
