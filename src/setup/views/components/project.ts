import type { ComponentView } from '../view';

/** A picture of the gallery. */
export const photo = {
  mainField: 'alt',
  form: { picture: [['image'], ['alt'], ['caption', 'credit']] },
  fields: {
    image: ['Picture', 'JPEG, PNG or WebP, at least 1200 pixels wide.'],
    alt: ['Alternative text', 'What is to be seen, for those who cannot see it; one sentence.'],
    caption: ['Caption', 'Printed below the picture; may be empty.'],
    credit: ['Credit', 'Who took it and who owns it, such as © European Union.'],
  },
} satisfies ComponentView<'project.photo'>;

/** A file to download. */
export const document = {
  mainField: 'title',
  form: { document: [['title'], ['file']] },
  fields: {
    file: ['File', 'PDF where you have one: it opens everywhere.'],
    title: ['Title', 'What readers click on; the name of the file if empty.'],
  },
} satisfies ComponentView<'project.document'>;

/** A place where the project works. */
export const location = {
  mainField: 'label',
  form: { place: [['label'], ['latitude', 'longitude']] },
  fields: {
    label: ['Place', 'Such as “Gəncə”; printed as it is in all languages.'],
    latitude: ['Latitude', 'Degrees north, WGS 84, from -90 to 90, such as 40.6828.'],
    longitude: ['Longitude', 'Degrees east, WGS 84, from -180 to 180, such as 46.3606.'],
  },
} satisfies ComponentView<'project.location'>;

/** An organisation that takes part. */
export const partner = {
  mainField: 'name',
  form: { partner: [['name'], ['role', 'website'], ['ref']] },
  fields: {
    name: ['Name', 'Its own name, printed as it is in all languages.'],
    role: ['Role', 'Lead, partner or beneficiary; may be empty.'],
    website: ['Website', 'Full address, beginning with https://.'],
    ref: ['IATI reference', 'As the organisation is registered, such as XM-DAC-918-3; may be empty.'],
  },
} satisfies ComponentView<'project.partner'>;

/** A page of the project on a social network. */
export const socialLink = {
  mainField: 'url',
  form: { link: [['platform', 'url']] },
  fields: {
    platform: ['Platform', 'Decides the icon that readers see.'],
    url: ['Address', 'Full address, beginning with https://.'],
  },
} satisfies ComponentView<'project.social-link'>;

/** A slug that the project had. */
export const formerSlug = {
  mainField: 'slug',
  form: { slug: [['slug']] },
  fields: {
    slug: ['Slug', 'No other project can have it while it is here; small letters, digits and hyphens.'],
  },
} satisfies ComponentView<'project.former-slug'>;
