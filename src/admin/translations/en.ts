/** Words of the panel that are ours, and those of Strapi's that we say otherwise; keys are the panel's own. */
export const en = {
  'Auth.form.welcome.title': 'Welcome to Fiche',
  'Auth.form.welcome.subtitle': 'Sign in to write, translate and publish projects',
  'app.components.LeftMenu.navbrand.title': 'Fiche',
  'content-manager.containers.list.table-headers.status': 'Publication',
  'fiche.status.header': 'Status',
  'fiche.status.planned': 'Planned',
  'fiche.status.ongoing': 'Ongoing',
  'fiche.status.completed': 'Completed',
  'fiche.status.suspended': 'Suspended',
  'fiche.status.cancelled': 'Cancelled',
  'fiche.status.none': 'No dates yet',
  'fiche.removal.unpublish-title': 'Unpublish “{title}”?',
  'fiche.removal.unpublish': 'Unpublish',
  'fiche.removal.delete-title': 'Delete “{title}”?',
  'fiche.removal.delete': 'Delete',
  'fiche.removal.english':
    '“{title}” leaves the English list, map and search; whoever has its English address finds nothing there.',
  'fiche.removal.everywhere': 'Readers no longer find “{title}” in any language: {languages}.',
  'fiche.removal.stays':
    'It stays online in {languages}, with what is written in that language; what was read in English there, because it has no translation, is gone.',
  'fiche.removal.all': 'In all languages: {languages}',
  'fiche.removal.counting': 'Looking for projects that have it…',
  'fiche.removal.unused': 'No project has “{name}”.',
  'fiche.removal.used':
    '{count, plural, one {One project has} other {# projects have}} “{name}”: {projects}.',
  'fiche.removal.more': '{more} more',
  'fiche.removal.instead': 'What they should have instead',
  'fiche.removal.instead-hint':
    'Without it nothing is deleted. Drafts and published projects change at once.',
  'app.HeaderLayout.docLink.label': 'Help',
  'fiche.help.title': 'Help',
  'fiche.help.subtitle': 'What editors, translators and administrators ask first',
  'fiche.help.contents': 'On this page',
  'fiche.help.projects.title': 'Writing a project',
  'fiche.help.projects.text':
    'Write a project in English first: it decides the dates, countries, budget, pictures and everything else that is the same in all languages. To publish it needs a title, scope, start date, priority area and at least one country.\nSave keeps a draft that readers don’t see; Publish shows what is saved. Status (planned, ongoing, completed) follows from the dates; set it by hand for suspended and cancelled projects alone.',
  'fiche.help.languages.title': 'Languages',
  'fiche.help.languages.text':
    'What isn’t translated is shown to readers in English, field by field, and marked as such: a translation may be published with gaps.\nAn administrator adds a language in Settings → Internationalization. It is there at once, with a role for its translators; the labels of its info sheets are filled in under Info-sheet template.',
  'fiche.help.desk.title': 'Translation desk',
  'fiche.help.desk.text':
    'The desk lists what is missing, what is out of date because its source changed, and what waits for review. English stands on the left, your language on the right; numbered tags stand for bold text and links, and have to stay.\nCtrl+Enter saves a text and goes to the next. Agencies get a file by Export (XLIFF) and give it back by Import, which shows what it would change before it does.',
  'fiche.help.sheets.title': 'Info sheets',
  'fiche.help.sheets.text':
    'Each project has a sheet in each language, as PDF, Word and web page: in the panel Info sheet beside the project, which also says how complete each language is. For many at once select projects in the list, then Info sheets.\nWhich facts and sections a sheet has, and what they are called, is set under Info-sheet template.',
  'fiche.help.pictures.title': 'Pictures and documents',
  'fiche.help.pictures.text':
    'The first picture of the gallery is printed on the info sheet and shown first on pages. English decides which pictures and documents there are; the other languages have their own alternative texts and captions. Write the alternative text for people who don’t see the picture.',
  'fiche.help.people.title': 'People and passwords',
  'fiche.help.people.text':
    'An administrator invites people in Settings → Users, gives them the role Editor or Translator of a language, and sets new passwords there. Translators read everything and write the texts of their own language; only editors publish.\nYour own name, password and the panel’s language are under your initials at the bottom of the menu.',
  'fiche.help.frontends.title': 'Websites and tokens',
  'fiche.help.frontends.text':
    'What is published can be read by anybody at /api/projects and its neighbours. A website that shows drafts, or an agency that exchanges files, needs a token: Settings → API Tokens.\nWhich websites’ pages may ask from a browser is set where the server is started (CORS_ORIGINS).',
  'apiError.fiche.form.unreachable':
    'Nothing was saved: the server can’t be reached. What you typed is still here; save again in a moment.',
  'apiError.fiche.form.failed':
    'Nothing was saved: the server ran into a problem. What you typed is still here; save again in a moment.',
  'fiche.form.unsaved':
    'You left this form before it was saved. {fields, plural, one {One field} other {# fields}} had changed.',
  'fiche.form.unsaved.restore': 'Put them back',
  'fiche.form.unsaved.forget': 'Forget them',
  'fiche.shared.where': 'Same in all languages: changed in {language}',
  'fiche.shared.empty': 'Empty',
  'fiche.shared.yes': 'Yes',
  'fiche.shared.no': 'No',
  'fiche.shared.gone': 'English has this no more: readers don’t see it.',
} as const;
