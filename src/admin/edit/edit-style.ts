/**
 * What Strapi's forms have no setting for. “Save” and “Publish” stay in sight however long the form is; what is typed is
 * written in the direction of its own letters, a title in Arabic from the right.
 */
const RULES = `
  @media (min-width: 1080px) {
    main form div:has(> aside) { height: 100%; justify-content: flex-start; }
    main form div:has(> aside) > aside:first-child { position: sticky; top: 1.6rem; z-index: 3; }
  }
  main form :is(input[type='text'], input:not([type]), textarea, [contenteditable='true']),
  main :is(h1, table td) {
    unicode-bidi: plaintext;
    text-align: start;
  }
`;

/** Adds these rules to the page, once for all that it will show. */
export function styleForms(): void {
  const style = document.createElement('style');
  style.textContent = RULES;
  document.head.append(style);
}
