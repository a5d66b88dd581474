import type { Core } from '@strapi/strapi';
import { servicesOf as infoSheetServices } from '#info-sheet/services';
import { registerDocumentRules } from './rules/register-document-rules';
import * as setup from './setup';
import { keepUploadsInBucket } from './uploads/bucket/keep-uploads-in-bucket';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    setup.requireSecrets();
    setup.prepareSqlite(strapi);
    setup.preparePostgres(strapi);
    setup.outlastPostgres(strapi);
    setup.startInTurn(strapi);
    setup.outliveTheDatabase(strapi);
    setup.stopGracefully(strapi);
    setup.serveReadiness(strapi);
    setup.watchRequests(strapi);
    setup.knowClients(strapi);
    setup.logRequests(strapi);
    setup.logSlowStatements(strapi);
    setup.watchDatabasePool(strapi);
    setup.serveMetrics(strapi);
    keepUploadsInBucket(strapi);
    registerDocumentRules(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await setup.reconcileLocales(strapi);
    await setup.reconcileTaxonomies(strapi);
    await setup.reconcileSite(strapi);
    await infoSheetServices(strapi).infoSheet.fillTemplate();
    await setup.closeRegistration(strapi);
    await setup.reconcilePublicRole(strapi);
    await setup.reconcileEditorRole(strapi);
    await setup.reconcileTranslatorRoles(strapi);
    setup.grantLocalesAsAdded(strapi);
    await setup.reconcileViews(strapi);
    await setup.reconcileUploadSettings(strapi);
    await setup.refreshComponentStatistics(strapi);
    await setup.endTurn(strapi);
  },
};
