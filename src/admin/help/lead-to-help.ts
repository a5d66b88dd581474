import { topicInsteadOf } from './topics';

/** The “?” beside the headings of Strapi's pages. */
const QUESTION_MARKS = '[data-strapi-header] a[href^="https://docs.strapi.io"]';

/** Leads the “?” of each page to our help, now and as pages come: Strapi has its own documentation there and no setting. */
export function leadToHelp(helpAddress: string): void {
  const lead = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(QUESTION_MARKS)) {
      const topic = topicInsteadOf(link.href);
      link.href = topic ? `${helpAddress}#${topic}` : helpAddress;
    }
  };
  new MutationObserver(lead).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  lead();
}
