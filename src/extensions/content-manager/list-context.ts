/** What the content manager's lists are asked with and answer, as far as it counts here. */
export interface ListContext {
  params: { model?: string };
  query: Record<string, unknown>;
  body?: unknown;
}
