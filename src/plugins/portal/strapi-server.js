module.exports = require('../../../dist/src/plugins/portal/server/src');
