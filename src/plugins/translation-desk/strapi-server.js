'use strict';
module.exports = require('../../../dist/src/plugins/translation-desk/server/src');
