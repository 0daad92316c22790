/** The little of markdown-it that the plugin touches; the editor brings the library itself. */
export type Token = { readonly type: string; readonly tag: string; content: string };

export type MarkdownIt = {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
  readonly renderer: {
    readonly rules: Record<string, (tokens: readonly Token[], index: number, options: unknown, env: unknown) => string>;
  };
};

export type State = { tokens: Token[]; readonly Token: new (type: string, tag: string, nesting: number) => Token };
