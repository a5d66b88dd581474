module.exports = require('../../../dist/src/plugins/data-exchange/server/src');
