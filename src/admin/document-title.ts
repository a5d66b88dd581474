const PRODUCT = 'Fiche';

/** Names the browser's tab after the product: Strapi ends every page's title with its own name and has no setting for it. */
export function nameDocument(): void {
  const rename = () => {
    const title = document.title.replace(/Strapi( Admin)?$/, PRODUCT);
    if (title !== document.title) document.title = title;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
