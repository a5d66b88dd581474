import type { ContentTypeView } from '../view';

/** The portal's own words. */
export const site = {
  mainField: 'name',
  columns: ['name'],
  form: {
    words: [
      ['name'],
      ['tagline'],
      ['homeText'],
      ['managingStatement'],
      ['footerLinks'],
      ['legalNotice'],
      ['newsletterQuestion', 'newsletterUrl'],
      ['securityContact', 'accent'],
    ],
  },
  fields: {
    name: ['Name', "The portal's name, in its heading and in page titles."],
    managingStatement: ['Managing statement', 'Who runs the portal and on whose behalf; in the footer.'],
    tagline: ['Tagline', 'One sentence under the name, on the home page.'],
    homeText: ['Home page text', 'What the portal is and for whom.'],
    legalNotice: ['Legal notice', 'The last lines of every page: disclaimer, data protection, copyright.'],
    newsletterQuestion: ['Newsletter question', 'Above the footer; left empty, there is no newsletter.'],
    newsletterUrl: ['Newsletter address', 'Where readers subscribe, https://…'],
    securityContact: [
      'Security contact',
      'An e-mail address, published in /.well-known/security.txt. Same in all languages.',
    ],
    accent: [
      'Accent',
      'Colour of links, such as #003399; shown darker or lighter where it couldn’t be read. Same in all languages.',
    ],
    footerLinks: ['Footer links', 'In the order of the footer; each language may have its own.'],
  },
} satisfies ContentTypeView<'api::site.site'>;
