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
} as const;
