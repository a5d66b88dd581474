'use strict';

module.exports = require('../../../dist/src/plugins/catalogue/server/src');
