module.exports = require('../../../dist/src/plugins/info-sheet/server/src');
