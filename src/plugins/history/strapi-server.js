'use strict';
module.exports = require('../../../dist/src/plugins/history/server/src');
